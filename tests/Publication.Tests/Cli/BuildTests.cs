using System.Text.Json;
using System.Text.RegularExpressions;
using Publication.Cli;
using Xunit;

namespace Publication.Tests.Cli;

public class BuildTests
{
    [Fact]
    public void A_clean_build_ends_in_a_few_lines()
    {
        using var site = new SmallSite();
        var run = Build(site);
        Assert.Equal((0, ""), (run.Code, run.Error));
        var lines = run.Output.TrimEnd('\n').Split('\n');
        Assert.InRange(lines.Length, 3, 5);
        Assert.Matches(@"^\d+ pages, no warnings, [\d.]+ m?s$", lines[0]);
        Assert.Matches(@"output/: \d+ files written, 0 unchanged, 0 removed$", lines[1]);
        Assert.StartsWith("next: publication serve", lines[^1], StringComparison.Ordinal);
        Assert.True(File.Exists(site["output/briefs/first/index.html"]));
        Assert.Matches(@"output/: 0 files written, \d+ unchanged, 0 removed", Build(site).Output);
    }

    [Fact]
    public void Timings_tell_parts_and_the_ten_slowest_pages()
    {
        using var site = new SmallSite();
        var run = Build(site, "--timings");
        var published = Directory.GetFiles(site.Output, "*", SearchOption.AllDirectories);
        var slowest = run.Output[run.Output.IndexOf("the slowest:\n", StringComparison.Ordinal)..].Split('\n').Skip(1)
            .TakeWhile(l => l.StartsWith("   ", StringComparison.Ordinal)).Select(l => Regex.Match(l, @"^ +[\d,.]+ ms  (.+)$").Groups[1].Value).ToList();
        Assert.Equal(10, slowest.Count);
        Assert.All(slowest, path => Assert.Contains(site[$"output/{path}"], published));
        Assert.Matches(@"\n  pages +[\d,.]+ ms +[\d.]+ %  \d+ files\n", run.Output);
        Assert.Matches(@"\n  feeds +[\d,.]+ ms +[\d.]+ %  \d+ files\n", run.Output);
    }

    [Fact]
    public void Without_a_verb_the_site_is_built()
    {
        using var site = new SmallSite();
        Assert.Equal(0, CliRun.Of([.. site.Arguments, "--output", site.Output]).Code);
        Assert.True(File.Exists(site["output/index.html"]));
    }

    [Fact]
    public void Errors_are_said_on_the_error_stream_and_the_old_site_stays()
    {
        using var site = new SmallSite();
        Build(site);
        var before = site.Read("output/briefs/first/index.html");
        site.Write("input/briefs/first.md", "---\ntitle: Broken\ndaet: 2025-03-05\nsummary: What it says.\n---\n");
        var run = Build(site);
        Assert.Equal((1, ""), (run.Code, run.Output));
        Assert.StartsWith("input/briefs/first.md:3:1: error PUB101: ", run.Error, StringComparison.Ordinal);
        Assert.EndsWith("1 error in 1 file; nothing was published (`publication explain PUB101` says more)\n", run.Error, StringComparison.Ordinal);
        Assert.Equal(before, site.Read("output/briefs/first/index.html"));
    }

    [Fact]
    public void Check_writes_to_the_output_stream_and_publishes_nothing()
    {
        using var site = new SmallSite();
        var clean = Check(site);
        Assert.Equal((0, ""), (clean.Code, clean.Error));
        Assert.Matches("^no errors, no warnings: 3 entries checked in ", clean.Output);
        site.Write("input/briefs/first.md", "---\ntitle: Broken\ndaet: 2025-03-05\nsummary: What it says.\n---\n");
        var run = Check(site);
        Assert.Equal((1, ""), (run.Code, run.Error));
        Assert.StartsWith("input/briefs/first.md:3:1: error PUB101: ", run.Output, StringComparison.Ordinal);
        Assert.False(Directory.Exists(site.Output));
        Assert.Equal(run.Output, Check(site).Output);
    }

