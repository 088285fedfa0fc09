using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Publication.Content;
using Publication.Content.Kinds;
using Publication.Pages;
using Publication.Tests.Rendering.Snippets;
using Xunit;

namespace Publication.Tests.Rendering.Feeds;

/// <summary>What feeds hold, over every feed of the publication, as a parser by others reads them.</summary>
public sealed class FeedRulesTests(EveryFeed feeds) : IClassFixture<EveryFeed>
{
    private const int MostItems = 50;
    private const int MostBytes = 512_000;

    private static readonly IReadOnlyList<IReadOnlyList<string>> Lists = [["briefs/", "quotes/", "newsletters/"]];

    private IReadOnlyList<(TakenFeed Taken, ParsedFeed Read)> All => feeds.Parsed;

    [Fact]
    public void The_site_each_topic_initiative_and_person_that_is_referred_to_the_glossary_the_corrections_and_the_changes_have_one()
    {
        foreach (var edition in (Edition[])[feeds.Real, feeds.Small])
        {
            var site = edition.Site!;
            var entries = Enumerable.Range(0, site.Entries.Length).Where(i => site.IsVisible(i) && (
                (site.Entries[i] is Topic or Initiative or Person && site.BacklinksOf(i).Any(e => site.Entries[e.From].Kind.Name is "brief" or "quote" or "event"))
                || (site.Entries[i] is StandingPage page && page.ShowsCorrections)));
            var expected = entries.Select(i => Route.Of(site, i).Path).Append("").Append("glossary/").Append("changes/");
            foreach (var file in FeedPages.Formats)
                Assert.Equal(expected.Select(folder => folder + file).Order(), feeds.All.Where(f => f.Edition == edition && f.Format == file).Select(f => f.Name).Order());
        }
    }

    [Fact]
    public void The_page_that_it_follows_links_to_it()
    {
        foreach (var (taken, read) in All)
        {
            Assert.StartsWith(taken.Root, read.Home, StringComparison.Ordinal);
            Assert.Equal(taken.Page.OutputPath[..^taken.Format.Length], read.Home[taken.Root.Length..]);
            var links = PageOf(taken, read.Home).Head!.QuerySelectorAll("link[rel=alternate]").Where(l => l.GetAttribute("type") == taken.MediaType).ToList();
            Assert.Equal([taken.Edition.Settings!.BasePath + taken.Page.OutputPath], links.Select(l => l.GetAttribute("href")));
            Assert.Equal(read.Title, links[0].GetAttribute("title"));
        }
    }

    [Fact]
    public void It_is_no_longer_than_readers_load() =>
        Assert.All(All, f => Assert.True(f.Read.Items.Count <= MostItems && f.Taken.Bytes <= MostBytes, $"{f.Taken.Name}: {f.Read.Items.Count} items, {f.Taken.Bytes} bytes"));

    [Fact]
    public void Its_three_formats_say_the_same()
    {
        foreach (var formats in All.GroupBy(f => (f.Taken.Edition, f.Read.Home)))
        {
            var all = formats.Select(f => f.Read).ToList();
            Assert.Equal(["atom", "json", "rss"], all.Select(f => f.Format).Order());
            foreach (var other in all.Skip(1))
            {
                Assert.Equal((all[0].Title, all[0].Language), (other.Title, other.Language));
                Assert.Equal(all[0].Items.Select(Said), other.Items.Select(Said));
            }
        }

        // RSS has no date of a change, and parsers trim the ends of a text.
        static ParsedFeed.Item Said(ParsedFeed.Item item) => item with { Updated = null, Html = item.Html.Trim(), Published = item.Published.ToUniversalTime() };
    }

