using System.Collections.Concurrent;
using System.Xml.Linq;
using Microsoft.Playwright;
using Publication.Content;
using Publication.Content.Kinds;
using Publication.Pages;
using Xunit;

namespace Publication.BrowserTests.Hostile;

/// <summary>
/// Payloads in every field, text and name, on real pages of every type: nothing runs, nothing is fetched from elsewhere, and
/// nothing stands on a page but the markup of the theme and of texts. By default some pages of each type are opened;
/// <c>PUBLICATION_HOSTILE=all</c> opens all of them.
/// </summary>
public sealed class HostilePageTests(Sites sites, HostileSite site) : BrowserPage(sites), IClassFixture<HostileSite>
{
    private const int Tabs = 3;

    private static readonly bool Everything = Environment.GetEnvironmentVariable("PUBLICATION_HOSTILE") == "all";

    /// <summary>Judges a page by what the browser made of it: its elements, their attributes, and where addresses lead.</summary>
    private const string Audit = """
        (allowed, page = document) => {
          const faults = [], say = (what, element) => faults.push(what + ': ' + element.outerHTML.slice(0, 300));
          for (const element of page.querySelectorAll('*')) {
            const attributes = allowed[element.localName], isDrawing = ['svg', 'g', 'line', 'rect', 'text'].includes(element.localName) || element.localName === 'title' && element.closest('svg');
            if (!attributes || element.namespaceURI !== 'http://www.w3.org/' + (isDrawing ? '2000/svg' : '1999/xhtml')) { say('the element ' + element.localName, element); continue }
            for (const { name } of element.attributes) if (!attributes.includes(name) && !name.startsWith('data-')) say('the attribute ' + name + ' of ' + element.localName, element);
            for (const name of ['href', 'src', 'action'])
              if (element.hasAttribute(name)) {
                const protocol = /^[a-z][a-z0-9+.-]*:/i.exec(element[name])?.[0].toLowerCase();
                if (!['http:', 'https:', ...(element.localName === 'a' ? ['mailto:'] : [])].includes(protocol)) say('the address ' + element[name], element);
              }
          }
          return faults;
        }
        """;

    /// <summary>The texts in a feed, judged as a reader of feeds would show them, but with everything that a page may have.</summary>
    private const string AuditFeed = $$"""
        async ({ allowed, feed }) => {
          const audit = {{Audit}};
          const items = (await (await fetch(feed)).json()).items;
          return items.flatMap(item => audit(allowed, new DOMParser().parseFromString(item.content_html, 'text/html')));
        }
        """;

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Nothing_runs_and_nothing_else_stands_on_a_page(bool withoutPolicy)
    {
        var pages = Pages(withoutPolicy ? 1 : 5);
        var faults = new ConcurrentBag<string>();
        var context = await NewContext(new BrowserNewContextOptions { BypassCSP = withoutPolicy, ReducedMotion = ReducedMotion.Reduce });
        await context.ExposeFunctionAsync("ran", (string n) => faults.Add($"payload {n} ran"));
        var next = -1;
        await Task.WhenAll(Enumerable.Range(0, Tabs).Select(async _ =>
        {
            var page = await context.NewPageAsync();
            var at = "";
            page.Request += (_, request) =>
            {
                if (!request.Url.StartsWith(site.Built.Address.AbsoluteUri, StringComparison.Ordinal)) faults.Add($"{at}: fetches {request.Url}");
            };
            page.PageError += (_, error) => faults.Add($"{at}: {error}");
            page.Dialog += async (_, dialog) =>
            {
                faults.Add($"{at}: says {dialog.Message}");
                await dialog.DismissAsync();
            };
            page.Console += (_, message) =>
            {
                // A picture that a payload names and that is not there is no fault of the page.
                if (message.Type == "error" && !message.Text.Contains("404", StringComparison.Ordinal)) faults.Add($"{at}: {message.Text}");
            };
            for (var i = Interlocked.Increment(ref next); i < pages.Count; i = Interlocked.Increment(ref next))
            {
                at = pages[i];
                await page.GotoAsync(new Uri(site.Built.Address, at).AbsoluteUri, new() { Timeout = 30_000 });
                foreach (var fault in await page.EvaluateAsync<string[]>(Audit, AllowedMarkup.List)) faults.Add($"{at}: {fault}");
            }
        }));
        TestContext.Current.SendDiagnosticMessage($"{Payloads.All.Count} payloads, {TextContexts.All.Count} contexts of text, {pages.Count} pages, policy {(withoutPolicy ? "off" : "on")}");
        Assert.True(faults.IsEmpty, $"{faults.Count} faults\n{string.Join('\n', faults.Order(StringComparer.Ordinal).Take(40))}");
    }

