using Publication.Rendering.Cards;
using Xunit;

namespace Publication.Tests.Rendering.Cards;

/// <summary>Where lines end: after words, in Chinese and Japanese nearly anywhere, never before a full stop or after an opening bracket.</summary>
public sealed class CardLineTests
{
    [Theory]
    [InlineData("two words", "two |words")]
    [InlineData("new-type and/or – so", "new-|type |and/|or |– |so")]
    [InlineData("5-3 = 2", "5-3 |= |2")]
    [InlineData("人工智能。", "人|工|智|能。")]
    [InlineData("（人工）“智能”", "（人|工）|“智|能”")]
    [InlineData("ソサエティー", "ソ|サ|エ|ティー")]
    [InlineData("AI+ (人工智能+)", "AI+ |(人|工|智|能|+)")]
    [InlineData("5\u00A0percent", "5\u00A0percent")]
    [InlineData("a\u0301b", "a\u0301b")]
    public void A_line_may_end(string text, string expected)
    {
        var runes = text.EnumerateRunes().ToList();
        var pieces = runes[0].ToString();
        for (var i = 1; i < runes.Count; i++) pieces += (CardCharacters.MayBreak(runes[i - 1], runes[i]) ? "|" : "") + runes[i];
        Assert.Equal(expected, pieces);
    }

    [Fact]
    public void Lines_are_filled_or_made_equal()
    {
        CardPiece[] pieces = [.. Enumerable.Repeat(Piece(1), 6)];
        Assert.Equal([5, 1], CardLine.Break(pieces, 5.2f).Select(l => l.Pieces.Count));
        Assert.Equal([3, 3], CardLine.Balance(pieces, 5.2f).Select(l => l.Pieces.Count));
    }

    [Fact]
    public void A_piece_that_is_wider_than_a_line_is_cut_between_glyphs_but_not_before_an_accent()
    {
        CardGlyph Glyph(float x, bool starts = true) => new(null!, 1, x, 0, starts);
        var word = new CardPiece([Glyph(0), Glyph(1), Glyph(2), Glyph(2.5f, starts: false), Glyph(3)], 4.2f, 4);
        Assert.Equal([2, 3], word.Cut(2).Select(p => p.Glyphs.Count));
        Assert.Equal([2f, 2f], word.Cut(2).Select(p => p.Ink));
        Assert.Equal([0f, 0f], word.Cut(2).Select(p => p.Glyphs[0].X));
        Assert.Equal([word], word.Cut(4));
    }

    private static CardPiece Piece(float width) => new([], width + 0.02f, width);
}
