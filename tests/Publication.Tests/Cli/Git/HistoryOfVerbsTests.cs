using Publication.Cli.Git;
using Xunit;

namespace Publication.Tests.Cli.Git;

/// <summary>Building and previewing a publication that lies in a git repository.</summary>
public sealed class HistoryOfVerbsTests : IDisposable
{
    private const string Page = "briefs/first/index.html";

    private readonly SmallSite site = new();
    private readonly GitFolder repository;

    public HistoryOfVerbsTests() => repository = new GitFolder(site.Folder);

    [Fact]
    public void A_build_has_the_days_of_the_commits_and_two_builds_have_the_same_bytes()
    {
        repository.Commit("2026-01-10");
        Assert.Equal(0, Build().Code);
        Assert.Contains("Added <time datetime=\"2026-01-10\">", site.Read($"output/{Page}"), StringComparison.Ordinal);
        Assert.Contains("2026-01-10", site.Read("output/changes/index.html"), StringComparison.Ordinal);
        Assert.Matches(@"output/: 0 files written", Build().Output);
    }

    [Fact]
    public void In_a_shallow_clone_it_says_so_once_and_builds_the_rest()
    {
        repository.Commit("2026-01-10");
        site.Write("input/briefs/first.md", SmallSite.Brief("The first brief", "Hello again."));
        repository.Commit("2026-01-11");
        using var clone = new TemporaryFolder();
        repository.Git("clone", "-q", "--depth", "1", $"file://{site.Folder}", clone.Path);
        var run = CliRun.Of("build", "--input", clone["input"], "--output", clone["output"], "--today", "2026-01-12");
        Assert.Equal((0, ""), (run.Code, run.Error));
        Assert.Single(run.Output.Split('\n'), line => line == $"note: {GitHistory.Shallow}");
        Assert.DoesNotContain("2026-01-1", clone.Read($"output/{Page}"), StringComparison.Ordinal);
        Assert.False(Directory.Exists(clone["output/changes"]));
    }

    [Fact]
    public async Task A_preview_shows_a_new_commit_without_being_told()
    {
        repository.Commit("2026-01-10");
        await using var server = await RunningServer.StartAsync(["preview", .. site.Arguments]);
        await server.GetUntilAsync("/briefs/first/", "2026-01-10");
        site.Write("input/briefs/first.md", SmallSite.Brief("The first brief", "Hello again."));
        Assert.DoesNotContain("2026-02-20", await server.GetUntilAsync("/briefs/first/", "Hello again."), StringComparison.Ordinal);
        repository.Commit("2026-02-20");
        await server.GetUntilAsync("/briefs/first/", "Last changed <time datetime=\"2026-02-20\">");
    }

    public void Dispose()
    {
        repository.Dispose();
        site.Dispose();
    }

    private CliRun Build() => CliRun.Of(["build", .. site.Arguments, "--output", site.Output]);
}
