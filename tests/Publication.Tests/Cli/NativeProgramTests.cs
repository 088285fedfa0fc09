using Xunit;

namespace Publication.Tests.Cli;

/// <summary>
/// The program of machine code alone (`dotnet publish -p:PublishAot=true`) does what the ordinary one does: whatever a
/// trimmed class or a missing instance of a generic one would change shows in the bytes of the whole publication.
/// </summary>
public sealed class NativeProgramTests : IDisposable
{
    private static readonly string[] Linkers = ["clang", "gcc"];

    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void It_makes_the_same_site_as_the_ordinary_program()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "the names of programs below are those of Linux");
        var paths = Environment.GetEnvironmentVariable("PATH")!.Split(Path.PathSeparator);
        Assert.SkipUnless(Linkers.Any(name => paths.Any(p => File.Exists(Path.Combine(p, name)))), "making the program takes gcc or clang");

        Run("dotnet", "publish", "src/Publication.Cli", "-c", "Release", "-p:PublishAot=true", "-p:RunAnalyzers=false", "--output", folder["program"], "--artifacts-path", folder["artifacts"]);
        Run(Path.Combine(folder["program"], "Publication.Cli"), "build", "--today", "2026-11-24", "--output", folder["native"]);
        Run("dotnet", Path.Combine(AppContext.BaseDirectory, "Publication.Cli.dll"), "build", "--today", "2026-11-24", "--output", folder["ordinary"]);

        var (native, ordinary) = (Files("native"), Files("ordinary"));
        Assert.InRange(ordinary.Count, 3000, int.MaxValue);
        Assert.Equal(ordinary, native);
        var different = ordinary.Where(file => !File.ReadAllBytes(folder["ordinary/" + file]).AsSpan().SequenceEqual(File.ReadAllBytes(folder["native/" + file])));
        Assert.Empty(different);
    }

    private static void Run(string program, params string[] arguments)
    {
        var run = ProgramRun.Of(program, Repository.Root, null, arguments);
        Assert.True(run.Code == 0, run.Output + run.Error);
    }

    private List<string> Files(string name) => [.. Directory.EnumerateFiles(folder[name], "*", SearchOption.AllDirectories)
        .Select(file => Path.GetRelativePath(folder[name], file)).Order(StringComparer.Ordinal)];
}
