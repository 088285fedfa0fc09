namespace Publication.Cli.Writers;

/// <summary>For people: a line that editors can follow, the text itself, carets under the exact span, what to type.</summary>
public sealed class TextDiagnosticWriter : DiagnosticWriter
{
    private const int MostPlaces = 10;

    public override string Name => "text";

    public override bool ForMachines => false;

    public override void Write(Findings findings, TextWriter output, Terminal terminal)
    {
        var ink = terminal.InkFor(output);
        foreach (var diagnostic in findings.Diagnostics)
        {
            Write(diagnostic, output, ink);
            output.WriteLine();
        }
    }

    public static void Write(Diagnostic diagnostic, TextWriter output, Ink ink)
    {
        var severity = ink.Of(diagnostic.Severity, $"{Words.Of(diagnostic.Severity)} {diagnostic.Code}");
        output.WriteLine($"{ink.Bold(Visible.Of(diagnostic.At.ToString()))}: {severity}: {ink.Bold(Visible.Of(diagnostic.Message))}");
        Snippet.Write(output, diagnostic, ink);
        if (diagnostic.Help is { } help)
            output.WriteLine($"  {ink.Help("help:")} {string.Join("\n        ", help.ReplaceLineEndings("\n").Split('\n').Select(Visible.Of))}");
        foreach (var place in diagnostic.Related.Take(diagnostic.Related.Count > MostPlaces ? MostPlaces - 1 : MostPlaces))
            output.WriteLine($"  {ink.Help("see:")} {Visible.Of(place.At.ToString())}: {Visible.Of(place.Message)}");
        if (diagnostic.Related.Count > MostPlaces)
            output.WriteLine($"  {ink.Help("see:")} {Words.Count(diagnostic.Related.Count - MostPlaces + 1, "place")} more");
    }
}
