using System.Text;
using Xunit;

namespace Publication.Tests;

/// <summary>
/// Sites that must fail: each folder of <c>Invalid/</c> holds files that are laid over the small site, and
/// <c>expected.txt</c> with what is to be said about them. <c>PUBLICATION_UPDATE=1</c> writes <c>expected.txt</c> anew;
/// read every changed line as a contributor would.
/// </summary>
public class InvalidTests
{
    private static readonly string Root = Path.Combine(SourceFolder(), "Invalid");

    public static TheoryData<string> Cases => [.. Directory.EnumerateDirectories(Root).Select(d => Path.GetFileName(d)!).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Cases))]
    public void Says_what_is_wrong(string name)
    {
        var actual = Actual(name);
        var file = Path.Combine(Root, name, "expected.txt");
        if (Environment.GetEnvironmentVariable("PUBLICATION_UPDATE") == "1")
        {
            File.WriteAllText(file, actual);
            return;
        }
        Assert.Equal(File.ReadAllText(file).ReplaceLineEndings("\n"), actual);
    }

    [Fact]
    public void There_are_enough_cases() => Assert.InRange(Cases.Count, 150, int.MaxValue);

    [Fact]
    public void Every_code_has_a_case()
    {
        var said = string.Concat(Cases.Select(c => File.ReadAllText(Path.Combine(Root, c.Data, "expected.txt"))));
        var without = Publication.Checking.Rules.All.Select(r => r.Code).Where(code => !said.Contains($" {code}: ", StringComparison.Ordinal));
        Assert.Equal("", string.Join(' ', without));
    }

    /// <summary>The files of a case, to be laid over the small site.</summary>
    internal static string FilesOf(string name) => File.ReadAllText(Path.Combine(Root, name, "files.txt"), Encoding.UTF8);

    private static string Actual(string name)
    {
        var folder = Fixture.Folder([Fixtures.SmallSite.Files, FilesOf(name)]);
        return string.Concat(Fixture.Read(folder, e => e.Diagnostics).Select(Fixture.Picture));
    }

    private static string SourceFolder([System.Runtime.CompilerServices.CallerFilePath] string file = "") => Path.GetDirectoryName(file)!;
}