    /// <summary>Else the other tests would judge pages without payloads.</summary>
    [Fact]
    public void Every_payload_is_on_a_page_and_what_is_no_id_is_nowhere()
    {
        Assert.True(Payloads.All.Distinct().Count() > 600);
        var entries = site.Built.Edition.Site!.Entries.Select(e => $"{e.Kind.Name}:{e.Id}").Where(e => !e.Contains("refused", StringComparison.Ordinal)).ToList();
        var written = ContentKinds.All.SelectMany(k => Enumerable.Range(0, k == Brief.Definition ? TextContexts.All.Count : HostileInput.Groups).Select(g => $"{k.Name}:{k.Name}-{g}"));
        Assert.Equal(written.Order(StringComparer.Ordinal), entries.Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task Nothing_else_stands_in_a_feed()
    {
        var feeds = site.Built.PagesOf("feed").Select(p => p.Route.Path).ToList();
        foreach (var feed in feeds.Where(f => f.EndsWith(".xml", StringComparison.Ordinal)))
            Assert.Contains(XDocument.Load(Path.Combine(site.Built.Folder, feed)).Root!.Name.LocalName, (string[])["rss", "feed"]);
        await Page.GotoAsync(new Uri(site.Built.Address, "search/").AbsoluteUri);
        foreach (var feed in feeds.Where(f => f.EndsWith(".json", StringComparison.Ordinal)))
            Assert.Empty(await Page.EvaluateAsync<string[]>(AuditFeed, new { allowed = AllowedMarkup.List, feed = new Uri(site.Built.Address, feed).AbsoluteUri }));
        Assert.All(Requests, r => Assert.StartsWith(site.Built.Address.AbsoluteUri, r));
    }

    /// <summary>What the scripts of the theme put on a page: lines of results, and cards of links.</summary>
    [Theory]
    [InlineData("script")]
    [InlineData("onerror=ran")]
    [InlineData("javascript:ran(220)")]
    public async Task Nothing_else_stands_among_the_results_of_a_search(string query)
    {
        await Page.ExposeFunctionAsync("ran", (string n) => Complaints.Add($"payload {n} ran"));
        await Page.GotoAsync(new Uri(site.Built.Address, "search/?q=" + Uri.EscapeDataString(query)).AbsoluteUri);
        await Expect(Page.Locator(".results li").First).ToBeVisibleAsync();
        Assert.Empty(await Page.EvaluateAsync<string[]>(Audit, AllowedMarkup.List));
        Assert.Empty(Complaints);
    }

    /// <summary>All briefs, each with another context, and of other types with many pages some; with a greater step fewer.</summary>
    private List<string> Pages(int step) =>
    [
        .. site.Built.Edition.Pages.Where(p => p.Type.IsHtml && p.Type != PageTypes.Redirect)
            .GroupBy(p => p.Type.Name)
            .SelectMany(type => type.Where((_, i) => Everything || i % (type.Key == "brief" ? step : step * Math.Max(1, type.Count() / 3)) == 0))
            .Select(p => p.Route.Path),
    ];
}
