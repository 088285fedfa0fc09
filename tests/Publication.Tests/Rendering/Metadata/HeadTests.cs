using AngleSharp.Dom;
using Publication.Pages;
using Publication.Rendering;
using Publication.Tests.Cli;
using Xunit;

namespace Publication.Tests.Rendering.Metadata;

/// <summary>What every page says about itself to search engines, previews of links and browsers: all of it, nothing empty, nothing false.</summary>
public sealed class HeadTests(RealPublication publication, ThemeFonts fonts)
{
    private const string Home = "https://ai-plus-ledger.netlify.app/";

    private static readonly string[] Required =
    [
        "description", "author", "og:title", "og:description", "og:url", "og:type", "og:site_name", "og:locale",
        "og:image", "og:image:type", "og:image:width", "og:image:height", "og:image:alt", "twitter:card",
    ];

    [Fact]
    public void Nothing_is_missing_twice_or_empty()
    {
        fonts.Need();
        Every((page, head) =>
        {
            var faults = Required.Where(name => Contents(head, name) is not [{ Length: > 0 }]).Select(name => $"{name}: {Contents(head, name).Count}").ToList();
            if (head.QuerySelectorAll("meta[name^='citation_'], meta[property]").Any(m => string.IsNullOrWhiteSpace(m.GetAttribute("content")))) faults.Add("an empty content");
            if (head.QuerySelectorAll("title").Length != 1 || string.IsNullOrWhiteSpace(head.QuerySelector("title")!.TextContent)) faults.Add("title");
            return faults;
        });
    }

    [Fact]
    public void It_fits_the_page()
    {
        fonts.Need();
        Every((page, head) =>
        {
            // A page of forms for newsletters shows its entry once more.
            var shown = page.Type != PageTypes.Use ? page.Route : page.Subject >= 0 ? Route.Of(publication.Edition.Site!, page.Subject) : Route.Timeline;
            var canonical = Home + shown.Path;
            (string What, bool Holds)[] rules =
            [
                ("canonical", head.QuerySelector("link[rel=canonical]")?.GetAttribute("href") == canonical),
                ("og:url", Content(head, "og:url") == canonical),
                ("title", head.QuerySelector("title")!.TextContent.StartsWith(Content(head, "og:title"), StringComparison.Ordinal)),
                ("description", Content(head, "description") == Content(head, "og:description") && Content(head, "description").Length <= 301),
                ("og:type", Content(head, "og:type") is "website" or "article" or "profile"),
                ("og:image", Content(head, "og:image") == Home + CardPages.RouteOf(publication.Edition.Site!, page.Subject).Path),
                ("og:image:type", Content(head, "og:image:type") == "image/png"),
                ("size", (Content(head, "og:image:width"), Content(head, "og:image:height")) == ("1200", "630")),
                ("twitter:card", Content(head, "twitter:card") == "summary_large_image"),
                ("robots", head.QuerySelector("meta[name=robots]") is null == page.Type.Listed),
            ];
            return rules.Where(r => !r.Holds).Select(r => r.What);
        });
    }

    [Fact]
    public void Each_address_is_full_and_leads_to_a_file()
    {
        fonts.Need();
        Every((_, head) =>
        {
            var full = (string[])[Content(head, "og:url"), Content(head, "og:image"), head.QuerySelector("link[rel=canonical]")!.GetAttribute("href")!, .. head.QuerySelectorAll("link[hreflang]").Select(l => l.GetAttribute("href")!)];
            var own = head.QuerySelectorAll("link[href], script[src]").Select(e => e.GetAttribute("href") ?? e.GetAttribute("src")!).Where(a => a.StartsWith('/')).Select(a => Home + a[1..]);
            return full.Where(a => !a.StartsWith(Home, StringComparison.Ordinal)).Select(a => $"{a} is not full")
                .Concat(full.Concat(own).Where(a => a.StartsWith(Home, StringComparison.Ordinal) && !publication.Publishes(a[Home.Length..])).Select(a => $"{a} is no file"));
        });
    }

    [Fact]
    public void Icons_are_made_from_the_name_and_large_enough()
    {
        fonts.Need();
        var head = publication.Framed[0].Document.Head!;
        Assert.Equal(["/icon.svg", "/icon.png"], head.QuerySelectorAll("link[rel=icon]").Select(l => l.GetAttribute("href")));
        Assert.Equal("/icon.png", head.QuerySelector("link[rel=apple-touch-icon]")?.GetAttribute("href"));
        var png = publication.Edition.Render("icon.png")!.Bytes;
        Assert.Equal(new ImageInfo(ImageType.Png, 192, 192), ImageSize.Read(png.Span));
        Assert.Contains("<path", System.Text.Encoding.UTF8.GetString(publication.Edition.Render("icon.svg")!.Bytes.Span), StringComparison.Ordinal);
    }