    [Fact]
    public void A_machine_format_is_alone_on_the_output_stream()
    {
        using var site = new SmallSite();
        foreach (var format in (string[])["json", "sarif"])
        {
            using var clean = JsonDocument.Parse(Build(site, "--format", format).Output);
            Assert.Equal(JsonValueKind.Object, clean.RootElement.ValueKind);
        }
        Assert.Equal("", Check(site, "--format", "github").Output);
    }

    [Fact]
    public void A_folder_that_is_not_ours_is_refused_in_one_line()
    {
        using var site = new SmallSite();
        site.Write("output/precious.txt", "mine");
        var run = Build(site);
        Assert.Equal(1, run.Code);
        Assert.Single(run.Error.TrimEnd('\n').Split('\n'));
        Assert.StartsWith("publication: ", run.Error, StringComparison.Ordinal);
        Assert.Equal("mine", site.Read("output/precious.txt"));
    }

    [Fact]
    public void A_mistake_in_the_theme_is_said_in_one_line()
    {
        using var site = new SmallSite();
        site.Write("themes/ledger/layouts/home.html", "{{ if }}");
        var run = Build(site);
        Assert.Equal((1, ""), (run.Code, run.Output));
        Assert.StartsWith("publication: themes/ledger/layouts/home.html:1:", run.Error, StringComparison.Ordinal);
        Assert.Single(run.Error.TrimEnd('\n').Split('\n'));
    }

    [Fact]
    public void Interrupted_it_says_so_and_the_old_site_stays()
    {
        using var site = new SmallSite();
        Build(site);
        site.Write("input/briefs/first.md", SmallSite.Brief("The first brief", "Never seen."));
        var run = CliRun.Interrupted(["build", .. site.Arguments, "--output", site.Output]);
        Assert.Equal(130, run.Code);
        Assert.Contains("Hello, world.", site.Read("output/briefs/first/index.html"), StringComparison.Ordinal);
    }

    [Fact]
    public void Timings_are_a_table_of_phases()
    {
        using var site = new SmallSite();
        Assert.Matches(@"\n  read +[\d.,]+ ms +[\d.]+ %\n(.*\n)+  cards +[\d.,]+ ms +[\d.]+ %  0 drawn, 0 kept\n  publish +[\d.,]+ ms +[\d.]+ %\n  total +[\d.,]+ ms +100\.0 %\nwhat was rendered, .+\n(.*\n)+  largest part of a mail  [\d,]+ of 12,000 bytes; in a mail [\d,]+ as quoted-printable, [\d,]+ as base64: .+/use/\n  largest mail            [\d,]+ of 92,000 bytes; .+\n$", Build(site, "--timings").Output);
    }

    [Fact]
    public void A_fault_says_that_it_is_not_the_text_and_where_to_report_it()
    {
        using var site = new SmallSite();
        using var error = new StringWriter { NewLine = "\n" };
        var exception = new InvalidOperationException("first line\nsecond line");
        Fault.Write(new Terminal(TextWriter.Null, error), exception, site["input"]);
        Assert.StartsWith("this is a fault of Publication, not of your text: InvalidOperationException: first line\n  version: 0.1.0 (", error.ToString(), StringComparison.Ordinal);
        Assert.Contains("  report it: https://example.org/code\n", error.ToString(), StringComparison.Ordinal);
        Assert.DoesNotContain("second line", error.ToString(), StringComparison.Ordinal);

        using var trace = new StringWriter();
        Fault.Write(new Terminal(TextWriter.Null, trace) { Environment = n => n == "PUBLICATION_TRACE" ? "1" : null }, exception, null);
        Assert.Contains("second line", trace.ToString(), StringComparison.Ordinal);
        Assert.DoesNotContain("report it", trace.ToString(), StringComparison.Ordinal);
    }

    private static CliRun Build(SmallSite site, params string[] more) => CliRun.Of(["build", .. site.Arguments, "--output", site.Output, .. more]);

    private static CliRun Check(SmallSite site, params string[] more) => CliRun.Of(["check", .. site.Arguments, .. more]);
}
