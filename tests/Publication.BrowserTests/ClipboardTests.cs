using System.Text.Json;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Xunit;

namespace Publication.BrowserTests;

/// <summary>What the buttons of "Use in a newsletter" put on the clipboard, read back as an editor's program reads it, and how they say so.</summary>
public sealed class ClipboardTests(Sites sites) : BrowserPage(sites)
{
    private const string ReadBack = """
        async () => {
          const [item] = await navigator.clipboard.read({ unsanitized: ['text/html'] }).catch(() => navigator.clipboard.read());
          const as = async (type) => item.types.includes(type) ? (await item.getType(type)).text() : null;
          return { html: await as('text/html'), plain: await as('text/plain') };
        }
        """;

    public static TheoryData<string> Sorts => ["briefs", "quotes", "glossary", "events", "initiatives", "timeline", "newsletters"];

    [Theory]
    [MemberData(nameof(Sorts))]
    public async Task Every_button_copies_its_form_and_says_so(string sort)
    {
        await Context.GrantPermissionsAsync(["clipboard-read", "clipboard-write"]);
        var page = Sites.Real.PagesOf("use").Where(p => p.Route.Path.StartsWith(sort + "/", StringComparison.Ordinal)).MaxBy(p => new FileInfo(Path.Combine(Sites.Real.Folder, p.OutputPath)).Length)!;
        var forms = new HtmlParser().ParseDocument(await File.ReadAllTextAsync(Path.Combine(Sites.Real.Folder, page.OutputPath), TestContext.Current.CancellationToken));
        await Page.GotoAsync(Sites.Real.UrlOf(page));
        var buttons = forms.QuerySelectorAll("button.copy").ToList();
        Assert.InRange(buttons.Count, 4, 8);
        for (var i = 0; i < buttons.Count; i++)
        {
            var button = Page.Locator("button.copy").Nth(i);
            // The region that speaks is there, and empty, before there is anything to say: else nobody hears it.
            var said = Page.Locator("button.copy + [role=status]").Nth(i);
            await Expect(button).ToBeVisibleAsync();
            await Expect(said).ToBeEmptyAsync();
            await button.ClickAsync();
            await Expect(said).ToHaveTextAsync("Copied");
            await Expect(said).ToBeInViewportAsync();
            // Chromium looks through what it copies under the policy of the page, and complains of styles that it keeps all the same.
            Assert.DoesNotContain(Complaints, c => !c.StartsWith("Applying inline style violates", StringComparison.Ordinal));
            var copied = await Page.EvaluateAsync<JsonElement>(ReadBack);
            var (html, plain) = Expected(forms, buttons[i]);
            Assert.Equal(Lines(plain), Lines(copied.GetProperty("plain").GetString()!));
            Assert.Equal(html is null ? null : Parsed(html), copied.GetProperty("html").GetString() is { } read ? Parsed(read) : null);
        }
    }

    [Fact]
    public async Task Where_copying_is_forbidden_it_says_so_too()
    {
        await Page.AddInitScriptAsync("navigator.clipboard.write = navigator.clipboard.writeText = () => Promise.reject(new Error('not allowed'))");
        await Page.GotoAsync(Sites.Real.UrlOf(Sites.Real.FullestOf("use")!));
        await Page.Locator("button.copy").First.ClickAsync();
        await Expect(Page.Locator("button.copy + [role=status]").First).ToHaveTextAsync("Not copied. Select the text and copy it by hand.");
    }

    /// <summary>As the page says it: of rich text what is shown without the marks of languages, of sources what stands there, of a card for Ghost what is between its first and last line.</summary>
    private static (string? Html, string Plain) Expected(IDocument forms, IElement button)
    {
        var plain = forms.GetElementById(button.GetAttribute("data-copy")!)!.TextContent;
        if (button.HasAttribute("data-inner")) plain = string.Join('\n', plain.TrimEnd().Split('\n')[1..^1]);
        if (button.GetAttribute("data-html") is not { } id) return (null, plain);
        if (id == "html-form") return (plain, plain);
        var shown = (IElement)forms.GetElementById(id)!.Clone();
        foreach (var span in shown.QuerySelectorAll("span")) span.Replace([.. span.ChildNodes]);
        return (shown.InnerHtml, plain);
    }

    private static string Parsed(string html)
    {
        var body = new HtmlParser().ParseDocument(html).Body!;
        body.Normalize();
        return body.InnerHtml.Trim();
    }

    private static string Lines(string text) => text.ReplaceLineEndings("\n");
}
