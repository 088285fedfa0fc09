using Publication.Cli;
using Xunit;

[assembly: AssemblyFixture(typeof(Publication.Tests.ThemeFonts))]

namespace Publication.Tests;

/// <summary>The npm packages of the default theme, fetched before the first test reads it, so that all tests see the same theme.</summary>
public sealed class ThemeFonts
{
    private readonly string? missing = ThemePackages.Install(Path.Combine(Repository.Root, "themes", "ledger"));

    /// <summary>For tests that draw. Where there is no npm they are left out, but never on a CI machine, which has it.</summary>
    public void Need()
    {
        if (missing is null) return;
        Assert.SkipWhen(Environment.GetEnvironmentVariable("CI") is null, missing);
        Assert.Fail(missing);
    }
}
