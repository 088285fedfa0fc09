using Publication.Cli;
using Xunit;

namespace Publication.Tests;

/// <summary>Readers of mails and feeds by others, and the examples of CommonMark, from npm: they count, not what our own code thinks it wrote.</summary>
internal static class Parsers
{
    private static readonly string Folder = Path.Combine(Repository.Root, "tests", "Publication.Tests", "Parsers");

    private static readonly Lazy<string?> Missing = new(() => ThemePackages.Install(Folder));

    /// <summary>Gives what the script prints of the files. Where there is no npm the test is left out, but never on a CI machine.</summary>
    public static string Read(string script, IEnumerable<string> files)
    {
        if (Missing.Value is { } missing)
        {
            Assert.SkipWhen(Environment.GetEnvironmentVariable("CI") is null, missing);
            Assert.Fail(missing);
        }
        return Node.Run(Path.Combine(Folder, script), [.. files]);
    }
}
