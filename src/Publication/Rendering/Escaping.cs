using System.Buffers;
using System.Text;

namespace Publication.Rendering;

/// <summary>One encoder for each kind of file; whole stretches without special characters are copied at once.</summary>
internal static class Escaping
{
    private static readonly SearchValues<char> HtmlSpecial = SearchValues.Create("<>&\"'");

    private static readonly SearchValues<char> XmlSpecial = SearchValues.Create(
        "<>&\"'\uFFFE\uFFFF" + Controls().Replace("\t", "", StringComparison.Ordinal)
            .Replace("\n", "", StringComparison.Ordinal).Replace("\r", "", StringComparison.Ordinal));

    // The signs of HTML as well: the text may end up in a script element.
    private static readonly SearchValues<char> JsonSpecial = SearchValues.Create("\"\\<>&'\u2028\u2029\u007F" + Controls());

    public static void Write(Utf8Output output, ReadOnlySpan<char> text, TextKind kind)
    {
        if (kind == TextKind.Text)
        {
            output.Write(text);
            return;
        }
        var special = kind switch { TextKind.Html => HtmlSpecial, TextKind.Xml => XmlSpecial, _ => JsonSpecial };
        while (text.IndexOfAny(special) is >= 0 and var at)
        {
            output.Write(text[..at]);
            if (kind == TextKind.Json) WriteJson(output, text[at]);
            else output.Write(Entity(text[at]));
            text = text[(at + 1)..];
        }
        output.Write(text);
    }

    /// <summary>Empty for characters that XML does not allow.</summary>
    private static ReadOnlySpan<byte> Entity(char c) => c switch
    {
        '<' => "&lt;"u8,
        '>' => "&gt;"u8,
        '&' => "&amp;"u8,
        '"' => "&quot;"u8,
        '\'' => "&#39;"u8,
        _ => [],
    };

    private static void WriteJson(Utf8Output output, char c)
    {
        switch (c)
        {
            case '"': output.Write("\\\""u8); break;
            case '\\': output.Write("\\\\"u8); break;
            case '\n': output.Write("\\n"u8); break;
            case '\r': output.Write("\\r"u8); break;
            case '\t': output.Write("\\t"u8); break;
            default: output.Write($"\\u{(int)c:x4}"); break;
        }
    }

    private static string Controls()
    {
        var text = new StringBuilder();
        for (var c = '\0'; c < ' '; c++) text.Append(c);
        return text.ToString();
    }
}
