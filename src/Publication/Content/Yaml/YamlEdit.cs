namespace Publication.Content.Yaml;

/// <summary>Where to cut or to write in YAML so that nothing else on the line changes; null where that cannot be told.</summary>
public static class YamlEdit
{
    private const int MostLinesAbove = 3;

    /// <summary>An item of a list, with its comma or its line.</summary>
    public static TextSpan? ItemOf(YamlSequence list, int item, string text)
    {
        var span = list.Items[item].Span;
        if (text[list.Span.Start] != '[') return LineOf(span, text, before: "- ");
        if (item == 0) return null;
        var from = list.Items[item - 1].Span.End;
        return text.AsSpan(from, span.Start - from).Contains('#') ? null : TextSpan.FromBounds(from, span.End);
    }

    /// <summary>A field on a line of its own.</summary>
    public static TextSpan? PairOf(YamlPair pair, string text) =>
        LineOf(TextSpan.FromBounds(pair.Key.Span.Start, pair.Value.Span.End), text, before: "");

    /// <summary>
    /// The place and the text for a line after a field of the same record, indented like it and ended like its neighbours.
    /// </summary>
    public static (TextSpan At, string Text)? LineAfter(string field, TextSpan value, string text, string line)
    {
        var end = EndOfLine(text, value.End);
        var rest = text.AsSpan(value.End, end - value.End).Trim();
        if ((!rest.IsEmpty && rest[0] != '#') || ColumnOf(field, value.Start, text) is not { } column) return null;
        return (new TextSpan(end, 0), LineEnd(text, end) + new string(' ', column) + line);
    }

    /// <summary>The line end after an offset; where the text ends there, the one it uses elsewhere.</summary>
    public static string LineEnd(string text, int end) =>
        end < text.Length ? text[end] == '\n' ? "\n" : end + 1 < text.Length && text[end + 1] == '\n' ? "\r\n" : "\r"
            : text.Contains("\r\n", StringComparison.Ordinal) ? "\r\n" : "\n";

    public static int EndOfLine(string text, int at) => text.AsSpan(at).IndexOfAny('\r', '\n') is >= 0 and var length ? at + length : text.Length;

    private static int StartOfLine(string text, int at) => text.AsSpan(0, at).LastIndexOfAny('\r', '\n') + 1;

    /// <summary>The whole line of a span that is alone on it but for <paramref name="before"/>.</summary>
    private static TextSpan? LineOf(TextSpan span, string text, string before)
    {
        var (start, end) = (StartOfLine(text, span.Start), EndOfLine(text, span.End));
        var isAlone = text.AsSpan(start, span.Start - start).TrimStart(' ').SequenceEqual(before)
            && text.AsSpan(span.End, end - span.End).Trim(' ').IsEmpty && EndOfLine(text, span.Start) == end;
        return !isAlone ? null
            : end < text.Length ? TextSpan.FromBounds(start, end + LineEnd(text, end).Length)
            : TextSpan.FromBounds(Math.Max(0, start - LineEnd(text, end).Length), end);
    }

    private static int? ColumnOf(string field, int value, string text)
    {
        var start = StartOfLine(text, value);
        for (var lines = 0; lines < MostLinesAbove; lines++)
        {
            var at = start;
            while (at < text.Length && text[at] is ' ' or '-') at++;
            if (text.AsSpan(at).StartsWith(field) && at + field.Length < text.Length && text[at + field.Length] == ':') return at - start;
            if (start == 0) return null;
            start = StartOfLine(text, text.AsSpan(0, start).EndsWith("\r\n") ? start - 2 : start - 1);
        }
        return null;
    }
}
