using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;
using Xunit;

namespace Publication.BrowserTests;

/// <summary>WCAG 2.2 AA as far as a program can see it: no violation on the fullest page of any type, narrow or wide.</summary>
public abstract class AxeTests(Sites sites, ColorScheme scheme) : BrowserPage(sites)
{
    private static readonly string[] Standards = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

    [Theory]
    [MemberData(nameof(PageTypeTests.Types), MemberType = typeof(PageTypeTests))]
    public async Task Axe_finds_nothing(string type)
    {
        await Page.EmulateMediaAsync(new PageEmulateMediaOptions { ColorScheme = scheme });
        await Page.GotoAsync(Sites.Real.UrlOf(Sites.Real.FullestOf(type)!));
        var found = new List<string>();
        foreach (var width in new[] { 320, 1280 })
        {
            await Page.SetViewportSizeAsync(width, 900);
            var result = await Page.RunAxe(new AxeRunOptions
            {
                RunOnly = new RunOnlyOptions { Type = "tag", Values = [.. Standards] },
                // Targets of 24 pixels, or as far from the next: the rule is off unless it is asked for.
                Rules = new Dictionary<string, RuleOptions> { ["target-size"] = new() { Enabled = true } },
                ResultTypes = [ResultType.Violations],
            });
            foreach (var violation in result.Violations)
                foreach (var node in violation.Nodes.Take(3))
                    found.Add($"{width}: {violation.Id}: {violation.Help}: {node.Html}");
        }
        Assert.True(found.Count == 0, string.Join('\n', found));
    }
}

/// <summary>In the light colours.</summary>
public sealed class LightAxeTests(Sites sites) : AxeTests(sites, ColorScheme.Light);

/// <summary>In the dark colours.</summary>
public sealed class DarkAxeTests(Sites sites) : AxeTests(sites, ColorScheme.Dark);
