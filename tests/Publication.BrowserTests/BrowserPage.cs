using Microsoft.Playwright;
using Microsoft.Playwright.Xunit.v3;
using Xunit;

namespace Publication.BrowserTests;

/// <summary>A test with a page of its own, which notes every request, every message of the console and every fault of a script.</summary>
public abstract class BrowserPage(Sites sites) : PageTest
{
    protected Sites Sites { get; } = sites;

    protected List<string> Requests { get; } = [];

    protected List<string> Complaints { get; } = [];

    public override async ValueTask InitializeAsync()
    {
        if (await BrowserFinder.Find() is null)
        {
            if (Environment.GetEnvironmentVariable("CI") is { Length: > 0 }) Assert.Fail(BrowserFinder.Missing);
            Assert.Skip(BrowserFinder.Missing);
        }
        await base.InitializeAsync();
        SetDefaultExpectTimeout(5000);
        Page.SetDefaultTimeout(10_000);
        Listen(Page);
    }

    /// <summary>
    /// The same for every class: a browser serves several. Frames stay in the page's process, since what drives the browser
    /// loses sight of a frame that moves to another one at its birth.
    /// </summary>
    public sealed override async Task<BrowserTypeLaunchOptions?> LaunchOptionsAsync() => new()
    {
        ExecutablePath = await BrowserFinder.Find(),
        Args = ["--no-sandbox", "--disable-dev-shm-usage", "--disable-site-isolation-trials", "--disable-features=IsolateSandboxedIframes,IsolateOrigins,site-per-process"],
    };

    public override BrowserNewContextOptions ContextOptions() =>
        new() { ViewportSize = new ViewportSize { Width = 1280, Height = 900 }, Locale = "en-GB", ReducedMotion = ReducedMotion.Reduce };

    /// <summary>A context that has loaded nothing yet, with a page that is listened to like the first; closed with the test.</summary>
    protected async Task<IPage> OpenFreshPage()
    {
        var page = await (await NewContext(ContextOptions())).NewPageAsync();
        Listen(page);
        return page;
    }

    protected static string TextOf(string? text) => System.Text.RegularExpressions.Regex.Replace(text ?? "", @"\s+", " ").Trim();

    private void Listen(IPage page)
    {
        page.Request += (_, request) => Requests.Add(request.Url);
        page.Console += (_, message) =>
        {
            if (message.Type is "error" or "warning") Complaints.Add(message.Text);
        };
        page.PageError += (_, error) => Complaints.Add(error);
    }
}
