using Microsoft.Playwright;
using Publication.Pages;
using Xunit;

namespace Publication.BrowserTests;

/// <summary>What holds for every type of page, tried on the fullest page of each.</summary>
public sealed class PageTypeTests(Sites sites) : BrowserPage(sites)
{
    /// <summary>Redirects leave at once; they have a test of their own.</summary>
    public static TheoryData<string> Types => [.. PageTypes.All.Where(t => t.IsHtml && t != PageTypes.Redirect).Select(t => t.Name)];

    [Theory]
    [MemberData(nameof(Types))]
    public async Task Nothing_is_wider_than_a_screen_of_280_pixels(string type)
    {
        await Page.SetViewportSizeAsync(280, 700);
        await Open(type);
        var width = await Page.EvaluateAsync<int>("document.documentElement.scrollWidth");
        var wide = width <= 280 ? "" : await Page.EvaluateAsync<string>(
            "[...document.querySelectorAll('main *')].filter(e => e.getBoundingClientRect().right > 280.5 && !e.closest('.table-scroll')).slice(0, 5).map(e => e.outerHTML.slice(0, 160)).join('\\n')");
        Assert.True(width <= 280, $"{width} pixels wide:\n{wide}");
    }

    [Theory]
    [MemberData(nameof(Types))]
    public async Task Nothing_comes_from_elsewhere_and_the_console_stays_empty(string type)
    {
        await Open(type);
        await Page.WaitForLoadStateAsync(LoadState.NetworkIdle);
        var origin = Sites.Real.Address.GetLeftPart(UriPartial.Authority) + "/";
        Assert.All(Requests, r => Assert.StartsWith(origin, r));
        Assert.NotEmpty(Requests);
        Assert.Empty(Complaints);
    }

    [Theory]
    [MemberData(nameof(Types))]
    public async Task The_focus_is_drawn_on_everything_that_takes_it(string type)
    {
        await Open(type);
        var hidden = await Page.EvaluateAsync<string[]>("""
            [...document.querySelectorAll('a[href], button, summary, input, select, textarea, [tabindex="0"]')]
              .filter(e => e.checkVisibility({ visibilityProperty: true }))
              .filter(e => {
                e.focus({ focusVisible: true, preventScroll: true });
                const style = getComputedStyle(e);
                return document.activeElement === e && (style.outlineStyle === 'none' || parseFloat(style.outlineWidth) < 2);
              })
              .slice(0, 5).map(e => e.outerHTML.slice(0, 160))
            """);
        Assert.Empty(hidden);
    }

    private async Task Open(string type)
    {
        var page = Sites.Real.FullestOf(type);
        Assert.True(page is not null, $"the publication has no page of the type {type}");
        await Page.GotoAsync(Sites.Real.UrlOf(page));
    }
}
