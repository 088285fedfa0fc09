using Publication.Content;

namespace Publication.Linking;

/// <summary>
/// What of a site hangs on ids, references, dates and drafts alone, and on no other words. An edit that leaves these as they
/// are shares the outline of the site before it, with all that was worked out of it.
/// </summary>
public sealed class Outline
{
    private readonly int[]?[] visible = new int[ContentKinds.All.Count][];
    private readonly int[]?[] dateOrders = new int[ContentKinds.All.Count][];
    private SiteTimeline? timeline;

    /// <summary>First entry and count of each kind, by the kind's index.</summary>
    public required (int First, int Count)[] Ranges { get; init; }

    public required Dictionary<string, int> FirstById { get; init; }

    /// <summary>For each entry the next of another kind with the same id; -1 for none.</summary>
    public required int[] NextWithId { get; init; }

    /// <summary>For each entry the targets of its references, in their order; see <see cref="Unresolved"/> for negative ones.</summary>
    public required int[][] Targets { get; init; }

    /// <summary>All references from their targets: the entry that refers, and which of its references it is.</summary>
    public required (int From, int Number)[] Edges { get; init; }

    /// <summary>Where the edges to each entry begin.</summary>
    public required int[] EdgeStarts { get; init; }

    public int[] Visible(Site site, Kind kind)
    {
        var (first, count) = Ranges[kind.Index];
        return visible[kind.Index] ??= [.. Enumerable.Range(first, count).Where(site.IsVisible)];
    }

    public int[] DateOrder(Site site, Kind kind) =>
        dateOrders[kind.Index] ??= [.. Visible(site, kind).OrderBy(i => site.Entries[i].Date).ThenBy(i => i)];

    public SiteTimeline Timeline(Site site) => timeline ??= SiteTimeline.Of(site);

    /// <summary>Whether one version of an entry can stand for another without a change to the outline.</summary>
    internal static bool IsSame(Entry a, Entry b) =>
        ReferenceEquals(a, b) || (a.Kind == b.Kind && a.Id == b.Id && a.Draft == b.Draft && Equals(a.Date, b.Date)
            && (a as Content.Kinds.Initiative)?.Level == (b as Content.Kinds.Initiative)?.Level
            && a.Formerly.SequenceEqual(b.Formerly, StringComparer.Ordinal) && AreSame(a.References, b.References));

    private static bool AreSame(IReadOnlyList<Reference> a, IReadOnlyList<Reference> b)
    {
        if (a.Count != b.Count) return false;
        for (var i = 0; i < a.Count; i++)
            if (a[i].Target != b[i].Target || a[i].Relation != b[i].Relation || a[i].Field != b[i].Field) return false;
        return true;
    }
}
