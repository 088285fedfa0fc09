using Publication.Linking;
using Publication.Rendering.Views;

namespace Publication.Rendering.Snippets;

/// <summary>What an entry shows as a card inside a text, and the other blocks that only the linked site knows.</summary>
internal static class Embedded
{
    public static IReadOnlyList<Block> Of(Phrases p, int entry) => EntryViews.Of(p.Context, entry, new PageScope(p.Context.Site, entry)) switch
    {
        QuoteView quote => [QuoteSnippet.Card(p, quote), .. Pieces.Doubts(p, quote)],
        TermView term => [Named(p, term, " ")],
        InitiativeView initiative => [Named(p, initiative, null), InitiativeSnippet.Sheet(p, initiative)],
        var other => [Named(p, other, ": ")],
    };

    public static IReadOnlyList<Block> Timeline(Phrases p, int entry) => [TimelineSnippet.Rows(p, Timelines.Of(p.Context.Site, entry))];

    public static IReadOnlyList<Block> Counts(Phrases p) =>
        [new Block.List(0, [.. p.Context.SiteView.Counts.Select(c => Count(p, c))])];

    public static IReadOnlyList<Block> Corrections(Phrases p) => p.Context.SiteView.Corrections is { Count: > 0 } made
        ? [new Block.Rows([.. made.Select(c => new Block.Row(Pieces.Date(c.Date), [p.Link(c.Link), new Inline.Text(": "), .. BodyReader.Words(p, c.Source.Text, c.Link, null)]))])]
        : [new Block.Paragraph(ParagraphRole.Text, p.Say("corrections.none"))];

    private static IReadOnlyList<Block> Count(Phrases p, CountView count) =>
        [new Block.Paragraph(ParagraphRole.Text, [new Inline.Strong([new Inline.Text($"{count.Count}")]), new Inline.Text(" "), .. p.Say($"counts.{count.Kind}", count.Count)])];

    /// <summary>Date, name and original, and its summary after <paramref name="joint"/>; without one where that is null.</summary>
    private static Block.Paragraph Named(Phrases p, EntryView entry, string? joint)
    {
        IReadOnlyList<Inline> original = entry.Original is { } o ? [new Inline.Text(" ("), .. p.Original(o), new Inline.Text(")")] : [];
        var summary = joint is null ? [] : BodyReader.Words(p, entry.Source.Summary, entry, null);
        return new Block.Paragraph(ParagraphRole.Text,
        [
            .. entry.Date is { } date ? [new Inline.Text($"{date.Text}: ")] : Array.Empty<Inline>(),
            new Inline.Strong([p.Link(entry)]),
            .. original,
            .. summary.Count > 0 ? [new Inline.Text(joint!), .. summary] : Array.Empty<Inline>(),
        ]);
    }
}
