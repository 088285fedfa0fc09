using Publication.Content;
using Publication.Content.Kinds;
using Publication.Linking;

namespace Publication.Checking.Remarks;

/// <summary>Names of entries that stand in a text whose entry refers to them nowhere.</summary>
public static class UnlinkedMentions
{
    public static readonly RemarkSort Sort = new("unlinked-mentions", "Names without a link", "Write `[[id]]`, or `[[id|the words]]`, where the name stands first.", Find);

    private static readonly Kind[] Kinds = [Initiative.Definition, Person.Definition, Organisation.Definition, Event.Definition];

    private static List<Remark> Find(Site site)
    {
        var names = Names(site);
        return [.. Enumerable.Range(0, site.Entries.Length).Where(site.IsVisible).ToArray().AsParallel().AsOrdered().SelectMany(i => In(site, i, names))];
    }

    private static List<Remark> In(Site site, int entry, PhraseIndex names)
    {
        var remarks = new List<Remark>();
        var known = new HashSet<int>(site.Targets[entry]) { entry };
        foreach (var body in site.Entries[entry].Texts)
            foreach (var match in names.Find(body.Plain))
                if (match.Term >= 0 && !known.Contains(match.Term) && IsProse(body, match) && known.Add(match.Term))
                    remarks.Add(new Remark(entry, () => PlaceOf(site, entry, body, match), $"names `{body.Plain.AsSpan(match.Start, match.Length)}` and does not link the", match.Term));
        return remarks;
    }

    /// <summary>What entries are called. Forms of terms stand first and for nothing: they are marked by themselves.</summary>
    private static PhraseIndex Names(Site site) => PhraseIndex.Build(
        site.OfKind(Term.Definition).SelectMany(i => TermIndex.FormsOf((Term)site.Entries[i])).Select(form => (form, -1))
            .Concat(Kinds.SelectMany(site.OfKind).SelectMany(i => NamesOf(site.Entries[i]).Select(name => (name, i)))));

    private static IEnumerable<string> NamesOf(Entry entry) =>
    [
        entry.Name,
        .. entry.Original is { } original ? [original.Text] : Array.Empty<string>(),
        .. entry is Initiative initiative ? initiative.Also : [],
        .. entry is Organisation { Short.Length: > 0 } organisation ? [organisation.Short] : Array.Empty<string>(),
    ];

    /// <summary>Neither in a heading nor in a quotation, in code or in a link.</summary>
    private static bool IsProse(Body body, TermMatch match) =>
        body.Runs.Any(r => r.Markable && r.Plain <= match.Start && match.Start + match.Length <= r.Plain + r.Length);

    /// <summary>The name where it is written; the beginning of its block, where it is written in another way (on two lines, say).</summary>
    private static TextSpan PlaceOf(Site site, int entry, Body body, TermMatch match)
    {
        var block = Array.FindLastIndex(body.BlockStarts, start => start <= match.Start);
        if (block < 0 || body.BlockSources[block] is not (>= 0 and var from)) return site.Entries[entry].Span;
        var (document, number) = site.Origins[entry];
        var text = document.Source.Text.AsSpan(document.Offsets[number]);
        var written = from < text.Length ? text[from..].IndexOf(body.Plain.AsSpan(match.Start, match.Length), StringComparison.Ordinal) : -1;
        var next = block + 1 < body.BlockSources.Length ? body.BlockSources[block + 1] : text.Length;
        return written >= 0 && (next <= from || from + written < next) ? new TextSpan(from + written, match.Length) : new TextSpan(from, 0);
    }
}
