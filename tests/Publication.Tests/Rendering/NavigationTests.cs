using AngleSharp.Html.Parser;
using Xunit;

namespace Publication.Tests.Rendering;

/// <summary>Where the links at the head and foot of a page lead.</summary>
public sealed class NavigationTests
{
    [Theory]
    [InlineData("/briefs/", "/briefs/")]
    [InlineData("https://example.org/data", "https://example.org/data")]
    [InlineData("//evil.example/", "/evil.example/")]
    [InlineData("/\\evil.example/", "/evil.example/")]
    [InlineData("javascript:alert(1)", "/javascript:alert(1)")]
    public void Leads_to_a_page_of_the_site_or_to_a_full_address(string to, string href)
    {
        var settings = $"--- input/publication.yml\ntitle: T\nbase_url: https://tides.example/\nfooter:\n  - label: Elsewhere\n    to: '{to}'\n";
        var folder = Fixture.Folder([Fixtures.SmallSite.Files, settings]);
        var page = Fixture.Read(folder, e => Edition.Read(Fixture.Options(folder) with { ThemeFolder = Path.Combine(Repository.Root, "themes", "ledger") }).Render("index.html"));
        var link = new HtmlParser().ParseDocument(new MemoryStream(page!.Bytes.ToArray())).QuerySelectorAll("footer a").Single(a => a.TextContent == "Elsewhere");
        Assert.Equal(href, link.GetAttribute("href"));
    }
}
