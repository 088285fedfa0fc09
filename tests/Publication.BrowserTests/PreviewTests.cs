using System.Text.RegularExpressions;
using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;
using Publication.Tests.Cli;
using Xunit;

namespace Publication.BrowserTests;

/// <summary>The preview while somebody writes: what an open page does, and the way from it to the files.</summary>
public sealed class PreviewTests(Sites sites) : BrowserPage(sites)
{
    private static readonly string[] Standards = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

    public override BrowserNewContextOptions ContextOptions()
    {
        var options = base.ContextOptions();
        options.Permissions = ["clipboard-read", "clipboard-write"];
        return options;
    }

    [Fact]
    public async Task An_edit_appears_where_the_reader_is()
    {
        using var site = new SmallSite();
        site.Write("input/briefs/first.md", Long("Before."));
        await using var server = await Open(site, "/briefs/first/");
        var cite = Page.Locator("main details").Last;
        await cite.Locator("summary").ClickAsync();
        await Expect(cite).ToHaveAttributeAsync("open", "");
        await Page.EvaluateAsync("document.querySelectorAll('main .prose p')[40].scrollIntoView()");
        var before = await Page.EvaluateAsync<double>("scrollY");
        Assert.True(before > 500, $"the page scrolled to {before} only");

        site.Write("input/briefs/first.md", Long("After."));
        await Expect(Page.Locator("main .prose")).ToContainTextAsync("After.");
        await Expect(cite).ToHaveAttributeAsync("open", "");
        await Page.WaitForFunctionAsync("y => Math.abs(scrollY - y) < 2", before);
        Assert.Equal(before, await Page.EvaluateAsync<double>("scrollY"), 1.0);
        Assert.Empty(Complaints);
    }

    [Fact]
    public async Task A_broken_file_is_told_over_the_last_good_page_until_it_is_mended()
    {
        using var site = new SmallSite();
        await using var server = await Open(site, "/briefs/first/");
        await Expect(Page.Locator("#preview-problems")).ToHaveCountAsync(0);
        site.Write("input/briefs/first.md", "---\ntitle: Broken\ndaet: 2025-03-05\nsummary: What it says.\n---\n");
        var overlay = Page.Locator("#preview-problems [role=alert]");
        await Expect(overlay).ToContainTextAsync("input/briefs/first.md:3:1");
        await Expect(overlay).ToContainTextAsync("did you mean `date`?");
        await Expect(Page.Locator("main")).ToContainTextAsync("Hello, world.");
        Assert.Equal([], await AxeFindings());
        await overlay.GetByRole(AriaRole.Link).ClickAsync();
        await Expect(Page.Locator("#diagnostics")).ToContainTextAsync("input/briefs/first.md:3:1");
        await Page.GoBackAsync();
        await Expect(overlay).ToContainTextAsync("input/briefs/first.md:3:1");

        site.Write("input/briefs/first.md", SmallSite.Brief("The first brief", "Mended."));
        await Expect(Page.Locator("main")).ToContainTextAsync("Mended.");
        await Expect(Page.Locator("#preview-problems")).ToHaveCountAsync(0);
    }

    /// <summary>The list and the card of another entry lead to that entry, a paragraph to its line; no editor is known here, so the place is copied.</summary>
    [Fact]
    public async Task A_click_with_Alt_leads_to_the_line()
    {
        using var site = new SmallSite();
        site.Write("input/briefs/first.md", SmallSite.Brief("The first brief", "Hello, world.\n\nMore of it, and of [[second]], in some words.\n\n![[second]]\n\n- Same.\n- Other.\n- Same."));
        await using var server = await Open(site, "/briefs/first/");
        Assert.Equal("input/briefs/first.md:2:8", await AltClick(Page.Locator("h1")));
        Assert.Equal("input/briefs/first.md:9:1", await AltClick(Page.Locator("main .prose p").Nth(1)));
        Assert.Equal("input/briefs/first.md:9:1", await AltClick(Page.Locator("main .prose p a").First));
        Assert.Equal("input/briefs/first.md:13:3", await AltClick(Page.Locator("main .prose li").First));
        Assert.Equal("input/briefs/first.md:15:3", await AltClick(Page.Locator("main .prose li").Last));
        Assert.Equal("input/briefs/second.md:2:1", await AltClick(Page.Locator("main .prose .embed")));
        Assert.EndsWith("/briefs/first/", Page.Url, StringComparison.Ordinal);
        await Page.GotoAsync(server["/briefs/"].ToString());
        Assert.Equal("input/briefs/second.md:2:1", await AltClick(Page.GetByText("The second brief").First));
        Assert.Empty(Complaints);
    }

    [Fact]
    public async Task By_key_the_places_come_as_a_list()
    {
        using var site = new SmallSite();
        await using var server = await Open(site, "/briefs/first/", "--editor", "vscode");
        Assert.Equal([], await AxeFindings());
        await Page.Keyboard.PressAsync("Alt+.");
        var list = Page.GetByRole(AriaRole.Dialog, new() { Name = "Where this page is written" });
        await Expect(list).ToBeVisibleAsync();
        await Expect(list.GetByRole(AriaRole.Button).First).ToBeFocusedAsync();
        await Expect(list.GetByText("Hello, world.")).ToBeVisibleAsync();
        await Expect(list.GetByRole(AriaRole.Button, new() { Name = "input/briefs/first.md:7:1" })).ToBeVisibleAsync();
        Assert.Equal([], await AxeFindings());
        await Page.Keyboard.PressAsync("Escape");
        await Expect(list).ToHaveCountAsync(0);
        var place = await Page.EvaluateAsync<string>("document.querySelector('#preview-bar').placeOf(document.querySelector('main .prose p')).then(p => p.href)");
        Assert.Equal($"vscode://file{site["input/briefs/first.md"]}:7:1", place);
    }

