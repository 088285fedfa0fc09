using Xunit;

namespace Publication.Tests.Cli.Comparing;

/// <summary>The report on two builds of a publication, as a reviewer meets it.</summary>
public sealed class CompareBuildsTests : IDisposable
{
    private readonly SmallSite site = new();

    [Fact]
    public void A_pull_request_is_told_by_what_readers_will_see()
    {
        var before = Build("before");
        site.Write("input/briefs/first.md", SmallSite.Brief("The first brief", "Hello, wide world."));
        site.Write("input/briefs/third.md", SmallSite.Brief("The third brief", "See [[second]]."));
        site.Write("themes/ledger/assets/site.css", "body { color: #222 }\n");
        var report = CliRun.Of("compare", before, Build("after")).Output;
        Assert.Matches(@"^\d+ pages \(1 more\), [\d.]+ kB \([\d.]+ (kB|bytes) (more|less)\): 1 added, 0 removed, \d+ changed\.\n", report);
        Assert.Contains("\nadded (1):\n  /briefs/third/  The third brief\n", report, StringComparison.Ordinal);
        Assert.Contains("\n  /briefs/first/  +1 −0 words; new “wide”", report, StringComparison.Ordinal);
        Assert.Matches(@"\n  /briefs/second/  \+\d+ −0 words; new “[^”]*The third brief", report);
        Assert.DoesNotContain("lost", report, StringComparison.Ordinal);
        Assert.DoesNotContain("/about/", report, StringComparison.Ordinal);
    }

    [Fact]
    public void A_renamed_brief_is_lost_or_leads_on()
    {
        var before = Build("before");
        File.Move(site["input/briefs/second.md"], site["input/briefs/other.md"]);
        var lost = CliRun.Of("compare", before, Build("after")).Output;
        Assert.Contains("\n  /briefs/second/\n", lost, StringComparison.Ordinal);
        site.Write("input/briefs/other.md", site.Read("input/briefs/other.md").Replace("date:", "formerly: [second]\ndate:", StringComparison.Ordinal));
        var kept = CliRun.Of("compare", before, Build("after")).Output;
        Assert.DoesNotContain("\n  /briefs/second/\n", kept, StringComparison.Ordinal);
        Assert.Contains("removed (1):\n  /briefs/second/  The second brief (now leads to /briefs/other/)\n", kept, StringComparison.Ordinal);
    }

    public void Dispose() => site.Dispose();

    private string Build(string folder)
    {
        var run = CliRun.Of(["build", .. site.Arguments, "--output", site[folder]]);
        Assert.True(run.Code == 0, run.Error);
        return site[folder];
    }
}
