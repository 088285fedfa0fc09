using System.Text.Json;
using Publication.Cli;
using Xunit;

namespace Publication.Tests.Rendering.Data;

/// <summary>Programs of npm that read data as its users do; see <c>Parsers/package.json</c>.</summary>
internal static class DataParsers
{
    private static readonly string Programs = Path.Combine(Repository.Root, "tests", "Publication.Tests", "Rendering", "Data", "Parsers");
    private static readonly Lazy<string?> Missing = new(() => ThemePackages.Install(Programs));

    /// <summary>Gives a file to a program and reads the JSON that it prints.</summary>
    public static JsonElement Read(string program, string file)
    {
        if (Missing.Value is not null)
        {
            Assert.SkipWhen(Environment.GetEnvironmentVariable("CI") is null, "the parsers could not be fetched by npm");
            Assert.Fail("the parsers could not be fetched by npm");
        }
        return JsonDocument.Parse(Node.Run(Path.Combine(Programs, program), file)).RootElement;
    }
}
