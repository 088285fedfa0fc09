using System.Text;
using Xunit;

namespace Publication.Tests.Hosting;

/// <summary>A preview that stands elsewhere names the published site wherever somebody might cite it, and itself wherever a browser goes.</summary>
public sealed class CanonicalTests
{
    private const string Brief = "briefs/from-plan-to-phrase/index.html";

    [Fact]
    public void Links_and_files_stay_in_the_preview_and_permalinks_name_the_published_site()
    {
        var edition = Read("https://preview-7.example.app/sub/", "https://tracker.example.org");
        var page = Text(edition, Brief);
        Assert.Contains("<link rel=\"canonical\" href=\"https://tracker.example.org/briefs/from-plan-to-phrase/\">", page, StringComparison.Ordinal);
        Assert.Contains("<meta property=\"og:url\" content=\"https://tracker.example.org/briefs/from-plan-to-phrase/\">", page, StringComparison.Ordinal);
        Assert.Contains("href=\"/sub/glossary/super-smart-society/\"", page, StringComparison.Ordinal);
        Assert.Contains("href=\"/sub/assets/site.", page, StringComparison.Ordinal);
        Assert.Contains("<guid>https://tracker.example.org/briefs/from-plan-to-phrase/</guid>", Text(edition, "feed.xml"), StringComparison.Ordinal);
        Assert.Contains("<loc>https://tracker.example.org/briefs/from-plan-to-phrase/</loc>", Text(edition, "sitemap.xml"), StringComparison.Ordinal);
        Assert.Contains("/sub/briefs/plan-and-phrase/ /sub/briefs/from-plan-to-phrase/ 301", Text(edition, "_redirects"), StringComparison.Ordinal);
    }

    [Fact]
    public void Without_another_place_both_are_the_same()
    {
        var plain = Read("https://tracker.example.org/", null);
        var said = Read("https://tracker.example.org/", "https://tracker.example.org");
        Assert.All(plain.OutputPaths, path => Assert.Equal(Text(plain, path), Text(said, path)));
    }

    [Fact]
    public void A_build_with_drafts_says_so_on_every_page_that_readers_find()
    {
        const string banner = "<p class=\"banner\">";
        Assert.DoesNotContain(banner, Text(Read(null, null), Brief), StringComparison.Ordinal);
        var drafts = Read(null, null, drafts: true);
        foreach (var page in drafts.Pages.Where(p => p.Type.IsHtml && p.Type.Listed))
            Assert.Contains(banner, Text(drafts, page.OutputPath), StringComparison.Ordinal);
    }

    [Fact]
    public void Each_line_of_the_headers_file_is_a_path_or_a_name_and_a_value()
    {
        foreach (var line in Text(Read(null, null), "_headers").Split('\n').Where(l => l.Length > 0))
            Assert.Matches(@"^(/\S*|  [A-Za-z-]+: \S.*)$", line);
    }

    private static string Text(Edition edition, string path) => Encoding.UTF8.GetString(edition.Render(path)!.Bytes.Span);

    private static Edition Read(string? baseUrl, string? canonicalUrl, bool drafts = false) => Edition.Read(new BuildOptions
    {
        InputFolder = GoldenTests.Input,
        OutputFolder = Path.Combine(Path.GetTempPath(), "not-written"),
        ThemeFolder = Path.Combine(Repository.Root, "themes", "ledger"),
        BaseUrl = baseUrl,
        CanonicalUrl = canonicalUrl,
        Drafts = drafts,
        Today = Fixture.Today,
    });
}
