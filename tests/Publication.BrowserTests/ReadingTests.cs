using System.Text.RegularExpressions;
using Xunit;

namespace Publication.BrowserTests;

/// <summary>The ways of a reader through the real publication.</summary>
public sealed class ReadingTests(Sites sites) : BrowserPage(sites)
{
    [Fact]
    public async Task From_home_to_a_brief()
    {
        await Page.GotoAsync(Sites.Real.Address.AbsoluteUri);
        var link = Page.Locator("main a[href^='/briefs/']:not([href='/briefs/'])").First;
        var title = TextOf(await link.TextContentAsync());
        await link.ClickAsync();
        await Expect(Page).ToHaveURLAsync(new Regex("/briefs/[a-z0-9-]+/$"));
        await Expect(Page.Locator("h1")).ToHaveTextAsync(title);
    }

    [Fact]
    public async Task From_a_marked_term_to_its_page_and_back_by_the_sentence_it_stands_in()
    {
        var brief = new Uri(Sites.Real.UrlOf(Sites.Real.FullestOf("brief")!));
        await Page.GotoAsync(brief.AbsoluteUri);
        var term = Page.Locator("main .prose a.term").First;
        var word = TextOf(await term.TextContentAsync());
        await term.ClickAsync();
        await Expect(Page).ToHaveURLAsync(new Regex("/glossary/[a-z0-9-]+/$"));
        var row = Page.Locator(".kwic > li", new() { Has = Page.Locator($"a[href='{brief.AbsolutePath}']") }).Filter(new() { HasText = word }).First;
        await Expect(row).ToBeVisibleAsync();
        await row.Locator("a").First.ClickAsync();
        await Expect(Page).ToHaveURLAsync(brief.AbsoluteUri);
    }

    [Fact]
    public async Task The_timeline_stands_in_the_order_of_its_dates_and_says_which_are_not_exact()
    {
        await Page.GotoAsync(new Uri(Sites.Real.Address, "timeline/").AbsoluteUri);
        var years = await Page.Locator("ol.years > li.year > .number").AllTextContentsAsync();
        Assert.True(years.Count > 3);
        var days = await Page.EvaluateAsync<string[]>(
            "[...document.querySelectorAll('ol.timeline > li')].map(li => li.querySelector('.when time')?.getAttribute('datetime') ?? '').filter(d => /^\\d{4}(-\\d\\d){0,2}$/.test(d))");
        Assert.True(days.Length > 30);
        var firstDays = days.Select(d => d.Length == 4 ? d + "-01-01" : d.Length == 7 ? d + "-01" : d).ToList();
        Assert.Equal(string.CompareOrdinal(firstDays[0], firstDays[^1]) < 0 ? firstDays.Order(StringComparer.Ordinal) : firstDays.OrderDescending(StringComparer.Ordinal), firstDays);
        var approximate = Page.Locator("ol.timeline > li.approximate .when");
        Assert.True(await approximate.CountAsync() > 0);
        foreach (var words in await approximate.AllTextContentsAsync()) Assert.Matches(@"not exact", TextOf(words));
    }

    [Fact]
    public async Task About_a_date_is_said_in_words()
    {
        await Page.GotoAsync(new Uri(Sites.Small.Address, "timeline/").AbsoluteUri);
        var times = (await Page.Locator("ol.timeline .when").AllTextContentsAsync()).Select(TextOf).ToList();
        Assert.Contains(times, t => t.StartsWith("about December 2014", StringComparison.Ordinal));
        Assert.Contains(times, t => t.StartsWith("spring 2016", StringComparison.Ordinal));
    }

    [Fact]
    public async Task An_old_address_leads_to_the_new_one()
    {
        var page = Sites.Small.PagesOf("redirect").First();
        await Page.GotoAsync(Sites.Small.UrlOf(page));
        await Expect(Page).ToHaveURLAsync(new Uri(Sites.Small.Address, Publication.Pages.Route.Of(Sites.Small.Edition.Site!, page.Subject).Path).AbsoluteUri);
        await Expect(Page.Locator("h1")).ToHaveCountAsync(1);
    }

    [Theory]
    [InlineData("briefs/there-is-no-such-brief/")]
    [InlineData("nothing")]
    public async Task A_wrong_address_gives_the_page_that_says_so(string path)
    {
        var response = await Page.GotoAsync(new Uri(Sites.Real.Address, path).AbsoluteUri);
        Assert.Equal(404, response!.Status);
        await Expect(Page.Locator("h1")).ToBeVisibleAsync();
        await Page.Locator("main a").First.ClickAsync();
        await Expect(Page).ToHaveURLAsync(Sites.Real.Address.AbsoluteUri);
    }

    [Fact]
    public async Task A_citation_leads_to_its_source_and_a_note_to_its_text()
    {
        var brief = Sites.Real.PagesOf("brief").First(p => File.ReadAllText(Path.Combine(Sites.Real.Folder, p.OutputPath)).Contains("note-ref", StringComparison.Ordinal));
        await Page.GotoAsync(Sites.Real.UrlOf(brief));
        foreach (var kind in new[] { "sup.cite a", "sup.note-ref a" })
        {
            var mark = Page.Locator($"main {kind}").First;
            var target = (await mark.GetAttributeAsync("href"))!;
            Assert.StartsWith("#", target);
            await mark.ClickAsync();
            await Expect(Page.Locator(target)).ToBeInViewportAsync();
        }
    }

    [Fact]
    public async Task The_small_publication_of_another_language_reads_under_a_sub_folder()
    {
        await Page.GotoAsync(Sites.Small.Address.AbsoluteUri);
        await Page.Locator("nav a", new() { HasText = "Glossary" }).First.ClickAsync();
        await Expect(Page).ToHaveURLAsync(new Regex("/small/glossary/$"));
        await Page.Locator("main a[href$='/glossary/super-smart-society/']").First.ClickAsync();
        await Expect(Page.Locator("main [lang=ja]").First).ToBeVisibleAsync();
        Assert.Equal(0, await Page.Locator("[lang^=zh]").CountAsync());
        Assert.All(Requests, r => Assert.StartsWith(Sites.Small.Address.AbsoluteUri, r));
        Assert.Empty(Complaints);
    }
}
