using AngleSharp.Html.Parser;
using Xunit;

namespace Publication.Tests.Rendering;

/// <summary>How an organisation's page calls its country, which the entry gives by a code.</summary>
public sealed class CountryTests
{
    [Theory]
    [InlineData("", "UK")]
    [InlineData("countries:\n  - code: UK\n    name: United Kingdom\n", "United Kingdom")]
    [InlineData("countries:\n  - code: NL\n    name: Netherlands\n", "UK")]
    public void Is_named_as_the_settings_say_and_by_its_code_otherwise(string countries, string shown)
    {
        var settings = $"--- input/publication.yml\ntitle: T\nbase_url: https://tides.example/\n{countries}";
        var folder = Fixture.Folder([Fixtures.SmallSite.Files, settings]);
        var page = Fixture.Read(folder, e => Edition.Read(Fixture.Options(folder) with { ThemeFolder = Path.Combine(Repository.Root, "themes", "ledger") }).Render("organisations/sea-board/index.html"));
        var sheet = new HtmlParser().ParseDocument(new MemoryStream(page!.Bytes.ToArray())).QuerySelector("dl.sheet")!;
        Assert.Equal(shown, sheet.QuerySelectorAll("dt").Single(t => t.TextContent == "Country").NextElementSibling!.TextContent);
    }
}
