using Publication.Cli;
using Publication.Cli.Writers;
using Xunit;
using static Publication.Tests.Cli.SampleDiagnostics;

namespace Publication.Tests.Cli;

public class GitHubDiagnosticWriterTests
{
    private static readonly HashSet<string> Unknown = [];

    [Fact]
    public void Writes_a_command_with_every_place_and_escapes_it()
    {
        var diagnostic = At("a\n«bc»\n", "100% wrong\r\nreally", "input/a,b:c%.md") with { Help = "type it" };
        Assert.Equal(
            "::error file=input/a%2Cb%3Ac%25.md,line=2,endLine=2,col=1,endColumn=3,title=PUB104::100%25 wrong%0D%0Areally%0Ahelp: type it\n",
            Write([diagnostic], Unknown));
    }

    [Fact]
    public void Errors_come_before_warnings() =>
        Assert.Equal(["::error", "::warning"], Heads(Write([At("«a»", path: "a", rule: Warning), At("«a»", path: "b")], Unknown)));

    [Fact]
    public void Nine_are_shown_and_a_tenth_says_how_many_more()
    {
        var lines = Lines(Write([.. Many(12)], Unknown));
        Assert.Equal(10, lines.Length);
        Assert.Equal("::error title=Publication::and 3 errors more: the full list is in the summary of this step", lines[9]);
        Assert.Equal(9, Lines(Write([.. Many(9)], Unknown)).Length);
    }

    [Fact]
    public void Files_of_the_pull_request_come_first()
    {
        var lines = Lines(Write([.. Many(12)], new HashSet<string> { "input/11.md" }));
        Assert.StartsWith("::error file=input/11.md,", lines[0], StringComparison.Ordinal);
        Assert.StartsWith("::error file=input/00.md,", lines[1], StringComparison.Ordinal);
    }

    [Fact]
    public void The_full_list_goes_to_the_summary_of_the_step()
    {
        using var folder = new TemporaryFolder();
        var summary = folder.Write("summary.md", "Before.\n");
        using var output = new StringWriter();
        var terminal = new Terminal(output, output) { Environment = name => name == "GITHUB_STEP_SUMMARY" ? summary : null };
        new GitHubDiagnosticWriter().Write(new Findings([.. Many(12)], folder.Path), output, terminal);
        var text = folder.Read("summary.md");
        Assert.StartsWith("Before.\n### Publication: 12 errors, no warnings\n\n````text\n", text, StringComparison.Ordinal);
        Assert.Contains("input/11.md:1:1: error PUB104: has ``` in it", text, StringComparison.Ordinal);
        Assert.EndsWith("\n````\n", text, StringComparison.Ordinal);
    }

    private static IEnumerable<Diagnostic> Many(int count) =>
        Enumerable.Range(0, count).Select(i => At("«a»", "has ``` in it", $"input/{i:00}.md"));

    private static string Write(IReadOnlyList<Diagnostic> diagnostics, HashSet<string> changed)
    {
        using var output = new StringWriter { NewLine = "\n" };
        GitHubDiagnosticWriter.Write(new Findings(diagnostics, "."), output, changed);
        return output.ToString();
    }

    private static string[] Lines(string text) => text.TrimEnd('\n').Split('\n');

    private static IEnumerable<string> Heads(string text) => Lines(text).Select(l => l.Split(' ')[0]);
}
