using System.Globalization;
using Microsoft.Playwright;
using Xunit;

namespace Publication.BrowserTests;

/// <summary>
/// Nothing moves while a page loads, nor while it is scrolled through: the shift is 0.000, as browsers count it. The pages that are opened for this are drawn into
/// <c>screenshots/</c>, for people to look at, when <c>PUBLICATION_SCREENSHOTS</c> is set: to <c>1</c>, or to the widths that
/// are wanted, <c>"320 768 1440"</c>.
/// </summary>
public abstract class StillnessTests(Sites sites, ColorScheme scheme) : BrowserPage(sites)
{
    private static readonly string? Asked = Environment.GetEnvironmentVariable("PUBLICATION_SCREENSHOTS");

    private static readonly int[] Widths = Asked is null or "" or "1"
        ? [390, 1280]
        : [.. Asked.Split([' ', ','], StringSplitOptions.RemoveEmptyEntries).Select(w => int.Parse(w, CultureInfo.InvariantCulture))];

    [Theory]
    [MemberData(nameof(PageTypeTests.Types), MemberType = typeof(PageTypeTests))]
    public async Task Nothing_moves(string type)
    {
        await Page.EmulateMediaAsync(new PageEmulateMediaOptions { ColorScheme = scheme });
        await Page.AddInitScriptAsync("""
            window.moves = [];
            new PerformanceObserver(list => list.getEntries().forEach(e => {
              if (!e.hadRecentInput && e.value >= 0.0005) window.moves.push(`${e.value} ${e.sources.map(s => s.node?.outerHTML?.slice(0, 120)).join(' | ')}`);
            })).observe({ type: 'layout-shift', buffered: true });
            """);
        foreach (var width in Widths)
        {
            await Page.SetViewportSizeAsync(width, 900);
            await Page.GotoAsync(Sites.Real.UrlOf(Sites.Real.FullestOf(type)!));
            await Page.WaitForLoadStateAsync(LoadState.NetworkIdle);
            await Page.EvaluateAsync("""
                async () => {
                  for (let y = 0; y < document.body.scrollHeight; y += 1500) { scrollTo(0, y); await new Promise(requestAnimationFrame); }
                  scrollTo(0, 0);
                  await new Promise(r => requestAnimationFrame(() => requestAnimationFrame(r)));
                }
                """);
            Assert.Empty(await Page.EvaluateAsync<string[]>("window.moves"));
            if (!string.IsNullOrEmpty(Asked)) await Draw(type, width);
        }
    }

    private async Task Draw(string type, int width)
    {
        // The first sight of a page may do without a font that comes late; the second has them all.
        await Page.ReloadAsync(new PageReloadOptions { WaitUntil = WaitUntilState.NetworkIdle });
        var file = Path.Combine(Repository.Root, "screenshots", $"{type}-{width}-{scheme.ToString().ToLowerInvariant()}.png");
        await Page.ScreenshotAsync(new PageScreenshotOptions { Path = file, FullPage = true });
    }
}

/// <summary>In the light colours.</summary>
public sealed class LightStillnessTests(Sites sites) : StillnessTests(sites, ColorScheme.Light);

/// <summary>In the dark colours.</summary>
public sealed class DarkStillnessTests(Sites sites) : StillnessTests(sites, ColorScheme.Dark);
