using System.Text.RegularExpressions;
using Microsoft.Playwright;
using Xunit;

namespace Publication.BrowserTests;

/// <summary>Reading needs no JavaScript.</summary>
public sealed class WithoutScriptTests(Sites sites) : BrowserPage(sites)
{
    public override BrowserNewContextOptions ContextOptions()
    {
        var options = base.ContextOptions();
        options.JavaScriptEnabled = false;
        return options;
    }

    [Theory]
    [InlineData(1280)]
    [InlineData(360)]
    public async Task A_brief_has_its_text_its_links_its_notes_and_its_sources(int width)
    {
        await Page.SetViewportSizeAsync(width, 800);
        var brief = Sites.Real.PagesOf("brief").First(p => File.ReadAllText(Path.Combine(Sites.Real.Folder, p.OutputPath)).Contains("note-ref", StringComparison.Ordinal));
        await Page.GotoAsync(Sites.Real.UrlOf(brief));
        await Expect(Page.Locator("h1")).ToBeVisibleAsync();
        Assert.True(TextOf(await Page.Locator("main .prose").First.InnerTextAsync()).Length > 2000);
        await Expect(Page.Locator("main aside.sidenote").First).ToBeVisibleAsync();
        await Expect(Page.Locator("main #sources").First).ToBeVisibleAsync();
        await Expect(Page.Locator("button:visible")).ToHaveCountAsync(0);
        foreach (var card in (await Page.Locator(".card[popover]").AllAsync()).Take(3)) await Expect(card).ToBeHiddenAsync();
        await Page.Locator("main .prose a.term").First.ClickAsync();
        await Expect(Page).ToHaveURLAsync(new Regex("/glossary/[a-z0-9-]+/$"));
    }

    [Fact]
    public async Task The_timeline_is_a_list_and_its_filters_are_links()
    {
        await Page.GotoAsync(new Uri(Sites.Real.Address, "timeline/").AbsoluteUri);
        var all = await Page.Locator("ol.timeline > li").CountAsync();
        await Page.Locator("nav.filters a[href='/timeline/kind/event/']").ClickAsync();
        await Expect(Page).ToHaveURLAsync(new Regex("/timeline/kind/event/$"));
        Assert.InRange(await Page.Locator("ol.timeline > li").CountAsync(), 1, all - 1);
    }

    [Fact]
    public async Task The_search_says_that_it_needs_script_and_offers_the_indexes()
    {
        await Page.GotoAsync(new Uri(Sites.Real.Address, "search/").AbsoluteUri);
        await Expect(Page.Locator("main .notice")).ToContainTextAsync("needs JavaScript");
        await Expect(Page.Locator(".search form")).ToBeHiddenAsync();
        await Page.Locator(".indexes a[href='/glossary/']").ClickAsync();
        await Expect(Page).ToHaveURLAsync(new Regex("/glossary/$"));
    }
}
