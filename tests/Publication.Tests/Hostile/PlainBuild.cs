using Xunit;

namespace Publication.Tests.Hostile;

/// <summary>The publication as the program builds it on a plain machine, for all variants to be compared with.</summary>
[System.Runtime.Versioning.UnsupportedOSPlatform("windows")]
public sealed class PlainBuild : IDisposable
{
    private static readonly string Program = Path.Combine(AppContext.BaseDirectory, "Publication.Cli.dll");
    private static readonly bool IsReal = Environment.GetEnvironmentVariable("PUBLICATION_VARIANTS") == "all";

    private readonly TemporaryFolder folder = new();
    private readonly Checkout checkout;

    public PlainBuild()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "the programs around the build are those of Linux");
        checkout = new Checkout(Path.Combine(folder.Path, "plain"));
        if (IsReal) MakeReal();
        else MakeSmall();
        Build(new Variant("plain"), checkout);
        Picture = Checkout.Picture(checkout.Output);
    }

    internal IReadOnlyDictionary<string, string> Picture { get; }

    public void Dispose() => folder.Dispose();

    /// <summary>What the variant publishes.</summary>
    internal IReadOnlyDictionary<string, string> Build(Variant variant)
    {
        // A path that begins with / is a folder of this run's own there.
        var place = variant.Place is ['/', ..] && Directory.Exists(variant.Place) ? Directory.CreateTempSubdirectory("publication-").FullName : null;
        var root = place is null ? Directory.CreateTempSubdirectory("publication-").FullName : Directory.CreateDirectory(Path.Combine(variant.Place!, Path.GetFileName(place))).FullName;
        try
        {
            var copy = checkout.CopyTo(Path.Combine(root, variant.Place?.TrimStart('/') ?? "site"));
            variant.Change?.Invoke(copy);
            Build(variant, copy);
            return Checkout.Picture(copy.Output);
        }
        finally
        {
            Directory.Delete(root, recursive: true);
            if (place is not null) Directory.Delete(place, recursive: true);
        }
    }

    private static void Build(Variant variant, Checkout site)
    {
        var environment = new Dictionary<string, string> { ["PATH"] = Environment.GetEnvironmentVariable("PATH")!, ["HOME"] = "/nonexistent", ["LANG"] = "C.UTF-8", ["TZ"] = "UTC" };
        foreach (var name in variant.Without.Contains("*") ? [.. environment.Keys] : variant.Without) environment.Remove(name);
        foreach (var (name, value) in variant.Environment) environment[name] = value;
        string[] command = [.. variant.Through, Host(), Program, "build", "--today", "2026-11-24", .. variant.Arguments];
        var run = ProgramRun.Of(command[0], site.Folder, environment, command[1..]);
        Assert.True(run.Code == 0, run.Output + run.Error);
    }

    /// <summary>With its whole path: an empty environment has none.</summary>
    private static string Host() => Environment.GetEnvironmentVariable("PATH")!.Split(':').Select(f => Path.Combine(f, "dotnet")).First(File.Exists);

    /// <summary>The small publication, in two commits, with all of the theme.</summary>
    private void MakeSmall()
    {
        var git = new GitFolder(Directory.CreateDirectory(checkout.Folder).FullName);
        Fixture.CopyOver(GoldenTests.Input, git["input"]);
        CopyTheme();
        git.Write(".gitignore", "node_modules\noutput\n.publication\n");
        git.Commit("2026-01-10", "Zoë");
        var brief = git["input/briefs/from-plan-to-phrase.md"];
        File.AppendAllText(brief, "\nOne sentence more.\n");
        git.Commit("2026-03-05", "Ada");
    }

    /// <summary>The repository's own, as it stands, with its history where it has one.</summary>
    private void MakeReal()
    {
        var git = ProgramRun.Of("git", folder.Path, null, "clone", "-q", "--no-checkout", Repository.Root, checkout.Folder);
        Assert.True(git.Code == 0, git.Error);
        Fixture.CopyOver(Path.Combine(Repository.Root, "input"), Path.Combine(checkout.Folder, "input"));
        CopyTheme();
    }

    private void CopyTheme()
    {
        var theme = Path.Combine(Repository.Root, "themes", "ledger");
        foreach (var part in Directory.EnumerateFileSystemEntries(theme))
        {
            var copy = Path.Combine(checkout.Folder, "themes", "ledger", Path.GetFileName(part));
            if (Path.GetFileName(part) == "node_modules") continue;
            if (Directory.Exists(part)) Fixture.CopyOver(part, copy);
            else
            {
                Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
                File.Copy(part, copy);
            }
        }
        Checkout.LinkPackages(Path.Combine(theme, "node_modules"), checkout.Folder);
    }
}
