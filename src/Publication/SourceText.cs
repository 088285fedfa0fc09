namespace Publication;

/// <summary>
/// The text of one input file, for turning offsets into lines and columns. CRLF, LF and CR each end a line;
/// a byte order mark is not part of the text.
/// </summary>
public sealed class SourceText(string path, string text)
{
    private int[]? lineStarts;

    /// <summary>Relative to the repository root, with <c>/</c> on every system.</summary>
    public string Path { get; } = path;

    public string Text { get; } = text;

    public int LineCount => LineStarts.Length;

    public Position PositionOf(int offset)
    {
        offset = Math.Clamp(offset, 0, Text.Length);
        var index = Array.BinarySearch(LineStarts, offset);
        var line = index >= 0 ? index : ~index - 1;
        return new Position(line + 1, offset - LineStarts[line] + 1);
    }

    /// <summary>The line without its end; <paramref name="line"/> is 1-based.</summary>
    public string Line(int line)
    {
        var start = LineStarts[line - 1];
        var end = line < LineStarts.Length ? LineStarts[line] : Text.Length;
        return Text[start..end].TrimEnd('\r', '\n');
    }

    /// <summary>The offset at which the line begins; <paramref name="line"/> is 1-based.</summary>
    public int StartOfLine(int line) => LineStarts[line - 1];

    private int[] LineStarts => lineStarts ??= FindLineStarts(Text);

    private static int[] FindLineStarts(string text)
    {
        var starts = new List<int> { 0 };
        for (var i = 0; i < text.Length; i++)
        {
            var end = text[i] == '\n' || (text[i] == '\r' && (i + 1 == text.Length || text[i + 1] != '\n'));
            if (end) starts.Add(i + 1);
        }
        return [.. starts];
    }
}
