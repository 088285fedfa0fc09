namespace Publication.Content;

/// <summary>
/// Refuses a text that would keep a parser busy for seconds or minutes, and that nobody writes. Read from the lines before
/// they are parsed; each limit is far above what the longest real text needs.
/// </summary>
internal static class TextLimits
{
    public static void Check(string text)
    {
        var tables = new TableLimits();
        var paragraphs = new ParagraphLimits();
        var hasBars = text.Contains('|', StringComparison.Ordinal);
        for (var start = 0; start < text.Length;)
        {
            var length = text.AsSpan(start).IndexOf('\n');
            var end = length < 0 ? text.Length : start + length;
            var line = text.AsSpan(start, end - start);
            var span = TextSpan.FromBounds(start, end);
            Nesting.Check(line, span);
            if (hasBars) tables.Check(line, span);
            paragraphs.Check(line, span);
            start = end + 1;
        }
    }
}
