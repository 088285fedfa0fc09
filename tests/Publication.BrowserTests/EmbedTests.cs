using System.Text.Json;
using System.Text.RegularExpressions;
using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;
using Publication.Pages;
using Xunit;

namespace Publication.BrowserTests;

/// <summary>Cards in frames of another site: all of them without script, and some as WordPress and others show them.</summary>
public sealed class EmbedTests(Sites sites) : BrowserPage(sites)
{
    private const int LargestPage = 30_000;

    /// <summary>The fullest card of each sort.</summary>
    public static TheoryData<string> Sorts => ["brief", "quote", "term", "event", "initiative", "timeline"];

    [Theory]
    [InlineData("")]
    [InlineData(".dek, .text, .translated, .plain { letter-spacing: .06em } :lang(zh) { letter-spacing: 0 }")] // letters as wide as Georgia's, wider than this machine's
    public async Task Every_card_shows_all_of_itself_without_script_at_the_height_it_is_given(string style)
    {
        var cards = Sites.Real.PagesOf("embed").Select(p => new { url = "/" + p.Route.Path, height = HeightOf(p) }).ToList();
        Assert.True(cards.Count > 200, $"only {cards.Count} cards");
        await Page.GotoAsync(new Uri(Sites.Real.Address, "robots.txt").AbsoluteUri);
        var found = await Page.EvaluateAsync<string[]>(await HostScript("measure"), new { cards, style });
        Assert.True(found.Length == 0, $"{found.Length} faults:\n" + string.Join('\n', found.Take(40)));
    }

    [Fact]
    public void Every_card_is_light_and_stands_for_its_page()
    {
        var shared = Directory.GetFiles(Path.Combine(Sites.Real.Folder, "assets"), "embed.*").Sum(f => new FileInfo(f).Length);
        foreach (var page in Sites.Real.PagesOf("embed"))
        {
            var html = File.ReadAllText(Path.Combine(Sites.Real.Folder, page.OutputPath));
            Assert.True(html.Length + shared <= LargestPage, $"{page.Route}: {html.Length + shared} bytes");
            Assert.Contains("<meta name=\"robots\" content=\"noindex\">", html);
            Assert.InRange(HeightOf(page), 100, 1000);
        }
    }

    [Theory]
    [MemberData(nameof(Sorts))]
    public async Task WordPress_shows_it_in_a_sandbox_and_gives_it_the_height_it_asks_for(string sort)
    {
        var frame = await OpenInWordPress(sort, width: 600);
        await Page.WaitForFunctionAsync("heights.length > 0 && getComputedStyle(document.querySelector('blockquote')).display === 'none'");
        Assert.Equal("null", await frame.EvaluateAsync<string>("origin"));
        var asked = await Page.EvaluateAsync<int>("heights.at(-1)");
        Assert.Equal(Math.Clamp(asked, 200, 1000), await Page.EvaluateAsync<int>("Number(document.querySelector('iframe').height)"));
        Assert.Equal(0, await frame.EvaluateAsync<int>("document.documentElement.scrollHeight - document.documentElement.clientHeight"));
        Assert.All(Requests.Where(r => r != HostAddress), r => Assert.StartsWith(Sites.Real.Address.AbsoluteUri, r));
        Assert.Empty(Complaints);
    }

    [Fact]
    public async Task A_card_grows_and_shrinks_with_its_frame()
    {
        await OpenInWordPress("brief", width: 600);
        var wide = await HeightAfter("");
        var narrow = await HeightAfter("document.querySelector('iframe').style.width = '200px'");
        var again = await HeightAfter("document.querySelector('iframe').style.width = '600px'");
        Assert.True(narrow > wide + 100, $"{wide}, then {narrow}");
        Assert.Equal(wide, again);
    }

    [Fact]
    public async Task A_card_grows_and_shrinks_with_what_is_unfolded()
    {
        var frame = await OpenInWordPress("timeline", width: 600);
        var folded = await HeightAfter("");
        await frame.Locator("summary").ClickAsync();
        await Page.WaitForFunctionAsync($"heights.at(-1) > {folded + 100}");
        await frame.Locator("summary").ClickAsync();
        await Page.WaitForFunctionAsync($"heights.at(-1) === {folded}");
    }

    [Fact]
    public async Task Asked_by_WordPress_it_says_its_height_again_and_to_nobody_with_another_secret()
    {
        await OpenInWordPress("term", width: 600);
        await HeightAfter("");
        await Page.EvaluateAsync("heights.length = 0, ask('not the one')");
        await Page.WaitForTimeoutAsync(200);
        Assert.Equal(0, await Page.EvaluateAsync<int>("heights.length"));
        await Page.EvaluateAsync("ask(secret)");
        await Page.WaitForFunctionAsync("heights.length > 0");
    }

    [Fact]
    public async Task A_link_in_the_sandbox_leads_on_through_WordPress()
    {
        var frame = await OpenInWordPress("quote", width: 600);
        await HeightAfter("");
        await frame.Locator("h1 a").ClickAsync();
        await Expect(Page).ToHaveURLAsync(new Regex("/(people|organisations)/[a-z-]+/$"));
    }

