using Xunit;

namespace Publication.Tests.Hosting;

/// <summary>
/// <c>.ci/compare</c> in a repository of two commits. The stand-in for <c>dotnet</c> notes what it is asked; a "site" is
/// the text of the input it was built from.
/// </summary>
public sealed class CompareScriptTests : IDisposable
{
    private readonly TemporaryFolder folder = new();
    private readonly string root;

    public CompareScriptTests()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "a script of the CI, which runs on Linux");
        root = Path.Combine(folder.Path, "repo");
        Write("repo/.ci/compare", File.ReadAllText(Path.Combine(Repository.Root, ".ci", "compare")));
        foreach (var file in (string[])["global.json", "Directory.Build.props", "Directory.Packages.props"]) Write($"repo/{file}", "{}");
        Write("repo/src/Publication.Cli/program", "old");
        Write("repo/input/text", "old words");
        Write("bin/dotnet", """
            #!/bin/bash
            project=$5; shift 6
            echo "$(cat "$project/program") program: $1 in $(cat input/text)" >> "$LOG"
            case $1 in
              build) grep -q broken input/text && exit 1; mkdir -p "$3"; cp input/text "$3/site"; echo built ;;
              compare) echo "from $(cat "$2/site") to $(cat "$3/site") ${*:4}" ;;
            esac
            """);
        if (!OperatingSystem.IsWindows()) File.SetUnixFileMode(Path.Combine(folder.Path, "bin", "dotnet"), UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        Git("init", "-q", "-b", "main");
        Commit();
    }

    [Fact]
    public void Where_only_the_content_differs_one_program_builds_both()
    {
        Write("repo/input/text", "new words");
        Commit();
        var run = Compare("HEAD^1", "--format", "markdown");
        Assert.Equal((0, "from old words to new words --format markdown\n"), (run.Code, run.Output));
        Assert.Equal(["old program: build in new words", "old program: build in old words", "old program: compare in new words"], Log());
    }

    [Fact]
    public void Where_the_program_differs_each_state_is_built_by_its_own()
    {
        Write("repo/input/text", "new words");
        Write("repo/src/Publication.Cli/program", "new");
        Commit();
        Assert.Equal(0, Compare("HEAD^1").Code);
        Assert.Equal(["new program: build in new words", "old program: build in old words", "new program: compare in new words"], Log());
    }

    [Fact]
    public void What_is_not_committed_yet_is_compared_too()
    {
        Write("repo/input/text", "unsaved words");
        Assert.Equal("from old words to unsaved words \n", Compare("main").Output);
    }

    [Fact]
    public void A_state_that_cannot_be_built_is_said_and_only_ones_own_fails()
    {
        Write("repo/input/text", "broken words");
        Commit();
        Write("repo/input/text", "mended words");
        Commit();
        var theirs = Compare("HEAD^1");
        Assert.Equal(0, theirs.Code);
        Assert.Matches("^The site of [0-9a-f]+ cannot be built, so there is nothing to compare with.\n$", theirs.Output);
        Write("repo/input/text", "broken again");
        var own = Compare("HEAD^1");
        Assert.Equal((1, "The site cannot be built, so nothing can be compared. What is wrong is listed by `check`.\n"), (own.Code, own.Output));
    }

    [Fact]
    public void A_commit_that_is_not_there_is_wrong_usage_and_nothing_is_left_behind()
    {
        Assert.Equal((2, "compare: there is no commit nowhere in this clone; fetch it first\n"), Compare("nowhere") is var run ? (run.Code, run.Error) : default);
        Compare("main");
        Assert.Single(Git("worktree", "list").Output.TrimEnd('\n').Split('\n'));
        Assert.Empty(Directory.GetDirectories(folder.Path, "tmp.*"));
    }

    public void Dispose() => folder.Dispose();

    private string[] Log() => File.ReadAllLines(Path.Combine(folder.Path, "log"));

    private ProgramRun Compare(params string[] arguments) => Run("bash", [Path.Combine(root, ".ci", "compare"), .. arguments]);

    private ProgramRun Git(params string[] arguments) => Run("git", ["-c", "user.name=x", "-c", "user.email=x@example.org", .. arguments]);

    private void Commit()
    {
        Git("add", "-A");
        Assert.Equal(0, Git("commit", "-q", "-m", "x").Code);
    }

    private ProgramRun Run(string program, string[] arguments) => ProgramRun.Of(program, root, new Dictionary<string, string>
    {
        ["PATH"] = $"{folder.Path}/bin:{Environment.GetEnvironmentVariable("PATH")}", ["HOME"] = folder.Path, ["TMPDIR"] = folder.Path,
        ["LOG"] = Path.Combine(folder.Path, "log"), ["GIT_CONFIG_NOSYSTEM"] = "1",
    }, arguments);

    private void Write(string relative, string text)
    {
        var path = Path.Combine(folder.Path, relative);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text.ReplaceLineEndings("\n"));
    }
}
