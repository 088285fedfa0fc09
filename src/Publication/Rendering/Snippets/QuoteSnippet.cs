using Publication.Content.Kinds;
using Publication.Rendering.Views;

namespace Publication.Rendering.Snippets;

/// <summary>A quotation: the original wording first, then its translation, and who said it, when, and where it stands.</summary>
internal static class QuoteSnippet
{
    public static Snippet Of(Phrases p, QuoteView quote)
    {
        var said = new Block.Paragraph(ParagraphRole.Attribution, Attribution(p, quote));
        var snippet = Pieces.Begin(p, quote, [Pieces.Line(ParagraphRole.Kicker, Pieces.Kind(p, quote), Pieces.Date(quote.Date)), .. Pieces.Doubts(p, quote)]);
        IReadOnlyList<Block> body =
        [
            new Block.Quotation([.. Words(p, quote), said]),
            .. Paragraph(ParagraphRole.Text, BodyReader.Words(p, ((Quote)quote.Source).Context, quote, quote.Scope)),
            .. Paragraph(ParagraphRole.Note, Note(p, quote)),
            Passport(p, quote),
            .. BodyReader.Blocks(p, quote.Source.Body, quote),
        ];
        var cited = Citations.In(body);
        return snippet with
        {
            Heading = Phrases.Join(", ", [quote.Speaker is { } who ? [p.Link(who)] : p.Name(quote), p.Text(quote.Role)]),
            Title = quote.Speaker is { } speaker ? $"{speaker.Name}: {quote.Name}" : quote.Name,
            Language = p.Context.SiteView.Language,
            Summary = quote.SummaryText,
            Body = body,
            // The source of the quotation itself stands in the attribution.
            Sources = [.. snippet.Sources.Where(x => cited.Contains(x.Number))],
        };
    }

    /// <summary>The quotation as a card in another text.</summary>
    public static Block Card(Phrases p, QuoteView quote) =>
        new Block.Quotation([.. Words(p, quote), new Block.Paragraph(ParagraphRole.Attribution, Attribution(p, quote))]);

    private static IEnumerable<Block> Words(Phrases p, QuoteView quote)
    {
        var words = BodyReader.Words(p, quote.Source.Summary, quote, null);
        if (quote.Original is { } original)
        {
            yield return new Block.Paragraph(ParagraphRole.Original, Lines(p, original));
            if (original.Romanisation.Length > 0) yield return new Block.Paragraph(ParagraphRole.Text, [Phrases.Romanised(original)]);
            yield return new Block.Paragraph(ParagraphRole.Text, In(p, quote.TextLanguage, words));
        }
        else yield return new Block.Paragraph(quote.IsForeign ? ParagraphRole.Original : ParagraphRole.Text, In(p, quote.TextLanguage, words));
    }

    private static IReadOnlyList<Inline> In(Phrases p, string language, IReadOnlyList<Inline> words) =>
        language.Length == 0 || language == p.Context.SiteView.Language ? words : [new Inline.Foreign(language, words)];

    private static List<Inline> Lines(Phrases p, OriginalView original)
    {
        var words = new List<Inline>();
        foreach (var line in original.Text.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            if (words.Count > 0) words.Add(new Inline.Break());
            words.AddRange(p.Text(line, original.Language));
        }
        return words;
    }

    private static IReadOnlyList<Inline> Attribution(Phrases p, QuoteView quote)
    {
        IReadOnlyList<Inline> speaker = quote.Speaker is { } s ? [p.Link(s)] : [];
        IReadOnlyList<Inline> occasion = quote.Occasion is { } o ? [p.Link(o)] : [];
        IReadOnlyList<Inline> source = quote.Citation is { } c ? Pieces.Source(p, c) : [];
        return Phrases.Join(" · ", [Phrases.Join(", ", [speaker, p.Text(quote.Role), Pieces.Date(quote.Date)]), occasion, p.Text(quote.Outlet), source]);
    }

    private static IReadOnlyList<Inline> Note(Phrases p, QuoteView quote)
    {
        var words = ((Quote)quote.Source).Translation is { } t ? BodyReader.Words(p, t.Note, quote, quote.Scope) : [];
        return words.Count == 0 ? [] : [new Inline.Strong([.. p.Say("quote.translation_note"), new Inline.Text(":")]), new Inline.Text(" "), .. words];
    }

    /// <summary>How far the wording can be trusted; what is missing is named.</summary>
    private static Block Passport(Phrases p, QuoteView quote)
    {
        var lines = new List<IReadOnlyList<Inline>>();
        if (quote.Translation is { } t)
            lines.Add([.. p.Say($"translation.{t.By}"), .. t.Who.Length > 0 ? [new Inline.Text(": "), .. p.Text(t.Who)] : Array.Empty<Inline>()]);
        lines.Add(p.Say($"verification.{quote.Verification}"));
        if (p.MayLink(quote.Archived)) lines.Add([new Inline.Link(quote.Archived, p.Say("passport.archived"))]);
        foreach (var missing in quote.Missing)
            lines.Add([.. p.Say($"passport.{(missing == "translator" ? "translation" : missing)}"), new Inline.Text(": "), .. p.Say($"missing.{missing}")]);
        return Pieces.Line(ParagraphRole.Meta, lines);
    }

    private static IEnumerable<Block> Paragraph(ParagraphRole role, IReadOnlyList<Inline> words) =>
        words.Count == 0 ? [] : [new Block.Paragraph(role, words)];
}
