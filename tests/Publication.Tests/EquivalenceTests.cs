using System.Diagnostics;
using System.Security.Cryptography;
using Publication.Content;
using Publication.Output;
using Xunit;

namespace Publication.Tests;

/// <summary>
/// The same input gives the same bytes: in the preview and in the build, on one core and on many, in any time zone and
/// language of the machine, and after any history of edits.
/// </summary>
public sealed class EquivalenceTests
{
    // Of the real publication no cards are drawn, which are many: those of the small one are enough here.
    private static readonly string PartsOfTheRealOne = $"[{string.Join(", ", Parts.All.Where(p => p != Parts.Cards))}]";

    public static TheoryData<string> Publications => ["the real one", "the small one"];

    [Theory]
    [MemberData(nameof(Publications))]
    public void Preview_and_build_give_the_same_bytes(string publication)
    {
        using var folder = new TemporaryFolder();
        var options = OptionsOf(publication) with { OutputFolder = folder.Path };
        Assert.NotNull(Generator.Build(options, stop: TestContext.Current.CancellationToken).Published);
        var preview = Edition.Read(options);
        var paths = preview.OutputPaths.ToList();
        Assert.Equal(paths.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal), Published(folder.Path));
        foreach (var path in paths.AsEnumerable().Reverse())
            Assert.True(File.ReadAllBytes(Path.Combine(folder.Path, path)).AsSpan().SequenceEqual(preview.Render(path)!.Bytes.Span), path);
        Assert.Null(preview.Render("briefs/there-is-no-such-brief/index.html"));
    }

    [Theory]
    [MemberData(nameof(Publications))]
    public void One_thread_and_many_give_the_same_bytes(string publication)
    {
        var options = OptionsOf(publication);
        var one = Picture(Edition.Read(options with { Threads = 1 }), withCards: true);
        Same(one, Picture(Edition.Read(options with { Threads = 8 }), withCards: true));
        Same(one, Picture(Edition.Read(options), withCards: true));
    }

    /// <summary>More of what a machine may change stands in <see cref="Hostile.DeterminismTests"/>, with a small publication.</summary>
    [Theory]
    [InlineData("the real one")]
    public void The_machine_s_time_zone_and_language_change_nothing(string publication)
    {
        using var here = new TemporaryFolder();
        using var there = new TemporaryFolder();
        BuildElsewhere(publication, here.Path, "UTC", "C.UTF-8");
        BuildElsewhere(publication, there.Path, "Asia/Shanghai", "tr_TR.UTF-8");
        var paths = Published(here.Path);
        Assert.NotEmpty(paths);
        Assert.Equal(paths, Published(there.Path));
        foreach (var path in paths)
            Assert.True(File.ReadAllBytes(Path.Combine(here.Path, path)).AsSpan().SequenceEqual(File.ReadAllBytes(Path.Combine(there.Path, path))), path);
    }

    /// <summary>What an edition takes from the one before saves work and changes nothing.</summary>
    [Theory]
    [InlineData("the small one", 20261124, 100)]
    [InlineData("the small one", 5, 60)]
    [InlineData("the real one", 1, 6)]
    public void After_any_history_of_edits_the_result_is_that_of_a_clean_reading(string publication, int seed, int edits)
    {
        using var folder = new TemporaryFolder();
        var options = OptionsOf(publication) with { InputFolder = Path.Combine(folder.Path, "input"), Drafts = seed % 2 == 1 };
        Fixture.CopyOver(OptionsOf(publication).InputFolder, options.InputFolder);
        var editor = new RandomEditor(options.InputFolder, seed);
        var edition = Edition.Read(options);
        var history = new List<string>();
        for (var i = 0; i < edits; i++)
        {
            history.Add(editor.Edit());
            edition = Edition.Read(options, edition);
            var (after, clean) = (Picture(edition), Picture(Edition.Read(options)));
            Same(clean, after, () => $"after edit {i}:\n{string.Join('\n', history)}");
        }
    }

    private static BuildOptions OptionsOf(string publication) => new()
    {
        InputFolder = publication == "the real one" ? Path.Combine(Repository.Root, "input") : GoldenTests.Input,
        OutputFolder = Path.Combine(Path.GetTempPath(), "not-written"),
        ThemeFolder = Path.Combine(Repository.Root, "themes", "ledger"),
        Today = Fixture.Today,
        Settings = publication == "the real one" ? new Dictionary<string, string> { ["parts"] = PartsOfTheRealOne } : new Dictionary<string, string>(),
    };

    /// <summary>Everything that an edition says and gives: its diagnostics in full, and the hash of each file.</summary>
    private static SortedDictionary<string, string> Picture(Edition edition, bool withCards = false)
    {
        var files = new SortedDictionary<string, string>(StringComparer.Ordinal);
        void Add(OutputFile file)
        {
            var hash = Convert.ToHexString(SHA256.HashData(file.Bytes.Span));
            lock (files) files.Add(file.Path, hash);
        }
        edition.RenderAll(Add);
        if (withCards) edition.DrawAll((_, _) => false, Add);
        files.Add("(diagnostics)", string.Concat(edition.Diagnostics.Select(Fixture.Picture)));
        return files;
    }

    private static void Same(SortedDictionary<string, string> expected, SortedDictionary<string, string> actual, Func<string>? when = null)
    {
        var different = expected.Keys.Union(actual.Keys).Where(k => expected.GetValueOrDefault(k) != actual.GetValueOrDefault(k)).ToList();
        if (different.Count == 0) return;
        var said = different.Contains("(diagnostics)") ? $"\nexpected:\n{expected["(diagnostics)"]}actual:\n{actual["(diagnostics)"]}" : "";
        Assert.Fail($"{different.Count} differ: {string.Join(", ", different.Take(10))} {when?.Invoke()}{said}");
    }

    private static List<string> Published(string folder) =>
    [
        .. Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories).Select(f => Path.GetRelativePath(folder, f).Replace('\\', '/'))
            .Where(f => !f.StartsWith(".publication", StringComparison.Ordinal)).Order(StringComparer.Ordinal),
    ];

    private static void BuildElsewhere(string publication, string output, string zone, string language)
    {
        var options = OptionsOf(publication);
        var start = new ProcessStartInfo(Environment.ProcessPath is { } p && Path.GetFileNameWithoutExtension(p) == "dotnet" ? p : "dotnet")
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        foreach (var argument in new[]
                 {
                     Path.Combine(AppContext.BaseDirectory, "Publication.Cli.dll"), "build", "--input", options.InputFolder, "--theme", options.ThemeFolder!,
                     "--output", output, "--today", "2026-11-24",
                 }.Concat(options.Settings.SelectMany(s => (string[])["-s", $"{s.Key}={s.Value}"])))
            start.ArgumentList.Add(argument);
        start.Environment["TZ"] = zone;
        start.Environment["LANG"] = start.Environment["LC_ALL"] = language;
        using var process = Process.Start(start)!;
        var said = process.StandardError.ReadToEndAsync();
        var told = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        Assert.True(process.ExitCode == 0, told + said.Result);
    }
}
