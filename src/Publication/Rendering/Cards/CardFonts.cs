using System.Collections.Concurrent;
using System.Text;
using Publication.Content;
using Publication.Input;

namespace Publication.Rendering.Cards;

/// <summary>
/// All fonts of a theme for cards. A character that the font of its style lacks is drawn with the one for others; never
/// with a font of the system, so that cards are the same on every machine. A file is unpacked when a character is looked
/// for in it: the icon's one letter needs one font of some dozen.
/// </summary>
internal sealed class CardFonts
{
    private readonly Dictionary<CardStyle, Lazy<CardFace>[]> faces;
    private readonly ConcurrentDictionary<(CardStyle Style, bool OthersFirst, int Rune), CardFace?> known = new();

    public CardFonts(IReadOnlyDictionary<CardStyle, IReadOnlyList<InputFile>> files)
    {
        var byPath = files.Values.SelectMany(f => f).DistinctBy(f => f.Path, StringComparer.Ordinal)
            .ToDictionary(f => f.Path, f => new Lazy<CardFace>(() => Open(f)), StringComparer.Ordinal);
        faces = files.ToDictionary(f => f.Key, f => f.Value.Select(file => byPath[file.Path]).ToArray());
    }

    /// <summary>The font for a character; null where none has it, or where its script runs from right to left.</summary>
    public CardFace? FaceFor(Rune rune, CardStyle style, string language)
    {
        if (CardCharacters.IsRightToLeft(rune)) return null;
        // Chinese, Japanese and Korean take their signs, digits and Latin letters from the same font.
        var othersFirst = LanguageRuns.Primary(language) is "zh" or "ja" or "ko";
        return known.GetOrAdd((style, othersFirst, rune.Value), key =>
        {
            var (first, then) = key.OthersFirst ? (CardStyle.Other, key.Style) : (key.Style, CardStyle.Other);
            return (Array.Find(faces[first], f => f.Value.Has(rune)) ?? Array.Find(faces[then], f => f.Value.Has(rune)))?.Value;
        });
    }

    private static CardFace Open(InputFile file)
    {
        try
        {
            return new CardFace(Woff.Unpack(file.Bytes));
        }
        catch (Exception cause) when (cause is InvalidDataException or EndOfStreamException)
        {
            throw new ThemeException(file.Path, 0, 0, cause is EndOfStreamException ? "the font file is cut" : cause.Message, cause);
        }
    }
}
