using System.Collections.Concurrent;
using System.Text;
using Publication.Tests.Cli;
using Xunit;

namespace Publication.Tests.Hostile;

/// <summary>
/// Hostile trees on a real disk, read and built: each fault is named with its file, nothing outside is read or changed,
/// nothing is written but the site, the site that was published stays, and the other pages are as they were.
/// </summary>
public sealed class TreeTests
{
    /// <summary>A pipe that is opened for reading waits for ever.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    private static readonly string[] Others = ["about/index.html", "initiatives/tide-plan/index.html", "quotes/doe-on-tides/index.html", "404.html"];

    private static readonly string[] ForHosts = ["_headers", "_redirects", "robots.txt"];

    private static readonly Lazy<IReadOnlyDictionary<string, byte[]>> Clean = new(() =>
    {
        using var tree = new HostileTree();
        return Render(Edition.Read(tree.Options)).Files;
    });

    private static readonly IReadOnlyList<TreeCase> Cases = [.. LinkCases.All, .. NameCases.All, .. AssetCases.All, .. ReferenceCases.All];

    public static TheoryData<string> Programs => [.. ProgramCases.All.Select(c => c.Name)];

    public static TheoryData<string> Processes => [.. ProgramCases.Processes.Select(c => c.Name)];

    public static TheoryData<string> Names => [.. Cases.Select(c => c.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public async Task Nothing_gets_in_or_out(string name)
    {
        var hostile = Cases.Single(c => c.Name == name);
        using var tree = new HostileTree();
        tree.Put("output/.publication-manifest", "# 0 files written by publication; what is not listed here is left alone\n");
        hostile.Make(tree);
        var (before, published) = (tree.Surroundings(), tree.Published());

        var build = Task.Run(() => Generator.Build(tree.Options), TestContext.Current.CancellationToken);
        var result = await build.WaitAsync(Patience, TestContext.Current.CancellationToken);

        AssertSaid(hostile, result.Edition.Diagnostics);
        Assert.Equal(result.Edition.Errors == 0, result.Published is not null);
        if (result.Published is null) Assert.Equal(published, tree.Published());
        Assert.Equal(before, tree.Surroundings());
        var (files, text) = Render(result.Edition);
        Assert.DoesNotContain(HostileTree.Canary, text, StringComparison.Ordinal);
        if (hostile.TakesAway) return;
        Assert.All(result.Published is null ? Others : [.. Others, .. ForHosts], path => Assert.True(Clean.Value[path].AsSpan().SequenceEqual(files[path]), path));
    }

    [Theory]
    [MemberData(nameof(Programs))]
    public Task The_program_says_so_and_touches_nothing(string name) =>
        Run(ProgramCases.All.Single(c => c.Name == name), (_, arguments) => CliRun.Of(arguments) is var run ? (run.Code, run.Output, run.Error) : default);

    [Theory]
    [MemberData(nameof(Processes))]
    public Task The_program_as_a_process_says_so_and_ends(string name) =>
        Run(ProgramCases.Processes.Single(c => c.Name == name), (tree, arguments) => tree.Run(arguments) is var run ? (run.Code, run.Output, run.Error) : default);

    private static async Task Run(ProgramCase hostile, Func<HostileTree, string[], (int Code, string Output, string Error)> program)
    {
        using var tree = new HostileTree();
        Assert.NotNull(Generator.Build(tree.Options, stop: TestContext.Current.CancellationToken).Published);
        var published = tree.Published();
        hostile.Make(tree);
        var (before, planted) = (tree.Surroundings(), tree.Published());

        var task = Task.Run(() => program(tree, Arguments(hostile, tree)), TestContext.Current.CancellationToken);
        var (code, output, error) = await task.WaitAsync(Patience, TestContext.Current.CancellationToken);

        Assert.True(code == hostile.Code, $"{code}: {output}{error}");
        Assert.Contains(hostile.Said, output + error, StringComparison.Ordinal);
        Assert.DoesNotContain(HostileTree.Canary, output + error, StringComparison.Ordinal);
        Assert.Equal(before, tree.Surroundings());
        Assert.Equal(code == 0 ? published : planted, tree.Published());
    }

    /// <summary>Paths are those of the tree; the site is built as it was before.</summary>
    private static string[] Arguments(ProgramCase hostile, HostileTree tree)
    {
        var words = hostile.Arguments.Split(' ');
        for (var i = 1; i < words.Length; i++)
            if (words[i - 1] is "--input" or "--output" or "--theme") words[i] = tree.At(words[i]);
        if (words[0] != "build") return words;
        return [.. words, "--today", "2026-11-24", "-s", $"parts={tree.Options.Settings["parts"]}", .. words.Any(w => w is "--theme" || w.StartsWith("theme=", StringComparison.Ordinal)) ? Array.Empty<string>() : ["--theme", tree.Options.ThemeFolder!]];
    }

    private static void AssertSaid(TreeCase hostile, IReadOnlyList<Diagnostic> diagnostics)
    {
        Assert.DoesNotContain(diagnostics, d => Fixture.Picture(d).Contains(HostileTree.Canary, StringComparison.Ordinal));
        Assert.Equal(hostile.Said, diagnostics.Select(d => hostile.Said is [['*', ..], ..] ? $"* {d.At.Path}" : $"{d.Code} {d.At.Path}").Distinct());
    }

    /// <summary>Every file of an edition but the pictures, and all their bytes as one text.</summary>
    private static (IReadOnlyDictionary<string, byte[]> Files, string Text) Render(Edition edition)
    {
        var files = new ConcurrentDictionary<string, byte[]>(StringComparer.Ordinal);
        edition.RenderAll(file => files[file.Path] = file.Bytes.ToArray());
        return (files, string.Concat(files.Select(f => f.Key + Encoding.Latin1.GetString(f.Value))));
    }
}