    [Fact]
    public void An_item_is_known_by_its_address_which_is_there_and_named_as_its_page_is()
    {
        foreach (var (taken, read) in All)
        {
            Assert.Equal(read.Items.Count, read.Items.Select(i => i.Id).Distinct().Count());
            foreach (var item in read.Items)
            {
                Assert.Equal(item.Id, item.Address);
                var page = PageOf(taken, item.Address);
                var anchor = new Uri(item.Address).Fragment;
                if (anchor.Length > 0) Assert.NotNull(page.GetElementById(anchor[1..]));
                else Assert.Equal(page.Head!.QuerySelector("meta[property='og:title']")!.GetAttribute("content"), item.Title);
            }
        }
    }

    [Fact]
    public void The_page_that_it_follows_lists_its_items()
    {
        foreach (var (taken, read) in All)
        {
            var pages = read.Home == taken.Root ? Lists[0].Select(l => PageOf(taken, taken.Root + l)) : [PageOf(taken, read.Home)];
            var listed = pages.SelectMany(p => p.QuerySelectorAll("main [href], main [id]")).SelectMany(e => (string?[])[e.GetAttribute("href"), $"{new Uri(read.Home).AbsolutePath}#{e.Id}"]).ToHashSet();
            Assert.All(read.Items, i => Assert.Contains(new Uri(i.Address).PathAndQuery + new Uri(i.Address).Fragment, listed));
        }
    }

    [Fact]
    public void It_is_dated_by_days_newest_first_and_never_ahead()
    {
        foreach (var (taken, read) in All)
        {
            var changed = taken.Page.Type == PageTypes.GlossaryFeed;
            if (!changed) Assert.Equal(read.Items.Select(i => i.Published).OrderDescending(), read.Items.Select(i => i.Published));
            foreach (var item in read.Items)
            {
                Assert.Equal(new TimeOnly(12, 0), TimeOnly.FromDateTime(item.Published.UtcDateTime));
                Assert.InRange(DateOnly.FromDateTime(item.Published.UtcDateTime), DateOnly.MinValue, Fixture.Today);
                if (item.Updated is { } updated) Assert.InRange(updated, item.Published, new DateTimeOffset(Fixture.Today.ToDateTime(new TimeOnly(12, 0)), TimeSpan.Zero));
                if (!changed && EntryAt(taken, item.Address) is { Date: { } date }) Assert.Equal(date.EarliestDay, DateOnly.FromDateTime(item.Published.UtcDateTime));
            }
        }
    }

    [Fact]
    public void Its_text_keeps_the_rules_of_rich_text_and_those_of_mails_for_links_and_pictures()
    {
        foreach (var (taken, item) in Items())
        {
            var body = new HtmlParser().ParseDocument(item.Html).Body!;
            Assert.True(RichChecker.Faults(TakenForms.WithoutSpans(body)) is [], $"{taken.Name}, {item.Id}: {string.Join("; ", RichChecker.Faults(TakenForms.WithoutSpans(body)))}");
            Assert.All(body.QuerySelectorAll("span"), s => Assert.Equal(["lang"], s.Attributes.Select(a => a.Name)));
            Assert.All(body.QuerySelectorAll("img"), i => Assert.InRange(int.Parse(i.GetAttribute("width")!, System.Globalization.CultureInfo.InvariantCulture), 1, 600));
            foreach (var text in body.Descendants<IText>().Where(t => t.Data.Any(c => c is >= '\u4E00' and <= '\u9FFF')))
                Assert.True(text.Ancestors<IElement>().Any(e => e.GetAttribute("lang")?.Split('-')[0] is "zh" or "ja"), $"{item.Id}: {text.Data}");
        }
    }

    private IEnumerable<(TakenFeed Taken, ParsedFeed.Item Item)> Items() => All.SelectMany(f => f.Read.Items.Select(i => (f.Taken, i)));

    private IDocument PageOf(TakenFeed feed, string address)
    {
        var page = feeds.PageAt(feed, address);
        Assert.True(page is not null, $"{feed.Name}: {address} is not there");
        return page;
    }

    private static Entry? EntryAt(TakenFeed feed, string address) =>
        feed.Edition.Site!.Entries.FirstOrDefault(e => Route.Of(e).Permalink(feed.Edition.Settings!) == address);
}