    /// <summary>In the real publication: every block of every brief is reached from some element of its page.</summary>
    [Fact]
    public async Task Every_block_of_every_brief_is_reached()
    {
        await using var server = await RunningServer.StartAsync("preview", "--input", Repository.Input);
        foreach (var brief in Directory.EnumerateFiles(Path.Combine(Repository.Input, "briefs"), "*.md").Order(StringComparer.Ordinal))
        {
            using var page = await server.SendAsync($"/briefs/{Path.GetFileNameWithoutExtension(brief)}/");
            if (!page.IsSuccessStatusCode) continue; // a draft
            await Page.GotoAsync(server[$"/briefs/{Path.GetFileNameWithoutExtension(brief)}/"].ToString());
            var missed = await Page.EvaluateAsync<string[]>("""
                async () => {
                  const { placeOf } = document.querySelector('#preview-bar');
                  const places = await (await fetch('/_preview/sources?path=' + encodeURIComponent(location.pathname))).json();
                  const reached = new Set();
                  for (const e of document.querySelectorAll('main :is(p, li, h2, h3, td, th, dt, dd, aside, pre)')) reached.add((await placeOf(e))?.at);
                  const end = places.blocks.findIndex(b => b.at.endsWith(':1')); // the fields stand before the first paragraph
                  return places.blocks.slice(end).filter(b => /[\p{L}\p{N}]/u.test(b.text) && !reached.has(b.at)).map(b => b.at + ' ' + b.text);
                }
                """);
            Assert.Equal("", string.Join('\n', missed));
        }
    }

    [Theory]
    [InlineData(ColorScheme.Light)]
    [InlineData(ColorScheme.Dark)]
    public async Task The_status_page_is_for_everyone_and_follows_edits(ColorScheme scheme)
    {
        using var site = new SmallSite();
        site.Write("input/briefs/second.md", SmallSite.Brief("The second brief", "It rose by 20 centimetres."));
        await Page.EmulateMediaAsync(new PageEmulateMediaOptions { ColorScheme = scheme });
        await using var server = await Open(site, "/briefs/first/");
        await Page.GetByRole(AriaRole.Link, new() { Name = "Status", Exact = true }).ClickAsync();
        await Expect(Page.Locator("h1")).ToHaveTextAsync("Status: A small site");
        foreach (var width in new[] { 320, 1280 })
        {
            await Page.SetViewportSizeAsync(width, 900);
            Assert.Equal([], await AxeFindings());
            Assert.True(await Page.EvaluateAsync<int>("document.documentElement.scrollWidth") <= width);
        }
        await Page.GetByRole(AriaRole.Button, new() { Name = "input/briefs/second.md:7:12" }).ClickAsync();
        await Expect(Page.Locator("#preview-bar [role=status]")).ToHaveTextAsync("input/briefs/second.md:7:12 (copied)");
        site.Write("input/briefs/second.md", SmallSite.Brief("The second brief", "It rose."));
        await Expect(Page.Locator("#diagnostics")).ToContainTextAsync("There are none.");
        await Page.Locator("#unreferred-entries").GetByRole(AriaRole.Link, new() { Name = "Tides" }).ClickAsync();
        await Expect(Page).ToHaveURLAsync(new Regex("/topics/tides/$"));
        Assert.Empty(Complaints);
    }

    private async Task<RunningServer> Open(SmallSite site, string path, params string[] more)
    {
        var server = await RunningServer.StartAsync(["preview", .. site.Arguments, .. more]);
        await Page.GotoAsync(server[path].ToString());
        return server;
    }

    private async Task<string> AltClick(ILocator element)
    {
        await Page.EvaluateAsync("navigator.clipboard.writeText('')");
        await element.ClickAsync(new() { Modifiers = [KeyboardModifier.Alt], Position = new() { X = 4, Y = 4 } });
        await Page.WaitForFunctionAsync("() => navigator.clipboard.readText()");
        var copied = await Page.EvaluateAsync<string>("navigator.clipboard.readText()");
        await Expect(Page.Locator("#preview-bar [role=status]")).ToHaveTextAsync(copied + " (copied)");
        return copied;
    }

    private async Task<IReadOnlyList<string>> AxeFindings()
    {
        var result = await Page.RunAxe(new AxeRunOptions { RunOnly = new RunOnlyOptions { Type = "tag", Values = [.. Standards] }, ResultTypes = [ResultType.Violations] });
        return [.. result.Violations.SelectMany(v => v.Nodes.Select(n => $"{v.Id}: {v.Help}: {n.Html}"))];
    }

    private static string Long(string last) =>
        SmallSite.Brief("The first brief", string.Join("\n\n", Enumerable.Range(1, 60).Select(n => $"Paragraph {n} says what the one before it said.")) + $"\n\n{last}");
}
