namespace Publication.Benchmarks;

/// <summary>A block of a brief: a heading, a paragraph, or a quotation shown as a card.</summary>
internal sealed record Block(string Heading, IReadOnlyList<Piece> Pieces, string Quote)
{
    public static Block OfHeading(string text) => new(text, [], "");

    public static Block OfParagraph(IReadOnlyList<Piece> pieces) => new("", pieces, "");

    public static Block OfQuote(string id) => new("", [], id);
}
