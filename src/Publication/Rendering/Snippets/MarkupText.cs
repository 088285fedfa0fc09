namespace Publication.Rendering.Snippets;

/// <summary>Words in HTML that leaves the site: only what must be is escaped, so that forms stay small.</summary>
internal static class MarkupText
{
    public static void Write(Utf8Output output, ReadOnlySpan<char> text)
    {
        while (text.IndexOfAny("&<>") is >= 0 and var at)
        {
            output.Write(text[..at]);
            output.Write(text[at] switch { '&' => "&amp;"u8, '<' => "&lt;"u8, _ => "&gt;"u8 });
            text = text[(at + 1)..];
        }
        output.Write(text);
    }

    /// <summary>The same of words that are UTF-8 already.</summary>
    public static void Write(Utf8Output output, ReadOnlySpan<byte> utf8)
    {
        while (utf8.IndexOfAny((byte)'&', (byte)'<', (byte)'>') is >= 0 and var at)
        {
            output.Write(utf8[..at]);
            output.Write(utf8[at] switch { (byte)'&' => "&amp;"u8, (byte)'<' => "&lt;"u8, _ => "&gt;"u8 });
            utf8 = utf8[(at + 1)..];
        }
        output.Write(utf8);
    }

    /// <summary>Each line on a line of its own.</summary>
    public static void WriteLines(Utf8Output output, ReadOnlySpan<char> text)
    {
        var first = true;
        foreach (var line in text.EnumerateLines())
        {
            if (!first) output.Write("<br>\n"u8);
            first = false;
            Write(output, line);
        }
    }

    /// <summary>A value between double quotes.</summary>
    public static void WriteValue(Utf8Output output, ReadOnlySpan<char> text)
    {
        while (text.IndexOfAny("&<>\"") is >= 0 and var at)
        {
            output.Write(text[..at]);
            output.Write(text[at] switch { '&' => "&amp;"u8, '<' => "&lt;"u8, '>' => "&gt;"u8, _ => "&quot;"u8 });
            text = text[(at + 1)..];
        }
        output.Write(text);
    }
}
