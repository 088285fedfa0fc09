using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;
using Publication.Pages;
using Xunit;

namespace Publication.BrowserTests;

/// <summary>What holds for every type of page, tried on the fullest page of each.</summary>
public sealed class PageTypeTests(Sites sites) : BrowserPage(sites)
{
    private static readonly string[] Standards = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

    /// <summary>Redirects leave at once; they have a test of their own.</summary>
    public static TheoryData<string> Types => [.. PageTypes.All.Where(t => t.IsHtml && t != PageTypes.Redirect).Select(t => t.Name)];

    [Theory]
    [MemberData(nameof(Types))]
    public async Task Axe_finds_nothing_in_light_and_dark_narrow_and_wide(string type)
    {
        await Open(type);
        var found = new List<string>();
        foreach (var scheme in new[] { ColorScheme.Light, ColorScheme.Dark })
            foreach (var width in new[] { 320, 1280 })
            {
                await Page.EmulateMediaAsync(new PageEmulateMediaOptions { ColorScheme = scheme });
                await Page.SetViewportSizeAsync(width, 900);
                var result = await Page.RunAxe(new AxeRunOptions
                {
                    RunOnly = new RunOnlyOptions { Type = "tag", Values = [.. Standards] },
                    ResultTypes = [ResultType.Violations],
                });
                foreach (var violation in result.Violations)
                    foreach (var node in violation.Nodes.Take(3))
                        found.Add($"{scheme} {width}: {violation.Id}: {violation.Help}: {node.Html}");
            }
        Assert.Empty(found);
    }

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

    private async Task Open(string type)
    {
        var page = Sites.Real.FullestOf(type);
        Assert.True(page is not null, $"the publication has no page of the type {type}");
        await Page.GotoAsync(Sites.Real.UrlOf(page));
    }
}
