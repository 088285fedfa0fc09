using Publication.Checking;
using Xunit;

namespace Publication.Tests.Cli;

public class UsageTests
{
    [Theory]
    [InlineData("buidl", "there is no verb `buidl`; did you mean `build`?")]
    [InlineData("xyzzy", "there is no verb `xyzzy`; the verbs are `build`, `check`, `preview`, `serve`, `new`, `rename`, `compare`, `explain`, `schemas`")]
    [InlineData("build --inptu x", "there is no option `--inptu`; did you mean `--input`?")]
    [InlineData("--bogus", "there is no option `--bogus`; `publication --help` lists all")]
    [InlineData("check --output x", "there is no option `--output`; `publication check --help` lists all")]
    [InlineData("build now", "`build` does not take `now`; `publication build --help` shows how it is written")]
    [InlineData("--today 5.3.2026", "`5.3.2026` is not a date for --today; write year-month-day, as in 2026-03-05")]
    [InlineData("--today", "`--today` needs a value: --today date")]
    [InlineData("--format gitub", "there is no format `gitub`; did you mean `github`?")]
    [InlineData("-s title", "`title` is not a setting; write -s key=value")]
    [InlineData("--base-url /sub/", "`/sub/` is not an address for --base-url; write one as in https://example.org/tracker/")]
    [InlineData("--base-url ftp://example.org", "`ftp://example.org` is not an address for --base-url; write one as in https://example.org/tracker/")]
    [InlineData("preview --port 70000", "`70000` is not a number for --port; write one from 0 to 65535")]
    [InlineData("build --input a --input b", "`--input` is given twice")]
    [InlineData("--input no-such-folder", "there is no folder `no-such-folder`; go to the publication's folder, or name another with --input")]
    [InlineData("serve --output no-such-folder", "there is no folder `no-such-folder`; `publication build` makes it")]
    [InlineData("new", "something is missing; `publication new --help` shows how it is written")]
    [InlineData("new breif", "there is no kind `breif`; did you mean `brief`?")]
    [InlineData("explain XYZ", "there is no code `XYZ`; `publication explain` lists all")]
    public void Wrong_usage_is_one_line_and_exit_code_2(string args, string message)
    {
        var (code, output, error) = Run(args);
        Assert.Equal($"publication: {message}\n", error);
        Assert.Equal("", output);
        Assert.Equal(2, code);
    }

    [Theory]
    [InlineData("--help")]
    [InlineData("build --help")]
    [InlineData("check --help")]
    [InlineData("preview --help")]
    [InlineData("serve --help")]
    [InlineData("new --help")]
    [InlineData("rename --help")]
    [InlineData("explain --help")]
    public void Help_has_examples_and_hides_nothing_but_the_hidden(string args)
    {
        var (code, output, error) = Run(args);
        Assert.Contains("Examples:\n  publication", output, StringComparison.Ordinal);
        Assert.DoesNotContain("--threads", output, StringComparison.Ordinal);
        Assert.DoesNotContain("Publication.Cli", output, StringComparison.Ordinal);
        Assert.Equal(("", 0), (error, code));
    }

    [Fact]
    public void Explain_lists_every_rule_and_shows_one()
    {
        var (code, list, _) = Run("explain");
        Assert.Equal(0, code);
        Assert.Equal(Rules.All.Count, list.Split('\n', StringSplitOptions.RemoveEmptyEntries).Length);
        foreach (var rule in Rules.All)
        {
            Assert.Contains($"{rule.Code}  ", list, StringComparison.Ordinal);
            var (_, text, _) = Run($"explain {rule.Code.ToLowerInvariant()}");
            Assert.Contains($"{rule.Code}: {rule.Title}", text, StringComparison.Ordinal);
            Assert.Contains("wrong:", text, StringComparison.Ordinal);
            Assert.Contains("right:", text, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void The_version_is_that_of_the_program() => Assert.Equal(new CliRun(0, "0.1.0\n", ""), Run("--version"));

    private static CliRun Run(string args) => CliRun.Of(args.Split(' ', StringSplitOptions.RemoveEmptyEntries));
}
