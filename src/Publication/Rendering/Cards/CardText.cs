using System.Text;

namespace Publication.Rendering.Cards;

/// <summary>
/// A text as glyphs, in pieces between which a line may end, good for any size. A text with a letter that no font has
/// becomes no glyphs at all: a word without one of its letters would be another word. Other characters are left out alone.
/// </summary>
internal sealed class CardText
{
    // No card holds more; a title may be as long as it likes.
    private const int Longest = 1500;

    private readonly List<CardPiece> pieces = [];
    private readonly List<Rune> missing = [];

    private CardText()
    {
    }

    public IReadOnlyList<CardPiece> Pieces => pieces;

    /// <summary>Characters that no font has, each once.</summary>
    public IReadOnlyList<Rune> Missing => missing;

    public bool IsEmpty => pieces.Count == 0;

    /// <param name="spacing">Between letters, in units of the font size.</param>
    public static CardText Of(CardFonts fonts, CardStyle style, CardWords words, float spacing = 0)
    {
        var text = new CardText();
        var runes = text.Writable(fonts, style, words);
        if (text.missing.Any(Rune.IsLetter)) return text;
        var start = 0;
        for (var i = 1; i <= runes.Count; i++)
        {
            if (i < runes.Count && !CardCharacters.MayBreak(runes[i - 1].Rune, runes[i].Rune)) continue;
            text.pieces.Add(Shape(runes[start..i], spacing));
            start = i;
        }
        return text;
    }

    /// <summary>What is seen of a text, each character with its font, one space for many.</summary>
    private List<(Rune Rune, CardFace Face)> Writable(CardFonts fonts, CardStyle style, CardWords words)
    {
        var runes = new List<(Rune Rune, CardFace Face)>();
        foreach (var given in words.Text.EnumerateRunes())
        {
            var rune = Rune.IsWhiteSpace(given) && given.Value is not (0xA0 or 0x202F or 0x3000) ? new Rune(' ') : given;
            if (runes.Count == Longest) break;
            if (CardCharacters.IsInvisible(rune) || (rune.Value == ' ' && (runes.Count == 0 || runes[^1].Rune.Value == ' '))) continue;
            if (CardCharacters.IsAccent(rune) && runes.Count > 0 && runes[^1].Face.Has(runes[^1].Rune, rune)) runes.Add((rune, runes[^1].Face));
            else if (fonts.FaceFor(rune, style, words.Language) is { } face) runes.Add((rune, face));
            else if (rune.Value == 0x202F && fonts.FaceFor(new Rune(0xA0), style, words.Language) is { } other) runes.Add((new Rune(0xA0), other)); // few fonts have the narrow one
            else if (!missing.Contains(rune)) missing.Add(rune);
        }
        while (runes.Count > 0 && runes[^1].Rune.Value == ' ') runes.RemoveAt(runes.Count - 1);
        return runes;
    }

    private static CardPiece Shape(List<(Rune Rune, CardFace Face)> runes, float spacing)
    {
        var glyphs = new List<CardGlyph>(runes.Count);
        var (x, ink) = (0f, 0f);
        for (var start = 0; start < runes.Count;)
        {
            var isSpace = Rune.IsWhiteSpace(runes[start].Rune);
            var end = start + 1;
            while (end < runes.Count && runes[end].Face == runes[start].Face && Rune.IsWhiteSpace(runes[end].Rune) == isSpace) end++;
            runes[start].Face.Shape(string.Concat(runes[start..end].Select(r => r.Rune)), glyphs, ref x, spacing);
            if (!isSpace) ink = x - spacing;
            start = end;
        }
        return new CardPiece(glyphs, x, ink);
    }
}
