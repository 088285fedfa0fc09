using System.Text;

namespace Publication.Rendering.Cards;

/// <summary>A text in lines at the size at which it fits.</summary>
internal sealed record CardBlock(IReadOnlyList<CardLine> Lines, float Size, float Leading)
{
    public static readonly CardBlock Empty = new([], 0, 0);

    public float Height => Lines.Count * Size * Leading;

    public bool IsEmpty => Lines.Count == 0;

    /// <summary>The largest size at which a text fits; at the smallest it ends in an ellipsis after the last word that fits.</summary>
    public static CardBlock Fit(CardFonts fonts, CardWords words, CardFit fit)
    {
        var text = CardText.Of(fonts, fit.Style, words, fit.Spacing);
        return text.IsEmpty ? Empty : Whole(text, fit) ?? At(text, fit.Sizes[^1], fit) ?? Cut(fonts, words, fit);
    }

    /// <summary>All of a text, no word of it broken; null where it does not fit.</summary>
    public static CardBlock? Whole(CardText text, CardFit fit)
    {
        if (text.IsEmpty) return Empty;
        foreach (var size in fit.Sizes)
            if (At(text, size, fit) is { } block && text.Pieces.All(p => p.Ink * size <= fit.Width)) return block;
        return null;
    }

    private static CardBlock? At(CardText text, float size, CardFit fit)
    {
        var lines = fit.Balanced ? CardLine.Balance(text.Pieces, fit.Width / size) : CardLine.Break(text.Pieces, fit.Width / size);
        var block = new CardBlock(lines, size, fit.Leading);
        return lines.Count <= fit.MostLines && block.Height <= fit.Height ? block : null;
    }

    private static CardBlock Cut(CardFonts fonts, CardWords words, CardFit fit)
    {
        var ends = EndsOf(words.Text);
        var (least, most) = (0, ends.Count);
        CardBlock? best = null;
        while (least < most)
        {
            var middle = (least + most) / 2;
            var shorter = words with { Text = words.Text[..ends[middle]].TrimEnd(' ', ',', ';', ':', '.', '–', '—', '(', '，', '；', '：', '。', '、', '（', '“', '「') + "…" };
            if (At(CardText.Of(fonts, fit.Style, shorter, fit.Spacing), fit.Sizes[^1], fit) is { } block) (best, least) = (block, middle + 1);
            else most = middle;
        }
        return best ?? Empty;
    }

    /// <summary>Where a text may be cut: after each word, in Chinese after each character; anywhere where it is all one word.</summary>
    private static List<int> EndsOf(string text)
    {
        var (ends, all) = (new List<int>(), new List<int>());
        var at = 0;
        Rune? before = null;
        foreach (var rune in text.EnumerateRunes())
        {
            if (before is { } b && !CardCharacters.IsAccent(rune))
            {
                all.Add(at);
                if (Rune.IsWhiteSpace(rune) || CardCharacters.IsEastAsian(b)) ends.Add(at);
            }
            before = rune;
            at += rune.Utf16SequenceLength;
        }
        return ends.Count > 0 ? ends : all;
    }
}
