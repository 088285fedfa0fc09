using Xunit;

namespace Publication.Tests;

/// <summary>
/// A small publication on another subject, with another language of origin and the default theme as it is: some of its
/// files are kept as they should be.
/// </summary>
public sealed class GoldenTests
{
    private static readonly string[] Kept =
    [
        "index.html", "about/index.html", "briefs/from-plan-to-phrase/index.html", "briefs/plan-and-phrase/index.html", "quotes/cao-definition/index.html",
        "initiatives/basic-plan-5/index.html", "glossary/super-smart-society/index.html", "timeline/index.html", "404.html",
        "feed.json", "atom.xml", "sitemap.xml", "robots.txt", "_redirects", "_headers",
        "embed/quote/cao-definition/index.html", "embed/quote/cao-definition/oembed.json", "embed/timeline/basic-plan-5/index.html",
        "briefs/from-plan-to-phrase/use/index.html", "quotes/cao-definition/use/index.html", "newsletters/2026-04/use/index.html",
        "briefs/from-plan-to-phrase/index.md", "quotes/cao-definition/index.json", "quotes/cao-definition/index.md", "initiatives/basic-plan-5/index.md",
        "data/index.html", "data/quotes.csv", "data/facts.csv", "data/links.csv", "data/quotes.json", "data/datapackage.json", "data/README.md",
        "data/sources.bib", "data/sources.ris", "data/sources.csl.json", "data/events.ics", "data/targets.ics", "llms.txt",
    ];

    private static readonly GoldenFiles Golden = new("Golden");

    public static string Input => Golden.Input;

    public static TheoryData<string> Files => [.. Kept];

    [Theory]
    [MemberData(nameof(Files))]
    public void Is_written_as_it_should_be(string path) => Golden.Compare(Golden.Read(), path);

    [Fact]
    public void Has_no_fault() => Assert.Equal([], Golden.Read().Diagnostics.Select(Fixture.Line));

    [Fact]
    public void Drafts_stand_in_previews_only()
    {
        Assert.Null(Golden.Read().Render("briefs/not-ready/index.html"));
        Assert.NotNull(Golden.Read(drafts: true).Render("briefs/not-ready/index.html"));
        Assert.Null(Golden.Read().Render("quotes/not-checked/index.html"));
        Assert.NotNull(Golden.Read(drafts: true).Render("quotes/not-checked/index.html"));
    }
}
