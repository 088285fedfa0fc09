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
        var opened = all.AsParallel().AsOrdered().Select(file => (Face: TryOpen(file, out var fault), Fault: fault)).ToList();
        if (opened.Find(o => o.Fault is not null).Fault is { } first) throw first;
        var byPath = all.Zip(opened).ToDictionary(f => f.First.Path, f => f.Second.Face!, StringComparer.Ordinal);
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

    private static CardFace? TryOpen(InputFile file, out ThemeException? fault)
    {
        fault = null;
        try
        {
            return new CardFace(Woff.Unpack(file.Bytes));
        }
        catch (Exception cause) when (cause is InvalidDataException or EndOfStreamException)
        {
            fault = new ThemeException(file.Path, 0, 0, cause is EndOfStreamException ? "the font file is cut" : cause.Message, cause);
            return null;
        }
    }
}