    [Fact]
    public async Task Where_nobody_has_a_secret_it_says_its_height_in_one_neutral_message_and_links_lead_out_of_the_frame()
    {
        var card = Sites.Real.PagesOf("embed").First(p => p.Variant.Length == 0);
        await OpenHost($"<iframe src='{Sites.Real.UrlOf(card)}' width='100%' height='300' style='border:0' title='card'></iframe>");
        await Page.WaitForFunctionAsync("messages.length > 0");
        var said = JsonSerializer.Deserialize<JsonElement>(await Page.EvaluateAsync<string>("messages[0]"));
        Assert.Equal(["src", "context", "height"], said.EnumerateObject().Select(p => p.Name));
        Assert.Equal(Sites.Real.UrlOf(card), said.GetProperty("src").GetString());
        Assert.Equal("iframe.resize", said.GetProperty("context").GetString());
        Assert.InRange(said.GetProperty("height").GetInt32(), 100, 1000);
        await Page.FrameLocator("iframe").Locator("footer a").Last.ClickAsync();
        await Expect(Page).ToHaveURLAsync(new Regex("^" + Regex.Escape(Sites.Real.Address.AbsoluteUri)));
    }

    [Theory]
    [MemberData(nameof(Sorts))]
    public async Task Axe_finds_nothing(string sort)
    {
        var found = new List<string>();
        foreach (var (width, scheme) in new[] { (320, ColorScheme.Light), (600, ColorScheme.Dark) })
        {
            await Page.SetViewportSizeAsync(width, 800);
            await Page.EmulateMediaAsync(new PageEmulateMediaOptions { ColorScheme = scheme });
            await Page.GotoAsync(Sites.Real.UrlOf(FullestOf(sort)));
            var result = await Page.RunAxe(new AxeRunOptions { ResultTypes = [ResultType.Violations] });
            found.AddRange(result.Violations.Select(v => $"{width} {scheme}: {v.Id}: {v.Help}: {v.Nodes[0].Html}"));
        }
        Assert.True(found.Count == 0, string.Join('\n', found));
    }

    private StaticServer? Host { get; set; }

    private string HostAddress => Host!.Address.Replace("127.0.0.1", "localhost", StringComparison.Ordinal);

    private string HostFolder { get; } = Directory.CreateTempSubdirectory("publication-host-").FullName;

    public override async ValueTask DisposeAsync()
    {
        await base.DisposeAsync();
        if (Host is not null) await Host.DisposeAsync();
        Directory.Delete(HostFolder, recursive: true);
    }

    /// <summary>The page of a site with another origin.</summary>
    private async Task OpenHost(string content)
    {
        await File.WriteAllTextAsync(Path.Combine(HostFolder, "index.html"),
            $"<!doctype html><meta charset=utf-8><title>A newsletter</title><link rel=icon href=data:,><script>const messages = [], heights = []; addEventListener('message', (e) => messages.push(e.data));\n{await HostScript("wordpress")}</script>{content}");
        Host ??= await StaticServer.Start([("/", HostFolder)]);
        await Page.GotoAsync(HostAddress);
    }

    /// <summary>The fullest card of a sort as WordPress writes its oEmbed HTML into a post.</summary>
    private async Task<IFrame> OpenInWordPress(string sort, int width)
    {
        var card = FullestOf(sort);
        var html = OEmbedOf(card).GetProperty("html").GetString()!;
        await OpenHost($"<div style='width:{width}px'></div><template>{html}</template>");
        await Page.EvaluateAsync("post('abcDEF0123')");
        // A frame of another origin gets a process of its own first, and is known by its address after that.
        for (var left = 100; FrameOf(card) is null && left > 0; left--) await Page.WaitForTimeoutAsync(50);
        return FrameOf(card)!;
    }

    private IFrame? FrameOf(Page card) => Page.Frames.SingleOrDefault(f => f.Url.StartsWith(Sites.Real.UrlOf(card), StringComparison.Ordinal));

    private async Task<int> HeightAfter(string script)
    {
        await Page.EvaluateAsync($"heights.length = 0; {script}; ask(secret)");
        await Page.WaitForFunctionAsync("heights.length > 0");
        await Page.WaitForTimeoutAsync(150);
        return await Page.EvaluateAsync<int>("heights.at(-1)");
    }

    private Page FullestOf(string sort) => Sites.Real.PagesOf("embed").Where(p => SortOf(p) == sort).MaxBy(p => new FileInfo(Path.Combine(Sites.Real.Folder, p.OutputPath)).Length)!;

    private static string SortOf(Page page) => page.Variant.Length > 0 ? page.Variant : page.Route.Path.Split('/')[1];

    private int HeightOf(Page page) => OEmbedOf(page).GetProperty("height").GetInt32();

    private JsonElement OEmbedOf(Page page) =>
        JsonSerializer.Deserialize<JsonElement>(File.ReadAllBytes(Path.Combine(Sites.Real.Folder, EmbedPages.OEmbedOf(page.Route).Path)));


    private static async Task<string> HostScript(string name) => await File.ReadAllTextAsync(Path.Combine(Repository.Root, "tests", "Publication.BrowserTests", "Scripts", name + ".js"));
}
