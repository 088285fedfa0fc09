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
