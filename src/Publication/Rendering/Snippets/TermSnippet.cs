using Publication.Rendering.Views;

namespace Publication.Rendering.Snippets;

/// <summary>A term: one paragraph with its forms and its definition, and what its page says besides.</summary>
internal static class TermSnippet
{
    public static Snippet Of(Phrases p, TermView term) => Pieces.Begin(p, term,
    [
        Definition(p, term),
        .. Pieces.Doubts(p, term),
    ]) with
    {
        Body =
        [
            .. Remark(p, "sheet.also", p.Text(string.Join("; ", term.Also))),
            .. Remark(p, "sheet.contrasts", p.Links(term.Contrasts)),
            .. BodyReader.Blocks(p, term.Source.Body, term),
        ],
    };

    public static Block Definition(Phrases p, TermView term)
    {
        var forms = new List<IReadOnlyList<Inline>>();
        if (term.Original is { } original)
        {
            forms.Add(p.Text(original.Text, original.Language));
            if (original.Romanisation.Length > 0) forms.Add([Phrases.Romanised(original)]);
        }
        if (term.Literal.Length > 0) forms.Add([.. p.Say("mail.literally"), new Inline.Text(" "), .. p.Quoted(p.Text(term.Literal))]);
        return new Block.Paragraph(ParagraphRole.Text,
        [
            new Inline.Strong([p.Link(term)]),
            .. forms.Count > 0 ? [new Inline.Text(" ("), .. Phrases.Join(", ", forms), new Inline.Text(")")] : Array.Empty<Inline>(),
            new Inline.Text(": "),
            .. Pieces.Summary(p, term),
        ]);
    }

    private static IEnumerable<Block> Remark(Phrases p, string key, IReadOnlyList<Inline> words) =>
        words.Count == 0 ? [] : [new Block.Paragraph(ParagraphRole.Meta, [.. p.Say(key), new Inline.Text(": "), .. words])];
}