    [Fact]
    public void No_two_pages_that_are_listed_have_the_same_title_and_description()
    {
        var same = publication.Framed.Where(p => p.Page.Type.Listed)
            .GroupBy(p => (p.Document.Title, Content(p.Document.Head!, "description"))).Where(g => g.Count() > 1).Select(g => string.Join(", ", g.Select(p => p.Page.OutputPath)));
        Assert.Empty(same);
    }

    /// <summary>Without npm the site is complete, but has no card: no page names one.</summary>
    [Fact]
    public void Without_fonts_there_is_no_card_and_no_page_that_names_one()
    {
        using var site = new SmallSite();
        var edition = Edition.Read(site.Options);
        Assert.DoesNotContain(edition.OutputPaths, p => p.StartsWith("cards/", StringComparison.Ordinal) || p == "icon.png");
        Assert.Contains("and without cards", Assert.Single(edition.Notes), StringComparison.Ordinal);
        foreach (var (page, document) in RealPublication.Parse(edition, p => p.Type.IsHtml && p.Type != PageTypes.Redirect && p.Type != PageTypes.Embed))
        {
            Assert.Equal(("summary", 0, 0), (Content(document.Head!, "twitter:card"), Contents(document.Head!, "og:image").Count, document.QuerySelectorAll("link[href$='icon.png']").Length));
            Assert.NotNull(document.QuerySelector("link[rel=icon][href='/icon.svg']"));
        }
        Assert.Contains(">A</text>", System.Text.Encoding.UTF8.GetString(edition.Render("icon.svg")!.Bytes.Span), StringComparison.Ordinal);
    }

    [Fact]
    public void A_publication_may_go_without_cards()
    {
        using var folder = new TemporaryFolder();
        Fixture.CopyOver(GoldenTests.Input, Path.Combine(folder.Path, "input"));
        var edition = Edition.Read(Fixture.Options(folder.Path) with
        {
            ThemeFolder = Path.Combine(Repository.Root, "themes", "ledger"),
            Settings = new Dictionary<string, string> { ["parts"] = "[search, feeds]" },
        });
        Assert.DoesNotContain(edition.OutputPaths, p => p.StartsWith("cards/", StringComparison.Ordinal));
        var home = RealPublication.Parse(edition, p => p.Type == PageTypes.Home).Single().Document;
        Assert.Equal(("summary", 0), (Content(home.Head!, "twitter:card"), Contents(home.Head!, "og:image").Count));
    }

    /// <summary>Three languages of one text: each page names all three, itself among them, whichever of them it translates.</summary>
    [Fact]
    public void Translations_name_each_other()
    {
        var folder = Fixture.Folder([
            Fixtures.SmallSite.Files,
            "--- input/briefs/erste.md\n---\ntitle: Ein erster Bericht\ndate: 2025-03-06\nlanguage: de\ntranslation_of: first\nsummary: Was die Pegel sagen.\n---\n\nText.\n",
            "--- input/briefs/premier.md\n---\ntitle: Un premier texte\ndate: 2025-03-06\nlanguage: fr\ntranslation_of: first\nsummary: Ce que disent les jauges.\n---\n\nTexte.\n",
        ]);
        try
        {
            var edition = Edition.Read(Fixture.Options(folder) with { ThemeFolder = Path.Combine(Repository.Root, "themes", "ledger") });
            string[] expected = ["en https://tides.example/briefs/first/", "de https://tides.example/briefs/erste/", "fr https://tides.example/briefs/premier/"];
            var pages = RealPublication.Parse(edition, p => p.Type.Name == "brief").ToList();
            Assert.Equal(3, pages.Count);
            foreach (var (_, document) in pages)
                Assert.Equal(expected, document.QuerySelectorAll("link[hreflang]").Select(l => $"{l.GetAttribute("hreflang")} {l.GetAttribute("href")}"));
            var german = pages[0].Document;
            Assert.Equal(("de", "de_DE"), (german.DocumentElement.GetAttribute("lang"), Content(german.Head!, "og:locale")));
            Assert.Equal(["en_GB", "fr"], Contents(german.Head!, "og:locale:alternate"));
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static List<string> Contents(IElement head, string name) =>
        [.. head.QuerySelectorAll($"meta[name='{name}'], meta[property='{name}']").Select(m => m.GetAttribute("content")?.Trim() ?? "")];

    private static string Content(IElement head, string name) => Contents(head, name).FirstOrDefault() ?? "";

    private void Every(Func<Page, IElement, IEnumerable<string>> faultsOf)
    {
        Assert.True(publication.Framed.Count > 400);
        var faults = publication.Framed.SelectMany(p => faultsOf(p.Page, p.Document.Head!).Select(f => $"{p.Page.OutputPath}: {f}")).ToList();
        Assert.True(faults.Count == 0, $"{faults.Count} faults:\n{string.Join('\n', faults.Take(30))}");
    }
}
