using Xunit;

namespace Publication.Tests;

/// <summary>A git repository for one test, in which each commit has a day and an author.</summary>
internal sealed class GitFolder : IDisposable
{
    private readonly TemporaryFolder? own;

    /// <param name="folder">One that belongs to somebody else; a folder of its own where left out.</param>
    public GitFolder(string? folder = null)
    {
        own = folder is null ? new TemporaryFolder() : null;
        Path = folder ?? own!.Path;
        Git("init", "-q", "-b", "main");
    }

    public string Path { get; }

    public string this[string relative] => System.IO.Path.Combine(Path, relative);

    public void Write(string relative, string text)
    {
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(this[relative])!);
        File.WriteAllText(this[relative], text);
    }

    /// <summary>Everything as it stands, at noon of a day in UTC.</summary>
    public string Commit(string day, string author = "Ada")
    {
        Git("add", "-A");
        Run(new() { ["GIT_COMMITTER_DATE"] = $"{day}T12:00:00Z", ["GIT_AUTHOR_DATE"] = "2001-01-01T12:00:00Z", ["GIT_AUTHOR_NAME"] = author }, "commit", "-q", "-m", "x");
        return Git("rev-parse", "HEAD").Trim();
    }

    public string Git(params string[] arguments) => Run([], arguments);

    public void Dispose() => own?.Dispose();

    private string Run(Dictionary<string, string> more, params string[] arguments)
    {
        var environment = new Dictionary<string, string>(more)
        {
            ["PATH"] = Environment.GetEnvironmentVariable("PATH")!, ["HOME"] = Path, ["GIT_CONFIG_NOSYSTEM"] = "1",
            ["GIT_COMMITTER_NAME"] = "Committer", ["GIT_COMMITTER_EMAIL"] = "c@example.org", ["GIT_AUTHOR_EMAIL"] = "a@example.org",
        };
        environment.TryAdd("GIT_AUTHOR_NAME", "Ada");
        var run = ProgramRun.Of("git", Path, environment, arguments);
        Assert.True(run.Code == 0, run.Error);
        return run.Output;
    }
}
