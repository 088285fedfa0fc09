using System.Globalization;
using System.Text;

namespace Publication.Rendering.Cards;

/// <summary>What matters of a character when it is drawn on a card.</summary>
internal static class CardCharacters
{
    /// <summary>Never begin a line: https://www.w3.org/TR/clreq/#prohibition_rules_for_line_start_end and its like for Japanese.</summary>
    private const string NotFirst = "、，。．：；！？）」』】〕〉》”’…—·・％ー々〜～ぁぃぅぇぉっゃゅょゎァィゥェォッャュョヮヵヶ)]}.,:;!?%";

    /// <summary>Never end a line.</summary>
    private const string NotLast = "（「『【〔〈《“‘([{";

    /// <summary>A line may end after these.</summary>
    private const string Joining = "-–—/";

    /// <summary>Whether every character of this script may stand at the end of a line.</summary>
    public static bool IsEastAsian(Rune rune) => rune.Value is (>= 0x2E80 and <= 0x9FFF) or (>= 0xF900 and <= 0xFAFF) or (>= 0xFE30 and <= 0xFE4F) or (>= 0xFF00 and <= 0xFFEF) or (>= 0x20000 and <= 0x3FFFF);

    public static bool IsAccent(Rune rune) => Rune.GetUnicodeCategory(rune) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.EnclosingMark;

    /// <summary>Hebrew, Arabic and their neighbours: their lines would have to be set from right to left, which cards do not do.</summary>
    public static bool IsRightToLeft(Rune rune) => rune.Value is (>= 0x0590 and <= 0x08FF) or (>= 0xFB1D and <= 0xFDFF) or (>= 0xFE70 and <= 0xFEFE) or (>= 0x10800 and <= 0x10FFF) or (>= 0x1E800 and <= 0x1EFFF);

    /// <summary>Whether a line may end between two characters.</summary>
    public static bool MayBreak(Rune before, Rune after)
    {
        if (Rune.IsWhiteSpace(after) || IsAccent(after)) return false;
        if (before.Value is 0xA0 or 0x202F || NotFirst.Contains(after.ToString(), StringComparison.Ordinal) || NotLast.Contains(before.ToString(), StringComparison.Ordinal)) return false;
        if (Rune.IsWhiteSpace(before) || IsEastAsian(before) || IsEastAsian(after)) return true;
        return Joining.Contains(before.ToString(), StringComparison.Ordinal) && Rune.IsLetter(after);
    }

    /// <summary>Of no width and no shape: joiners, direction marks, soft hyphens, variation selectors, controls.</summary>
    public static bool IsInvisible(Rune rune) =>
        Rune.GetUnicodeCategory(rune) is UnicodeCategory.Format or UnicodeCategory.Control || rune.Value is 0x34F or (>= 0xFE00 and <= 0xFE0F) or (>= 0xE0100 and <= 0xE01EF);
}
