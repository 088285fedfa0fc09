namespace Publication.Cli.Editing;

/// <summary>Edits as a person reads them: the lines as they were and as they are.</summary>
internal static class LineChanges
{
    private const int MostLines = 4;
    private const int MostPlaces = 5;
    private const int Widest = 160;

    public static void Write(FileEdits file, TextWriter output, Ink ink)
    {
        var (before, after) = Differing(Lines(file.Source.Text), Lines(file.Apply()));
        Write(before, "-", output, ink);
        Write(after, "+", output, ink);
    }

    /// <summary>The lines of edits that each stay on their line, with their numbers; returns how many edits there are.</summary>
    public static int WritePlaces(FileEdits file, TextWriter output, Ink ink)
    {
        var lines = file.Edits.GroupBy(e => e.At.Start.Line).ToList();
        foreach (var line in lines.Take(lines.Count == MostPlaces + 1 ? MostPlaces + 1 : MostPlaces))
        {
            var start = file.Source.StartOfLine(line.Key);
            var (before, after) = (file.Source.Line(line.Key), new System.Text.StringBuilder());
            var at = 0;
            foreach (var edit in line)
            {
                after.Append(before, at, edit.At.Span.Start - start - at).Append(edit.Replacement);
                at = edit.At.Span.End - start;
            }
            after.Append(before, at, before.Length - at);
            var (old, now) = Differing([before], Lines(after.ToString()));
            foreach (var text in old) output.WriteLine($"{line.Key,6} - {Shown(text)}");
            foreach (var text in now) output.WriteLine($"{(old.Length > 0 ? "" : $"{line.Key + 1}"),6} {ink.Help("+")} {Shown(text)}");
        }
        if (lines.Count > MostPlaces + 1) output.WriteLine(ink.Faint($"       and {Words.Count(lines.Count - MostPlaces, "line")} more"));
        return file.Edits.Count;
    }

    private static void Write(string[] lines, string sign, TextWriter output, Ink ink)
    {
        foreach (var line in lines.Take(lines.Length == MostLines + 1 ? MostLines + 1 : MostLines))
            output.WriteLine($"  {(sign == "+" ? ink.Help(sign) : sign)} {Shown(line)}");
        if (lines.Length > MostLines + 1) output.WriteLine(ink.Faint($"    and {Words.Count(lines.Length - MostLines, "line")} more"));
    }

    /// <summary>Both without the lines that they have in common at the beginning and at the end.</summary>
    private static (string[] Before, string[] After) Differing(string[] before, string[] after)
    {
        var shorter = Math.Min(before.Length, after.Length);
        var start = 0;
        while (start < shorter && before[start] == after[start]) start++;
        var end = 0;
        while (end < shorter - start && before[^(end + 1)] == after[^(end + 1)]) end++;
        return (before[start..^end], after[start..^end]);
    }

    private static string Shown(string line) => Visible.Of(line.Length > Widest ? line[..Widest] + "…" : line);

    private static string[] Lines(string text) => text.ReplaceLineEndings("\n").Split('\n');
}
