using System.Text;

namespace Publication.Linking;

/// <summary>
/// Folds a name for sorting and searching: small letters without accents or tone marks, punctuation left out. A table of
/// the Latin letters, so that no culture of the machine has a say.
/// </summary>
public static class SortKey
{
    /// <summary>The plain letters of U+00C0 to U+024F; a full stop where a letter stays as it is.</summary>
    private const string Extended =
        "aaaaaa.ceeeeiiii.nooooo.ouuuuy..aaaaaa.ceeeeiiii.nooooo.ouuuuy.yaaaaaaccccccccddddeeeeeeeeeegggggggg" +
        "hhhhiiiiiiiiii..jjkk.llllllllllnnnnnn...oooooo..rrrrrrsssssssstttt..uuuuuuuuuuuuwwyyyzzzzzz........." +
        "........................oo.............uu............................aaiioouuuuuuuuuu.aaaa....ggkkoo" +
        "oo..j...gg..nnaa....aaaaeeeeiiiioooorrrruuuusstt..hh......aaeeooooooooyy............................";

    /// <summary>The same for U+1E00 to U+1EFF.</summary>
    private const string Additional =
        "aabbbbbbccddddddddddeeeeeeeeeeffgghhhhhhhhhhiiiikkkkkkllllllllmmmmmmnnnnnnnnoooooooopppprrrrrrrrssssssssssttttttttuuuuuuuuuuvvvv" +
        "wwwwwwwwwwxxxxyyzzzzzzhtwy......aaaaaaaaaaaaaaaaaaaaaaaaeeeeeeeeeeeeeeeeiiiioooooooooooooooooooooooouuuuuuuuuuuuuuyyyyyyyy......";

    public static string Of(string text)
    {
        var key = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            if (IsMark(c)) continue;
            var letter = Letter(c);
            if (Pair(letter) is { } pair) key.Append(pair);
            else if (char.IsLetterOrDigit(letter)) key.Append(letter);
            else if (char.IsWhiteSpace(letter) && key.Length > 0 && key[^1] != ' ') key.Append(' ');
        }
        return key.ToString().TrimEnd();
    }

    /// <summary>A character as it counts: small, without accent, and in its usual width.</summary>
    public static char Letter(char c)
    {
        if (c < '\u0080') return c is >= 'A' and <= 'Z' ? (char)(c | 0x20) : c;
        if (c is >= '\uff01' and <= '\uff5e') return Letter((char)(c - 0xfee0));
        var plain = c is >= '\u00c0' and <= '\u024f' ? Extended[c - 0xc0] : c is >= '\u1e00' and <= '\u1eff' ? Additional[c - 0x1e00] : '.';
        return plain != '.' ? plain : char.ToLowerInvariant(c);
    }

    /// <summary>Combining marks: they count for nothing.</summary>
    public static bool IsMark(char c) => c is >= '\u0300' and <= '\u036f';

    /// <summary>The two letters that one stands for; null for most.</summary>
    public static string? Pair(char letter) => letter switch { 'ß' => "ss", 'æ' => "ae", 'œ' => "oe", _ => null };
}
