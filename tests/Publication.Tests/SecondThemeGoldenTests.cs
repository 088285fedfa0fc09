using System.Text.RegularExpressions;
using System.Globalization;
using System.Text;
using Publication.Rendering;
using Publication.Tests.Rendering;
using Xunit;

namespace Publication.Tests;

/// <summary>
/// A theme of one's own, in <c>Themes/harbour</c>: it extends the default theme and changes colours, one partial and one
/// layout. The small publication wears it.
/// </summary>
public sealed class SecondThemeGoldenTests : IDisposable
{
    private static readonly GoldenFiles Kept = new("Themes");

    private readonly TemporaryFolder folder = new();

    public SecondThemeGoldenTests()
    {
        Fixture.CopyOver(GoldenTests.Input, Path.Combine(folder.Path, "input"));
        foreach (var file in DefaultThemeFiles()) Copy(file, Path.Combine(folder.Path, "themes", "ledger"), Path.Combine(Repository.Root, "themes", "ledger"));
        Fixture.CopyOver(Harbour, Path.Combine(folder.Path, "themes", "harbour"));
    }

    /// <summary>How much a ground and what is written on it must differ: https://www.w3.org/TR/WCAG22/#contrast-minimum and #non-text-contrast.</summary>
    public static TheoryData<string, string, double> Pairs => new()
    {
        { "paper", "ink", 7 }, { "paper", "muted", 4.5 }, { "paper", "link", 4.5 }, { "paper", "visited", 4.5 }, { "paper", "accent", 4.5 }, { "paper", "edge", 3 },
        { "raised", "ink", 7 }, { "raised", "muted", 4.5 }, { "raised", "link", 4.5 }, { "mark", "ink", 4.5 },
        { "paper", "lane-0", 4.5 }, { "paper", "lane-1", 4.5 }, { "paper", "lane-2", 4.5 }, { "paper", "lane-3", 4.5 }, { "paper", "lane-4", 4.5 }, { "paper", "lane-5", 4.5 },
    };

    private static string Harbour => Path.Combine(Repository.Root, "tests", "Publication.Tests", "Themes", "harbour");

    [Theory]
    [InlineData("index.html")]
    [InlineData("topics/science-policy/index.html")]
    [InlineData("404.html")]
    public void Is_written_as_it_should_be(string path) => Kept.Compare(Read("harbour"), path);

    [Fact]
    public void Has_no_fault() => Assert.Equal([], Read("harbour").Diagnostics.Select(Fixture.Line));

    [Theory]
    [InlineData("site.css")]
    [InlineData("embed.css")]
    public void A_colour_that_it_names_is_its_own_everywhere_and_the_others_stay(string sheet)
    {
        var css = Asset("harbour", sheet);
        Assert.Contains("--paper: light-dark(#F4F8F8,#0F1A1F);", css, StringComparison.Ordinal);
        Assert.Contains("--lane-3: light-dark(#7A5A00,#D9B44A);", css, StringComparison.Ordinal);
        Assert.DoesNotContain("#FBFAF6", css, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("colours.css", css, StringComparison.Ordinal);
        // Nothing else of the sheet is different.
        Assert.Equal(WithoutColours(Asset("ledger", sheet)), WithoutColours(css));
    }

    [Fact]
    public void Pages_whose_layout_and_partials_it_leaves_alone_differ_in_the_foot_and_the_colours_only()
    {
        var (own, other) = (Main("harbour", "initiatives/basic-plan-5/index.html"), Main("ledger", "initiatives/basic-plan-5/index.html"));
        Assert.Equal(other, own);
        Assert.NotEqual(Main("ledger", "topics/science-policy/index.html"), Main("harbour", "topics/science-policy/index.html"));
    }

    [Theory]
    [MemberData(nameof(Pairs))]
    public void Colours_can_be_read_on_their_ground(string ground, string text, double least)
    {
        foreach (var colours in (ThemeColours[])[DefaultTheme.Read().Colours, Theme.Read(Path.Combine(folder.Path, "themes", "harbour"), "themes/harbour", name => Path.Combine(folder.Path, "themes", name)).Colours])
        {
            var (below, above) = (colours.Find(ground)!, colours.Find(text)!);
            Assert.InRange(Contrast(below.Light, above.Light), least, 21);
            Assert.InRange(Contrast(below.Dark, above.Dark), least, 21);
        }
    }

    public void Dispose() => folder.Dispose();

    private Edition Read(string theme) => Edition.Read(Kept.Options with
    {
        InputFolder = Path.Combine(folder.Path, "input"), ThemeFolder = null, Settings = new Dictionary<string, string> { ["theme"] = theme },
    });

    private string Text(string theme, string path) => Encoding.UTF8.GetString(Read(theme).Render(path)!.Bytes.Span);

    private string Main(string theme, string path)
    {
        var page = Text(theme, path);
        return page[page.IndexOf("<main", StringComparison.Ordinal)..page.IndexOf("</main>", StringComparison.Ordinal)];
    }

    private string Asset(string theme, string sheet)
    {
        var edition = Read(theme);
        var path = edition.OutputPaths.Single(p => p.StartsWith($"assets/{sheet[..^4]}.", StringComparison.Ordinal) && p.EndsWith(".css", StringComparison.Ordinal));
        return Encoding.UTF8.GetString(edition.Render(path)!.Bytes.Span);
    }

    private static string WithoutColours(string css) => Regex.Replace(css, @"(--[a-z0-9-]+: )(#[0-9A-F]{6}|light-dark\(#[0-9A-F]{6},#[0-9A-F]{6}\));", "$1colour;");

    private static IEnumerable<string> DefaultThemeFiles() => DefaultTheme.Read().Under("").Select(f => f.Relative)
        .Where(relative => File.Exists(Path.Combine(Repository.Root, "themes", "ledger", relative)));

    private static void Copy(string relative, string to, string from)
    {
        var target = Path.Combine(to, relative);
        Directory.CreateDirectory(Path.GetDirectoryName(target)!);
        File.Copy(Path.Combine(from, relative), target);
    }

    private static double Contrast(string one, string other)
    {
        var (a, b) = (Luminance(one), Luminance(other));
        return (Math.Max(a, b) + 0.05) / (Math.Min(a, b) + 0.05);
    }

    /// <summary>https://www.w3.org/TR/WCAG22/#dfn-relative-luminance</summary>
    private static double Luminance(string colour)
    {
        double Part(int at)
        {
            var value = int.Parse(colour.AsSpan(at, 2), NumberStyles.HexNumber, CultureInfo.InvariantCulture) / 255.0;
            return value <= 0.04045 ? value / 12.92 : Math.Pow((value + 0.055) / 1.055, 2.4);
        }
        return (0.2126 * Part(1)) + (0.7152 * Part(3)) + (0.0722 * Part(5));
    }
}
