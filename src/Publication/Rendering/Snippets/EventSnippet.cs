using Publication.Rendering.Views;

namespace Publication.Rendering.Snippets;

/// <summary>An event: day, place, what happened, by which source.</summary>
internal static class EventSnippet
{
    public static Snippet Of(Phrases p, EventView happening) => Pieces.Begin(p, happening, Blocks(p, happening)) with
    {
        Body = BodyReader.Blocks(p, happening.Source.Body, happening),
    };

    public static IReadOnlyList<Block> Blocks(Phrases p, EventView happening)
    {
        var outside = happening.Outside.Length > 0 ? [new Block.Paragraph(ParagraphRole.Meta, p.Text(happening.Outside))] : Array.Empty<Block>();
        return
        [
            Pieces.Line(ParagraphRole.Kicker, Pieces.Date(happening.Date), p.Text(happening.Place), p.Say($"category.{happening.Category}")),
            new Block.Heading(1, [p.Link(happening)]),
            .. Pieces.Original(p, happening),
            .. Pieces.Doubts(p, happening),
            new Block.Paragraph(ParagraphRole.Text, Pieces.Summary(p, happening)),
            .. outside,
        ];
    }
}
