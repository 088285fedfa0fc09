using Publication.Content.Kinds;
using Publication.Rendering.Views;

namespace Publication.Rendering.Snippets;

/// <summary>A newsletter: the editors' opening, then each entry with what it says and the editors' remark.</summary>
internal static class DigestSnippet
{
    public static Snippet Of(Phrases p, NewsletterView newsletter) => Pieces.Begin(p, newsletter,
    [
        Pieces.Line(ParagraphRole.Kicker, Pieces.Kind(p, newsletter), Pieces.Date(newsletter.Date)),
        new Block.Heading(1, [p.Link(newsletter)]),
        .. BodyReader.Blocks(p, newsletter.Source.Body, newsletter),
    ]) with
    {
        Summary = newsletter.Source.Body.Plain.Split('\n')[0],
        Body = [.. ((Newsletter)newsletter.Source).Items.SelectMany(i => Item(p, newsletter, i))],
    };

    private static IEnumerable<Block> Item(Phrases p, NewsletterView newsletter, Content.DigestItem item)
    {
        if (newsletter.Target(item.Entry) is not { } entry) yield break;
        yield return Pieces.Line(ParagraphRole.Kicker, Pieces.Kind(p, entry), Pieces.Date(entry.Date));
        yield return new Block.Heading(2, [entry.Speaker is { } speaker ? p.Link(entry, p.Text(speaker.Name)) : p.Link(entry)]);
        if (entry.Source is not Quote)
            foreach (var block in Pieces.Original(p, entry)) yield return block;
        // The editors speak in the face of the text, the record in that of the apparatus.
        if (BodyReader.Words(p, item.Note, newsletter, newsletter.Scope) is { Count: > 0 } note) yield return new Block.Paragraph(ParagraphRole.Text, note);
        foreach (var block in Pieces.Doubts(p, entry)) yield return block;
        if (entry.Source is Quote) yield return QuoteSnippet.Card(p, (QuoteView)EntryViews.Of(p.Context, entry.Index, new PageScope(p.Context.Site, entry.Index)));
        else if (BodyReader.Words(p, entry.Source.Summary, entry, null) is { Count: > 0 } summary) yield return new Block.Paragraph(ParagraphRole.Meta, summary);
    }
}
