using Microsoft.Playwright;
using Xunit;

namespace Publication.BrowserTests;

/// <summary>
/// Colours of a card whose reader has a dark screen. The browser itself is dark here: what a test emulates overrides what a
/// frame asks for.
/// </summary>
public sealed class EmbedColourTests(Sites sites) : BrowserPage(sites)
{
    [Theory]
    [InlineData("border:0", "rgb(22, 24, 27)")]
    [InlineData("border:0;color-scheme:light", "rgb(251, 250, 246)")]
    [InlineData("border:0;color-scheme:dark", "rgb(22, 24, 27)")]
    public async Task A_card_follows_the_reader_or_the_scheme_that_its_frame_asks_for(string style, string ground)
    {
        var options = (await LaunchOptionsAsync())!;
        options.Args = [.. options.Args!, "--blink-settings=preferredColorScheme=0"];
        await using var dark = await BrowserType.LaunchAsync(options);
        var page = await dark.NewPageAsync(new BrowserNewPageOptions { ColorScheme = ColorScheme.Null });
        await page.GotoAsync(new Uri(Sites.Real.Address, "robots.txt").AbsoluteUri);
        var card = Sites.Real.FullestOf("embed")!;
        await page.EvaluateAsync("""
            async ([src, style]) => {
              const frame = document.createElement('iframe');
              frame.src = src;
              frame.style = style;
              document.body.append(frame);
              await new Promise((done) => frame.onload = done);
            }
            """, new[] { "/" + card.Route.Path, style });
        Assert.Equal(ground, await page.Frames[^1].EvaluateAsync<string>("getComputedStyle(document.documentElement).backgroundColor"));
    }
}
