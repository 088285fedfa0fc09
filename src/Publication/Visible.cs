using System.Text;

namespace Publication;

/// <summary>
/// Text from strangers, made safe to show: control characters (a terminal obeys some of them) and the marks that turn
/// the reading direction become visible signs of the same length. Tabs stay.
/// </summary>
public static class Visible
{
    private const int ControlPictures = 0x2400;

    public static string Of(string text)
    {
        var safe = true;
        foreach (var c in text)
            if (Sign(c) != c) safe = false;
        return safe ? text : string.Create(text.Length, text, static (span, from) =>
        {
            for (var i = 0; i < span.Length; i++) span[i] = Sign(from[i]);
        });
    }

    public static Rune Of(Rune rune) => rune.IsBmp ? new Rune(Sign((char)rune.Value)) : rune;

    private static char Sign(char c) => c switch
    {
        '\t' => c,
        < ' ' => (char)(ControlPictures + c),
        '\u007f' => '\u2421',
        >= '\u0080' and <= '\u009f' => '\ufffd',
        '\u200e' or '\u200f' or '\u2028' or '\u2029' => '\ufffd',
        >= '\u202a' and <= '\u202e' or >= '\u2066' and <= '\u2069' => '\ufffd',
        _ => c,
    };
}
