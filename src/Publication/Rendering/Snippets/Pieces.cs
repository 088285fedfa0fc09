using Publication.Content;
using Publication.Rendering.Views;

namespace Publication.Rendering.Snippets;

/// <summary>Blocks that snippets of several kinds share.</summary>
internal static class Pieces
{
    private const string Dot = " · ";

    public static Block Line(ParagraphRole role, params IEnumerable<IReadOnlyList<Inline>> parts) => new Block.Paragraph(role, Phrases.Join(Dot, parts));

    public static IReadOnlyList<Inline> Date(DateView? date) => date is null ? [] : [new Inline.Text(date.Text)];

    public static IReadOnlyList<Inline> Kind(Phrases p, LinkView entry) => p.Say(entry.KindKey);

    /// <summary>What is uncertain says so, in every form.</summary>
    public static IReadOnlyList<Block> Doubts(Phrases p, LinkView entry) =>
        entry.Unverified ? [new Block.Paragraph(ParagraphRole.Meta, p.Say("confidence.unverified_long"))]
            : entry.Secondhand ? [new Block.Paragraph(ParagraphRole.Meta, p.Say("confidence.secondhand_long"))] : [];

    public static IReadOnlyList<Inline> Doubt(Phrases p, string confidence) =>
        confidence is Confidences.Unverified or "secondhand" ? [new Inline.Text(" ("), .. p.Say($"confidence.{confidence}"), new Inline.Text(")")] : [];

    public static IReadOnlyList<Block> Original(Phrases p, LinkView entry) =>
        entry.Original is { } original ? [new Block.Paragraph(ParagraphRole.Original, p.Original(original))] : [];

    /// <summary>A line of a fact sheet; none where nothing is to be said.</summary>
    public static IReadOnlyList<Block.Row> Row(Phrases p, string key, IReadOnlyList<Inline> words) =>
        words.Count == 0 ? [] : [new Block.Row(p.Say(key), words)];

    /// <summary>The summary of an entry with its citations, and the numbers of the sources that its record names besides.</summary>
    public static IReadOnlyList<Inline> Summary(Phrases p, EntryView entry)
    {
        var words = BodyReader.Words(p, entry.Source.Summary, entry, entry.Scope);
        var cited = Citations.In([new Block.Paragraph(ParagraphRole.Text, words)]);
        var fields = p.Context.Site.Entries[entry.Index].References
            .Select((r, i) => (Reference: r, Target: p.Context.Site.Targets[entry.Index][i]))
            .Where(r => r.Reference is { Relation: Relation.Cites, Field: "sources" }).Select(r => entry.Scope.NumberOf(r.Target));
        return [.. words, .. Phrases.Cite([.. fields.Where(n => n > 0 && !cited.Contains(n)).Distinct().Select(n => (n, ""))])];
    }

    public static IReadOnlyList<(int, Block)> Sources(Phrases p, EntryView entry) =>
        [.. entry.Sources.Select(s => (s.Number, (Block)new Block.Paragraph(ParagraphRole.Source, [new Inline.Text($"[{s.Number}] "), .. Source(p, s)])))];

    /// <summary>No heading: a part of a mail has no levels of its own.</summary>
    public static Block SourcesHeading(Phrases p) => new Block.Paragraph(ParagraphRole.Kicker, [new Inline.Strong(p.Say("section.sources"))]);

    /// <summary>Author, title, container, publisher and date; the title leads to the text itself where mails may link there.</summary>
    public static IReadOnlyList<Inline> Source(Phrases p, CitationView source)
    {
        var address = p.MayLink(source.Address) ? source.Address : p.MayLink(source.Archive) ? source.Archive : p.Own(source.Link.Canonical);
        // A title that begins and ends in Latin letters is a translation or a description, not the original.
        var isTranslated = source.OriginalTitle.Length > 0 || (char.IsAscii(source.Title[0]) && source.Title[^1] is var last && (char.IsAscii(last) || last is '’' or '”'));
        var title = isTranslated ? p.Text(source.Title) : p.Text(source.Title, source.Language);
        List<Inline> name = [.. p.Quoted([new Inline.Link(address, title)])];
        if (source.OriginalTitle.Length > 0) name.AddRange([new Inline.Text(" ("), .. p.Text(source.OriginalTitle, source.Language), new Inline.Text(")")]);
        var line = Phrases.Join(", ",
            [p.Text(source.Authors), name, p.Text(source.Container), p.Text(source.Publisher), Date(source.Date), p.Text(source.Locator)]);
        if (!p.MayLink(source.Archive) || address == source.Archive) return line;
        return [.. line, new Inline.Text(Dot), new Inline.Link(source.Archive, p.Say("source.archive"))];
    }

    /// <summary>Where to read on, with a word before it where a part was left out.</summary>
    public static (IReadOnlyList<Block> Whole, IReadOnlyList<Block> Part) Closing(Phrases p, string kind, string address)
    {
        var link = new Inline.Link(p.Own(address), p.Say($"mail.read.{kind}", p.Context.SiteView.Title));
        return ([new Block.Paragraph(ParagraphRole.More, [link])], [new Block.Paragraph(ParagraphRole.More, [.. p.Say("mail.part"), new Inline.Text(" "), link])]);
    }

    /// <summary>A snippet of an entry, to which the parts peculiar to its kind are added.</summary>
    public static Snippet Begin(Phrases p, EntryView entry, IReadOnlyList<Block> opening)
    {
        var (whole, part) = Closing(p, entry.Kind, entry.Canonical);
        return new Snippet
        {
            Title = entry.Name,
            Language = entry.Language.Length > 0 ? entry.Language : p.Context.SiteView.Language,
            Address = entry.Canonical,
            Summary = entry.SummaryText,
            Opening = opening,
            Sources = Sources(p, entry),
            SourcesHeading = SourcesHeading(p),
            Closing = whole,
            ClosingOfPart = part,
        };
    }
}
