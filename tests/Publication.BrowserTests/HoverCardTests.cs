using System.Text.RegularExpressions;
using Microsoft.Playwright;
using Xunit;

namespace Publication.BrowserTests;

/// <summary>Cards of links: by mouse, by key, gone with Escape, and they stay while the pointer is on them (WCAG 1.4.13).</summary>
public sealed class HoverCardTests(Sites sites) : BrowserPage(sites)
{
    [Fact]
    public async Task By_mouse()
    {
        var (link, card) = await Open();
        await Expect(card).ToBeHiddenAsync();
        await link.HoverAsync();
        await Expect(card).ToBeVisibleAsync();
        await Expect(card.Locator("a").First).ToBeVisibleAsync();
        await card.HoverAsync();
        await Page.WaitForTimeoutAsync(800);
        await Expect(card).ToBeVisibleAsync();
        await Page.Mouse.MoveAsync(2, 2);
        await Expect(card).ToBeHiddenAsync();
    }

    [Fact]
    public async Task Escape_closes_it_while_the_pointer_stays()
    {
        var (link, card) = await Open();
        await link.HoverAsync();
        await Expect(card).ToBeVisibleAsync();
        await Page.Keyboard.PressAsync("Escape");
        await Expect(card).ToBeHiddenAsync();
    }

    [Fact]
    public async Task By_key()
    {
        var (link, card) = await Open();
        await ReachByTab(link);
        await Expect(card).ToBeVisibleAsync();
        await Page.Keyboard.PressAsync("Escape");
        await Expect(card).ToBeHiddenAsync();
        await Expect(link).ToBeFocusedAsync();
    }

    [Fact]
    public async Task By_script_where_the_browser_has_no_such_cards()
    {
        await Page.AddInitScriptAsync("delete HTMLAnchorElement.prototype.interestForElement; for (const p of [HTMLAnchorElement.prototype, HTMLElement.prototype, Element.prototype]) delete p.interestForElement;");
        await Page.AddInitScriptAsync("addEventListener('interest', e => e.preventDefault(), true);");
        var (link, card) = await Open();
        await link.HoverAsync();
        await Expect(card).ToBeVisibleAsync();
        await Page.Keyboard.PressAsync("Escape");
        await Expect(card).ToBeHiddenAsync();
    }

    private async Task<(ILocator Link, ILocator Card)> Open()
    {
        await Page.GotoAsync(Sites.Real.UrlOf(Sites.Real.FullestOf("brief")!));
        var link = Page.Locator("main .prose a.term[interestfor]").First;
        await link.ScrollIntoViewIfNeededAsync();
        return (link, Page.Locator("#" + await link.GetAttributeAsync("interestfor")));
    }

    /// <summary>Focus set by script is not focus by key: the link before it is focused, then Tab pressed.</summary>
    private async Task ReachByTab(ILocator link)
    {
        await link.EvaluateAsync("e => { const all = [...document.querySelectorAll('a[href], button:not([hidden]), summary, [tabindex=\"0\"]')].filter(x => x.checkVisibility()); all[all.indexOf(e) - 1].focus() }");
        await Page.Keyboard.PressAsync("Tab");
        await Expect(link).ToBeFocusedAsync();
    }
}

/// <summary>
/// Cards by touch: a term and a citation show theirs at the first tap, since it holds what the reader wants to know and the
/// link; tapped again they lead on, as every other link does at once.
/// </summary>
public sealed class TouchCardTests(Sites sites) : BrowserPage(sites)
{
    public override BrowserNewContextOptions ContextOptions()
    {
        var options = base.ContextOptions();
        options.HasTouch = true;
        options.ViewportSize = new ViewportSize { Width = 390, Height = 800 };
        return options;
    }

    [Theory]
    [InlineData("main .prose a.term[interestfor]", "/glossary/[a-z0-9-]+/$")]
    [InlineData("main .prose .cite a[interestfor]", "#source-[0-9]+$")]
    public async Task The_first_tap_shows_the_card_and_the_second_leads_on(string kind, string address)
    {
        var (link, card) = await Open(kind);
        var before = Page.Url;
        await link.TapAsync();
        await Expect(card).ToBeVisibleAsync();
        await Expect(card).ToBeInViewportAsync(new() { Ratio = 1 });
        await Expect(card.Locator("a").First).ToBeFocusedAsync();
        Assert.Equal(before, Page.Url);
        await link.TapAsync();
        await Expect(Page).ToHaveURLAsync(new Regex(address));
    }

    [Fact]
    public async Task The_card_leads_to_its_page()
    {
        var (link, card) = await Open("main .prose a.term[interestfor]");
        await link.TapAsync();
        await card.Locator("a").First.TapAsync();
        await Expect(Page).ToHaveURLAsync(new Regex("/glossary/[a-z0-9-]+/$"));
    }

    [Fact]
    public async Task A_tap_elsewhere_closes_it()
    {
        var (link, card) = await Open("main .prose a.term[interestfor]");
        await link.TapAsync();
        await Expect(card).ToBeVisibleAsync();
        await Page.Touchscreen.TapAsync(4, 400);
        await Expect(card).ToBeHiddenAsync();
    }

    [Fact]
    public async Task Any_other_link_leads_on_at_the_first_tap()
    {
        var (link, _) = await Open("main .prose a.ref[interestfor]");
        await link.TapAsync();
        await Expect(Page).ToHaveURLAsync(new Regex("/[a-z]+/[a-z0-9-]+/$"));
        await Expect(Page.Locator(".card:popover-open")).ToHaveCountAsync(0);
    }

    private async Task<(ILocator Link, ILocator Card)> Open(string kind)
    {
        await Page.GotoAsync(Sites.Real.UrlOf(Sites.Real.FullestOf("brief")!));
        var link = Page.Locator(kind).First;
        await link.ScrollIntoViewIfNeededAsync();
        return (link, Page.Locator("#" + await link.GetAttributeAsync("interestfor")));
    }
}
