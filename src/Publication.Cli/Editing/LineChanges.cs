namespace Publication.Cli.Editing;

/// <summary>Edits as a person reads them: the lines as they were and as they are.</summary>
internal static class LineChanges
{
    private const int MostLines = 4;
    private const int Widest = 160;

    public static void Write(FileEdits file, TextWriter output, Ink ink)
    {
        var (before, after) = Differing(Lines(file.Source.Text), Lines(file.Apply()));
        Write(before, "-", output, ink);
        Write(after, "+", output, ink);
    }

    private static void Write(string[] lines, string sign, TextWriter output, Ink ink)
    {
        foreach (var line in lines.Take(lines.Length == MostLines + 1 ? MostLines + 1 : MostLines))
        {
            var shown = Visible.Of(line.Length > Widest ? line[..Widest] + "…" : line);
            output.WriteLine($"  {(sign == "+" ? ink.Help(sign) : sign)} {shown}");
        }
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

    private static string[] Lines(string text) => text.ReplaceLineEndings("\n").Split('\n');
}
