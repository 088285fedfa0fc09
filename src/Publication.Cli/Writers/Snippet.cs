namespace Publication.Cli.Writers;

/// <summary>The lines of a diagnostic: the one before, those of the span as written, carets beneath.</summary>
internal static class Snippet
{
    private const int MostLines = 3;

    public static void Write(TextWriter output, Diagnostic diagnostic, Ink ink)
    {
        var source = diagnostic.At.Source;
        if (source.Text.Length == 0) return; // a file as a whole: there is no line to show
        var start = diagnostic.At.Start;
        var end = LastMarked(source, start, diagnostic.At.End);
        var digits = end.Line.ToString(System.Globalization.CultureInfo.InvariantCulture).Length;
        var gutter = digits + 5;
        if (start.Line > 1 && SaysSomething(source.Line(start.Line - 1)))
            Row(start.Line - 1, MarkedLine.Of(source.Line(start.Line - 1), 0, 0, gutter).Text);

        var cut = end.Line - start.Line >= MostLines;
        for (var line = start.Line; line <= end.Line; line++)
        {
            if (cut && line > start.Line && line < end.Line)
            {
                if (line == start.Line + 1) output.WriteLine(ink.Faint($"  {new string('.', digits)} |"));
                continue;
            }
            var text = source.Line(line);
            var from = line == start.Line ? start.Column - 1 : text.Length - text.TrimStart().Length;
            var to = line == end.Line ? end.Column - 1 : text.TrimEnd().Length;
            var marked = MarkedLine.Of(text, from, to, gutter);
            Row(line, marked.Text);
            if (text.Length > 0 || line == end.Line) Carets(marked.Carets, line == end.Line ? diagnostic.Label : null);
        }

        void Row(int line, string text) =>
            output.WriteLine(ink.Faint($"  {line.ToString(System.Globalization.CultureInfo.InvariantCulture).PadLeft(digits)} |") + (text.Length > 0 ? " " + text : ""));

        void Carets(string carets, string? label) =>
            output.WriteLine(ink.Faint($"  {new string(' ', digits)} |") + " " + ink.Of(diagnostic.Severity, label is null ? carets : $"{carets} {Visible.Of(label)}"));
    }

    /// <summary>A span that takes in the end of its last line ends on that line, not before the first character of the next.</summary>
    private static Position LastMarked(SourceText source, Position start, Position end)
    {
        while (end.Line > start.Line && end.Column == 1)
            end = new Position(end.Line - 1, source.Line(end.Line - 1).Length + 1);
        return end;
    }

    /// <summary>An empty line or the fence of the front matter helps nobody to find the place.</summary>
    private static bool SaysSomething(string line) => line.Trim() is not ("" or "---");
}
