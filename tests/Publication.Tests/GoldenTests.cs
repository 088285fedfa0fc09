using System.Text;
using System.Text.RegularExpressions;
using Xunit;

namespace Publication.Tests;

/// <summary>
/// A small publication on another subject, with another language of origin and the default theme as it is: some of its
/// files are kept as they should be. <c>PUBLICATION_UPDATE=1</c> writes them anew; read the difference before keeping it.
/// </summary>
public sealed partial class GoldenTests
{
    private static readonly string[] Kept =
    [
        "index.html", "briefs/from-plan-to-phrase/index.html", "briefs/plan-and-phrase/index.html", "quotes/cao-definition/index.html",
        "initiatives/basic-plan-5/index.html", "glossary/super-smart-society/index.html", "timeline/index.html", "404.html",
        "feed.json", "atom.xml", "sitemap.xml", "robots.txt", "_redirects", "_headers",
        "embed/quote/cao-definition/index.html", "embed/quote/cao-definition/oembed.json", "embed/timeline/basic-plan-5/index.html",
        "briefs/from-plan-to-phrase/use/index.html", "quotes/cao-definition/use/index.html", "newsletters/2026-04/use/index.html",
    ];

    public static string Input => Path.Combine(Folder, "input");

    public static TheoryData<string> Files => [.. Kept];

    private static string Folder => Path.Combine(Repository.Root, "tests", "Publication.Tests", "Golden");

    [Theory]
    [MemberData(nameof(Files))]
    public void Is_written_as_it_should_be(string path)
    {
        var actual = Steady(Encoding.UTF8.GetString(Read().Render(path)!.Bytes.Span));
        var file = Path.Combine(Folder, "expected", path);
        if (Environment.GetEnvironmentVariable("PUBLICATION_UPDATE") == "1")
        {
            Directory.CreateDirectory(Path.GetDirectoryName(file)!);
            File.WriteAllText(file, actual);
            return;
        }
        Assert.Equal(File.ReadAllText(file).ReplaceLineEndings("\n"), actual);
    }

    [Fact]
    public void Has_no_fault() => Assert.Equal([], Read().Diagnostics.Select(Fixture.Line));

    [Fact]
    public void Drafts_stand_in_previews_only()
    {
        Assert.Null(Read().Render("briefs/not-ready/index.html"));
        Assert.NotNull(Read(drafts: true).Render("briefs/not-ready/index.html"));
        Assert.Null(Read().Render("quotes/not-checked/index.html"));
        Assert.NotNull(Read(drafts: true).Render("quotes/not-checked/index.html"));
    }

    private static Edition Read(bool drafts = false) => Edition.Read(new BuildOptions
    {
        InputFolder = Input,
        OutputFolder = Path.Combine(Path.GetTempPath(), "not-written"),
        ThemeFolder = Path.Combine(Repository.Root, "themes", "ledger"),
        Today = Fixture.Today,
        Drafts = drafts,
    });

    /// <summary>Without fingerprints, without the kind of line ends, and without fonts and what is drawn with them, which are there only where npm has fetched them.</summary>
    private static string Steady(string text) => Fingerprint().Replace(OfFonts().Replace(text.ReplaceLineEndings("\n"), ""), ".$1");

    [GeneratedRegex(@"\.[0-9a-f]{10}\.(css|js|svg|png|woff2)")]
    private static partial Regex Fingerprint();

    [GeneratedRegex("""<(link rel="preload"|link rel="[a-z-]+" href="[^"]*/icon\.png"|meta property="og:image|meta name="twitter:card")[^>]*>\n|,"thumbnail_url":"[^"]*","thumbnail_width":\d+,"thumbnail_height":\d+""")]
    private static partial Regex OfFonts();
}
