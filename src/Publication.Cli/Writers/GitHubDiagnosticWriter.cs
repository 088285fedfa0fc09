namespace Publication.Cli.Writers;

/// <summary>
/// Annotations on a pull request, as workflow commands. GitHub shows ten errors and ten warnings of a step and hides the
/// rest without a word: so nine, the pull request's own files first, and a tenth that says how many more. The whole list
/// goes to the step's summary.
/// </summary>
public sealed class GitHubDiagnosticWriter : DiagnosticWriter
{
    private const int MostShown = 9;
    private const int MostPlaces = 3;
    private const int LargestSummary = 300_000; // in characters of at most three bytes: GitHub takes 1 MiB a step

    public override string Name => "github";

    public override void Write(Findings findings, TextWriter output, Terminal terminal)
    {
        Write(findings, output, PullRequest.ChangedFiles(findings.Root, terminal));
        if (terminal.Environment("GITHUB_STEP_SUMMARY") is { Length: > 0 } summary && findings.Diagnostics.Count > 0)
            File.AppendAllText(summary, Summary(findings));
    }

    /// <param name="changed">Paths of the pull request's files; empty where they are not known.</param>
    public static void Write(Findings findings, TextWriter output, IReadOnlySet<string> changed)
    {
        foreach (var severity in (Severity[])[Severity.Error, Severity.Warning])
        {
            var all = findings.Diagnostics.Where(d => d.Severity == severity)
                .OrderBy(d => changed.Contains(d.At.Path) ? 0 : 1).ToList(); // a stable sort
            foreach (var diagnostic in all.Take(MostShown)) output.WriteLine(Command(diagnostic));
            if (all.Count > MostShown)
                output.WriteLine($"::{Words.Of(severity)} title=Publication::and {Words.Count(all.Count - MostShown, Words.Of(severity))} more: "
                    + "the full list is in the summary of this step");
        }
    }

    private static string Command(Diagnostic diagnostic)
    {
        var (start, end) = (diagnostic.At.Start, diagnostic.At.End);
        var message = diagnostic.Help is { } help ? $"{diagnostic.Message}\nhelp: {help}" : diagnostic.Message;
        foreach (var place in diagnostic.Related.Take(MostPlaces)) message += $"\nsee: {place.At}: {place.Message}";
        if (diagnostic.Related.Count > MostPlaces) message += $"\nsee: {Words.Count(diagnostic.Related.Count - MostPlaces, "place")} more";
        return $"::{Words.Of(diagnostic.Severity)} file={Property(diagnostic.At.Path)},line={start.Line},endLine={end.Line},"
            + $"col={start.Column},endColumn={end.Column},title={Property(diagnostic.Code)}::{Message(message)}";
    }

    private static string Message(string text) => text
        .Replace("%", "%25", StringComparison.Ordinal)
        .Replace("\r", "%0D", StringComparison.Ordinal)
        .Replace("\n", "%0A", StringComparison.Ordinal);

    private static string Property(string text) => Message(text)
        .Replace(":", "%3A", StringComparison.Ordinal)
        .Replace(",", "%2C", StringComparison.Ordinal);

    private static string Summary(Findings findings)
    {
        using var list = new StringWriter { NewLine = "\n" };
        var left = findings.Diagnostics.Count;
        foreach (var diagnostic in findings.Diagnostics.OrderBy(d => d.Severity))
        {
            TextDiagnosticWriter.Write(diagnostic, list, Ink.None);
            list.WriteLine();
            left--;
            if (list.GetStringBuilder().Length > LargestSummary) break;
        }
        var text = list.ToString();
        var fence = new string('`', Math.Max(3, LongestRun(text, '`') + 1));
        var heading = $"### Publication: {Words.CountOrNo(findings.Errors, "error")}, {Words.CountOrNo(findings.Warnings, "warning")}";
        var more = left > 0 ? $"\n{Words.Number(left)} more do not fit here.\n" : "";
        return $"{heading}\n\n{fence}text\n{text}{fence}\n{more}";
    }

    private static int LongestRun(string text, char c)
    {
        var (longest, run) = (0, 0);
        foreach (var one in text) longest = Math.Max(longest, run = one == c ? run + 1 : 0);
        return longest;
    }
}
