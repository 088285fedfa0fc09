using System.Collections.Concurrent;
using System.Text;
using Publication.Content;
using Publication.Input;

namespace Publication.Rendering.Cards;

/// <summary>
/// All fonts of a theme for cards. A character that the font of its style lacks is drawn with the one for others; never
/// with a font of the system, so that cards are the same on every machine.
/// </summary>
internal sealed class CardFonts
{
    private readonly Dictionary<CardStyle, CardFace[]> faces;
    private readonly ConcurrentDictionary<(CardStyle Style, bool OthersFirst, int Rune), CardFace?> known = new();

    private CardFonts(Dictionary<CardStyle, CardFace[]> faces) => this.faces = faces;

    public static CardFonts Open(IReadOnlyDictionary<CardStyle, IReadOnlyList<InputFile>> files)
    {
        var all = files.Values.SelectMany(f => f).DistinctBy(f => f.Path, StringComparer.Ordinal).ToList();
        var opened = new CardFace[all.Count];
        Parallel.For(0, all.Count, i => opened[i] = Open(all[i]));
        var byPath = all.Select((file, i) => (file.Path, Face: opened[i])).ToDictionary(f => f.Path, f => f.Face, StringComparer.Ordinal);
        return new CardFonts(files.ToDictionary(f => f.Key, f => f.Value.Select(file => byPath[file.Path]).ToArray()));
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
            return Array.Find(faces[first], f => f.Has(rune)) ?? Array.Find(faces[then], f => f.Has(rune));
        });
    }

    private static CardFace Open(InputFile file)
    {
        try
        {
            return new CardFace(Woff.Unpack(file.Bytes));
        }
        catch (InvalidDataException fault)
        {
            throw new ThemeException(file.Path, 0, 0, fault.Message, fault);
        }
    }
}
