using Publication.Content;
using Publication.Content.Fields;
using Publication.Linking;

namespace Publication.Checking;

/// <summary>What a check looks at, and the few questions that several of them ask.</summary>
public sealed class CheckContext(Site site, IReadOnlySet<string> published, IReadOnlyList<int>? entries = null, IReadOnlyList<FoundLink>? links = null)
{
    private string? root;

    public Site Site { get; } = site;

    /// <summary>Paths of all output files of the site: <c>briefs/x/index.html</c>.</summary>
    public IReadOnlySet<string> Published { get; } = published;

    /// <summary>The entries to look at; all, unless the others are known to hold nothing to find.</summary>
    public IReadOnlyList<int> Entries => entries ??= [.. Enumerable.Range(0, Site.Entries.Length)];

    /// <summary>The input folder as people see it.</summary>
    public string Root => root ??= Site.Documents is [var first, ..] ? first.File.Path[..^(first.File.Relative.Length + 1)] : "input";

    /// <summary>All references with their targets, in the order of the entries.</summary>
    public IEnumerable<FoundReference> References()
    {
        for (var i = 0; i < Site.Entries.Length; i++)
            for (var n = 0; n < Site.Targets[i].Length; n++)
                yield return new FoundReference(i, Site.Entries[i].References[n], Site.Targets[i][n]);
    }

    /// <summary>All links by path, with the entries that hold them.</summary>
    public IReadOnlyList<FoundLink> Links() => links ??= [.. LinksOf(Enumerable.Range(0, Site.Entries.Length))];

    public IEnumerable<FoundLink> LinksOf(IEnumerable<int> holders)
    {
        foreach (var i in holders)
            foreach (var text in Site.Entries[i].Texts)
                foreach (var link in text.Links)
                    yield return new FoundLink(i, link, LinkResolver.Resolve(Site, i, link));
    }

    public Location At(FoundReference found) => Site.At(found.Entry, found.Reference.Span);

    /// <summary>The id alone, where a reference is written with its kind before it.</summary>
    public Location AtId(FoundReference found)
    {
        var at = At(found);
        var length = found.Id.Length;
        return length < at.Span.Length ? at with { Span = new TextSpan(at.Span.End - length, length) } : at;
    }

    /// <summary>Where an entry is written: its id, or the first field of a file that is named by its id.</summary>
    public Location PlaceOf(int entry)
    {
        var (document, number) = Site.Origins[entry];
        return PlaceOf(Site.Entries[entry], document, number);
    }

    public static Location PlaceOf(Entry entry, Document document, int number) => FirstLine(document.At(number, entry.SpanOf("id")));

    /// <summary>As far as it stands on its first line: carets go under one line.</summary>
    public static Location FirstLine(Location at)
    {
        var text = at.Source.Text.AsSpan(at.Span.Start, Math.Min(at.Span.Length, at.Source.Text.Length - at.Span.Start));
        var end = text.IndexOfAny('\r', '\n');
        return end < 0 ? at : at with { Span = new TextSpan(at.Span.Start, end) };
    }

    /// <summary>Whether an error in a record's own fields is reported already: what seems to be missing may only be misspelt.</summary>
    public bool HasFault(int entry, Record record)
    {
        if (Site.Origins[entry].Document.Diagnostics is not { Count: > 0 } diagnostics) return false;
        var span = Site.At(entry, record.Span).Span;
        return diagnostics.Any(d =>
            d.Severity == Severity.Error && d.At.Span.Start >= span.Start && d.At.Span.End <= span.End && FieldRules.All.Contains(d.Rule));
    }

    /// <summary>All anchors of the texts of an entry's page.</summary>
    public HashSet<string> AnchorsOf(int entry) => new(Site.Entries[entry].Texts.SelectMany(t => t.Anchors), StringComparer.Ordinal);
}
