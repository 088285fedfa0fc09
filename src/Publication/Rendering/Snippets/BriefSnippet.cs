using Publication.Rendering.Views;

namespace Publication.Rendering.Snippets;

/// <summary>A brief: title, date, authors, the answer, the whole text, its sources.</summary>
internal static class BriefSnippet
{
    public static Snippet Of(Phrases p, BriefView brief)
    {
        var updated = brief.Updated is { } day ? [.. p.Say("brief.updated"), new Inline.Text(" "), .. Pieces.Date(day)] : Array.Empty<Inline>();
        var snippet = Pieces.Begin(p, brief,
        [
            Pieces.Line(ParagraphRole.Kicker, Pieces.Kind(p, brief), Pieces.Date(brief.Date), updated),
            new Block.Heading(1, [p.Link(brief)]),
            .. brief.Authors.Length > 0 ? [new Block.Paragraph(ParagraphRole.Meta, p.Text(string.Join(", ", brief.Authors)))] : Array.Empty<Block>(),
            .. Pieces.Doubts(p, brief),
            new Block.Paragraph(ParagraphRole.Lead, Pieces.Summary(p, brief)),
        ]);
        return snippet with { Body = BodyReader.Blocks(p, brief.Source.Body, brief) };
    }
}
