using System.Text.RegularExpressions;
using Xunit;

namespace Publication.BrowserTests;

/// <summary>Reading with keys alone.</summary>
public sealed class KeyboardTests(Sites sites) : BrowserPage(sites)
{
    [Fact]
    public async Task The_first_tab_shows_the_skip_link_and_enter_goes_to_the_text()
    {
        await Page.GotoAsync(Sites.Real.UrlOf(Sites.Real.FullestOf("brief")!));
        await Page.Keyboard.PressAsync("Tab");
        var skip = Page.Locator("a.skip");
        await Expect(skip).ToBeFocusedAsync();
        await Expect(skip).ToBeInViewportAsync();
        await Page.Keyboard.PressAsync("Enter");
        await Expect(Page.Locator("main")).ToBeFocusedAsync();
        await Page.Keyboard.PressAsync("Tab");
        Assert.True(await Page.EvaluateAsync<bool>("document.activeElement.closest('main') !== null"));
    }

    [Fact]
    public async Task Tab_reaches_the_navigation_and_enter_follows_it()
    {
        await Page.GotoAsync(Sites.Real.Address.AbsoluteUri);
        for (var i = 0; i < 10 && await Focused("href") != "/timeline/"; i++)
        {
            await Page.Keyboard.PressAsync("Tab");
            Assert.True(await Page.EvaluateAsync<bool>("getComputedStyle(document.activeElement).outlineStyle !== 'none'"), $"the focus on {await Focused("href")} is not drawn");
        }
        await Page.Keyboard.PressAsync("Enter");
        await Expect(Page).ToHaveURLAsync(new Regex("/timeline/$"));
    }

    [Fact]
    public async Task Tab_goes_through_a_brief_without_a_trap()
    {
        var page = Sites.Real.FullestOf("brief")!;
        await Page.GotoAsync(Sites.Real.UrlOf(page));
        var count = await Page.Locator("a[href], button, summary, [tabindex='0']").CountAsync();
        var reached = false;
        for (var i = 0; i < count + 20 && !reached; i++)
        {
            await Page.Keyboard.PressAsync("Tab");
            reached = await Page.EvaluateAsync<bool>("document.activeElement.closest('footer') !== null");
        }
        Assert.True(reached);
    }

    private Task<string> Focused(string attribute) => Page.EvaluateAsync<string>($"document.activeElement.getAttribute('{attribute}') ?? ''");
}
