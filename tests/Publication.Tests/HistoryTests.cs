using System.Text;
using Xunit;

namespace Publication.Tests;

/// <summary>What the pages say of a history that they are given, and that they say nothing without one.</summary>
public sealed class HistoryTests
{
    private static readonly DateOnly January = new(2026, 1, 10);
    private static readonly DateOnly March = new(2026, 3, 5);

    private static readonly History Known = new(new Dictionary<string, IReadOnlyList<Change>>
    {
        ["brief:from-plan-to-phrase"] = [new(March, "Grace & Co")],
        ["brief:plan-and-phrase"] = [new(January, "Ada")], // its id before it was renamed
        ["brief:not-ready"] = [new(March, "Ada")],
        ["term:super-smart-society"] = [new(March, "Ada"), new(March, "Ada"), new(January, "Ada")],
        ["quote:cao-definition"] = [new(March, "Ada")],
    });

    [Fact]
    public void An_entry_says_when_it_was_added_and_changed_by_whom()
    {
        var brief = Page(Read(Known), "briefs/from-plan-to-phrase/");
        Assert.Contains("""Added <time datetime="2026-01-10">10 January 2026</time>, <bdi>Ada</bdi> · Last changed <time datetime="2026-03-05">5 March 2026</time>, <bdi>Grace &amp; Co</bdi>""", brief, StringComparison.Ordinal);
        Assert.Contains("""Added <time datetime="2026-03-05">5 March 2026</time>, <bdi>Ada</bdi>""", Page(Read(Known), "quotes/cao-definition/"), StringComparison.Ordinal);
        Assert.DoesNotContain("class=\"meta history\"", Page(Read(Known), "about/"), StringComparison.Ordinal);
    }

    [Fact]
    public void The_page_of_changes_has_each_day_with_what_was_new_and_what_was_changed()
    {
        var page = Page(Read(Known), "changes/");
        Assert.Equal(
            ["2026-03-05 Added /quotes/cao-definition/", "2026-03-05 Changed /briefs/from-plan-to-phrase/", "2026-03-05 Changed /glossary/super-smart-society/",
             "2026-01-10 Added /briefs/from-plan-to-phrase/", "2026-01-10 Added /glossary/super-smart-society/"],
            Lines(page));
        Assert.DoesNotContain("not-ready", page, StringComparison.Ordinal);
    }

    [Fact]
    public void A_day_on_which_very_much_happened_shows_a_part_and_how_much_more_there_is()
    {
        var topics = Enumerable.Range(1, 33).Select(i => $"topic-{i}").ToList();
        var folder = Fixture.Folder([Fixtures.SmallSite.Files, $"--- input/data/topics.yml\n{string.Concat(topics.Select(t => $"- id: {t}\n  name: {t}\n  summary: Words.\n"))}"]);
        var everything = new History(topics.ToDictionary(t => $"topic:{t}", _ => (IReadOnlyList<Change>)[new Change(January, "Ada")]));
        var edition = Edition.Read(Fixture.Options(folder) with { ThemeFolder = Unchanged.ThemeFolder, History = everything });
        var page = Page(edition, "changes/");
        Directory.Delete(folder, recursive: true);
        Assert.Equal(30, Lines(page).Count);
        Assert.Contains("<li>3 more</li>", page, StringComparison.Ordinal);
    }

    [Fact]
    public void Its_feeds_have_one_item_a_day()
    {
        var edition = Read(Known);
        var rss = Text(edition, "changes/feed.xml");
        Assert.Contains("<title>5 March 2026: 1 added, 2 changed</title>", rss, StringComparison.Ordinal);
        Assert.Contains("<guid>https://example.org/changes/#2026-03-05</guid>", rss, StringComparison.Ordinal);
        Assert.Contains("<pubDate>Thu, 05 Mar 2026 12:00:00 GMT</pubDate>", rss, StringComparison.Ordinal);
        Assert.Contains("#2026-01-10\"", Text(edition, "changes/feed.json"), StringComparison.Ordinal);
        Assert.Contains("<updated>2026-03-05T12:00:00Z</updated>", Text(edition, "changes/atom.xml"), StringComparison.Ordinal);
        Assert.Contains("changes/feed.xml", Page(edition, "changes/"), StringComparison.Ordinal);
    }

    [Fact]
    public void The_sitemap_has_the_day_of_the_last_change()
    {
        Assert.Matches(@"briefs/from-plan-to-phrase/</loc>\s*<lastmod>2026-03-05</lastmod>", Text(Read(Known), "sitemap.xml"));
        Assert.Matches(@"glossary/super-smart-society/</loc>\s*<lastmod>2026-03-05</lastmod>", Text(Read(Known), "sitemap.xml"));
        Assert.DoesNotMatch(@"glossary/super-smart-society/</loc>\s*<lastmod>", Text(Read(null), "sitemap.xml"));
    }

    [Fact]
    public void Without_a_history_or_with_one_that_knows_nothing_no_page_speaks_of_it()
    {
        foreach (var edition in (Edition[])[Read(null), Read(new History(new Dictionary<string, IReadOnlyList<Change>>()))])
        {
            Assert.DoesNotContain(edition.OutputPaths, p => p.StartsWith("changes/", StringComparison.Ordinal));
            Assert.All(edition.OutputPaths.Where(p => p.EndsWith(".html", StringComparison.Ordinal)), p => Assert.DoesNotContain("/changes/", Text(edition, p), StringComparison.Ordinal));
        }
    }

    [Fact]
    public void A_new_history_costs_no_new_reading_and_gives_the_pages_of_a_clean_one()
    {
        var before = Read(null);
        var after = Edition.Read(Options(Known), before);
        Assert.NotSame(before, after);
        Assert.Same(before.Site!.Entries[0], after.Site!.Entries[0]);
        var clean = Read(Known);
        Assert.Equal(clean.OutputPaths.Order(StringComparer.Ordinal), after.OutputPaths.Order(StringComparer.Ordinal));
        Assert.All(clean.OutputPaths, p => Assert.Equal(Text(clean, p), Text(after, p)));
        Assert.Same(after, Edition.Read(Options(Known), after));
        var without = Edition.Read(Options(null), after);
        Assert.Equal(before.OutputPaths.Order(StringComparer.Ordinal), without.OutputPaths.Order(StringComparer.Ordinal));
    }

    private static List<string> Lines(string page)
    {
        var found = new List<string>();
        var (day, part) = ("", "");
        var document = new AngleSharp.Html.Parser.HtmlParser().ParseDocument(page);
        foreach (var element in document.QuerySelectorAll("main h2, main h3, main li a"))
        {
            if (element.LocalName == "h2") day = element.Id!;
            else if (element.LocalName == "h3") part = element.TextContent;
            else found.Add($"{day} {part} {element.GetAttribute("href")}");
        }
        return found;
    }

    private static Edition Read(History? history) => Edition.Read(Options(history));

    private static BuildOptions Options(History? history) => Unchanged with { History = history };

    private static readonly BuildOptions Unchanged = new()
    {
        InputFolder = GoldenTests.Input,
        OutputFolder = Path.Combine(Path.GetTempPath(), "not-written"),
        ThemeFolder = Path.Combine(Repository.Root, "themes", "ledger"),
        BaseUrl = "https://example.org",
        Today = Fixture.Today,
    };

    private static string Page(Edition edition, string route) => Text(edition, route + "index.html");

    private static string Text(Edition edition, string path) => Encoding.UTF8.GetString(edition.Render(path)!.Bytes.Span);
}
