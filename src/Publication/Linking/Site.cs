using Publication.Content;

namespace Publication.Linking;

/// <summary>
/// All documents linked. Entries are small integers, in the order of their kinds and then of their files; everything that
/// connects them is arrays of integers. Never changes after linking.
/// </summary>
public sealed class Site
{
    private bool[]? visible;

    internal Site()
    {
    }

    public required Settings Settings { get; init; }

    /// <summary>The day that counts as today: a build option, never the clock.</summary>
    public required DateOnly Today { get; init; }

    /// <summary>Whether drafts are shown.</summary>
    public required bool Drafts { get; init; }

    /// <summary>When what was changed; null where nothing is known of it.</summary>
    public History? History { get; init; }

    public required IReadOnlyList<Document> Documents { get; init; }

    public required Entry[] Entries { get; init; }

    /// <summary>For each entry its document and its place in it.</summary>
    public required (Document Document, int Number)[] Origins { get; init; }

    /// <summary>For each entry the targets of its references, in their order; see <see cref="Unresolved"/> for negative ones.</summary>
    public int[][] Targets => Outline.Targets;

    /// <summary>First entry and count of each kind, by the kind's index.</summary>
    public (int First, int Count)[] Ranges => Outline.Ranges;

    public required TermIndex Terms { get; init; }

    /// <summary>Entry of each term of the index.</summary>
    public required int[] TermEntries { get; init; }

    public required EntryMatches[] Matches { get; init; }

    /// <summary>Entries that were left out because another has the same kind and id.</summary>
    public required IReadOnlyList<(Entry Entry, Document Document, int Number, int First)> Duplicates { get; init; }

    /// <summary>Paths of files under <c>input/assets/</c>, relative to it.</summary>
    public required IReadOnlySet<string> AssetPaths { get; init; }

    public required IReadOnlySet<string> BrokenIds { get; init; }

    public required TermUse[][] Uses { get; init; }

    public required Outline Outline { get; init; }

    /// <summary>Where the outline is that of the site before: the entries that changed, in their order. Else null.</summary>
    internal IReadOnlyList<int>? Changed { get; init; }

    /// <summary>Whether an entry has a page: drafts do only where they are shown.</summary>
    public bool IsVisible(int entry)
    {
        // Asked some hundred times a page, so the drafts are looked up once; two threads may do it at first, with one result.
        var known = visible ??= Array.ConvertAll(Entries, e => Drafts || !e.Draft);
        return (uint)entry < (uint)known.Length && known[entry];
    }

    /// <summary>The changes of an entry's own text, newest first; the last of them added it. Empty where nothing is known.</summary>
    public IReadOnlyList<Change> ChangesOf(int entry) =>
        History?.Of(Entries[entry].Kind.Name, Entries[entry].Id, Entries[entry].Formerly) ?? [];

    /// <summary>The timeline of the whole site.</summary>
    public SiteTimeline Timeline => Outline.Timeline(this);

    /// <summary>The visible entries of a kind, in the order of the files.</summary>
    public IReadOnlyList<int> OfKind(Kind kind) => Outline.Visible(this, kind);

    /// <summary>The visible entries of a kind, oldest first.</summary>
    public int[] DateOrder(Kind kind) => Outline.DateOrder(this, kind);

    public int CountOf(Kind kind) => OfKind(kind).Count;

    /// <summary>What refers to an entry, drafts left out, in the order of the entries.</summary>
    public IEnumerable<Edge> BacklinksOf(int entry)
    {
        for (var i = Outline.EdgeStarts[entry]; i < Outline.EdgeStarts[entry + 1]; i++)
            if (Outline.Edges[i] is var (from, number) && IsVisible(from)) yield return new Edge(from, number, Entries[from].References[number]);
    }

    /// <summary>Entries that refer to an entry with a certain meaning, each once.</summary>
    public IEnumerable<int> ReferringTo(int entry, Relation relation, Kind? kind = null) =>
        BacklinksOf(entry)
            .Where(e => e.Reference.Relation == relation && (kind is null || Entries[e.From].Kind == kind))
            .Select(e => e.From).Distinct();

    /// <summary>Targets of an entry's references with a certain meaning, each once, visible ones only.</summary>
    public IEnumerable<int> TargetsOf(int entry, Relation relation)
    {
        var references = Entries[entry].References;
        for (var i = 0; i < references.Count; i++)
            if (references[i].Relation == relation && IsVisible(Targets[entry][i])) yield return Targets[entry][i];
    }

    /// <summary>The entry of a field's reference; negative where there is none.</summary>
    public int TargetOf(int entry, Content.Fields.Ref? reference) =>
        reference is null ? Unresolved.Missing : Targets[entry][reference.Index];

    public int Find(Kind kind, string id)
    {
        for (var i = Outline.FirstById.GetValueOrDefault(id, -1); i >= 0; i = Outline.NextWithId[i])
            if (Entries[i].Kind == kind) return i;
        return -1;
    }

    /// <summary>All entries with an id, of whatever kind.</summary>
    public IEnumerable<int> WithId(string id)
    {
        for (var i = Outline.FirstById.GetValueOrDefault(id, -1); i >= 0; i = Outline.NextWithId[i]) yield return i;
    }

    /// <summary>The entry whose own file is at a path under <c>input/</c>.</summary>
    public int FindByFile(string relative)
    {
        var kind = DocumentParser.KindOf(relative);
        return kind is null || kind.Source == KindSource.Records ? -1 : Find(kind, Path.GetFileNameWithoutExtension(relative));
    }

    /// <summary>Dated uses of a term in quotes and briefs, oldest first.</summary>
    public IReadOnlyList<TermUse> UsesOf(int termEntry)
    {
        var ordinal = Array.BinarySearch(TermEntries, termEntry); // terms keep the order of the entries
        return ordinal < 0 ? [] : Uses[ordinal];
    }

    public Location At(int entry, TextSpan span) => Origins[entry].Document.At(Origins[entry].Number, span);
}
