using Microsoft.Playwright;
using Xunit;

namespace Publication.BrowserTests;

/// <summary>
/// What a page weighs when it is opened for the first time, as a host sends it: text with gzip, fonts as they are. Pictures
/// do not count; the design sets the limits.
/// </summary>
public sealed class WeightTests(Sites sites) : BrowserPage(sites)
{
    private const int Whole = 150_000;
    private const int WithoutFonts = 60_000;
    private const int Styles = 12_000;
    private const int Scripts = 12_000;
    private const int MostRequests = 12;

    [Theory]
    [MemberData(nameof(PageTypeTests.Types), MemberType = typeof(PageTypeTests))]
    public async Task The_fullest_page_keeps_within_its_weight(string type)
    {
        var parts = await Open(Sites.Real.UrlOf(Sites.Real.FullestOf(type)!));
        var told = string.Join('\n', parts.OrderByDescending(p => p.Bytes).Select(p => $"{p.Bytes,7} {p.Url}"));
        int Sum(params string[] kinds) => parts.Where(p => kinds.Contains(p.Kind)).Sum(p => p.Bytes);
        Assert.True(parts.Count <= MostRequests, $"{parts.Count} requests\n{told}");
        Assert.True(Sum("stylesheet") <= Styles, $"{Sum("stylesheet")} bytes of styles\n{told}");
        Assert.True(Sum("script") <= Scripts, $"{Sum("script")} bytes of scripts\n{told}");
        Assert.True(parts.Sum(p => p.Bytes) - Sum("font", "image") <= WithoutFonts, $"{parts.Sum(p => p.Bytes) - Sum("font", "image")} bytes without fonts\n{told}");
        Assert.True(parts.Sum(p => p.Bytes) - Sum("image") <= Whole, $"{parts.Sum(p => p.Bytes) - Sum("image")} bytes with fonts\n{told}");
        TestContext.Current.SendDiagnosticMessage($"{type}: {parts.Sum(p => p.Bytes)} bytes in {parts.Count} requests");
    }

    [Fact]
    public async Task Every_brief_keeps_within_its_weight()
    {
        foreach (var page in Sites.Real.PagesOf("brief"))
        {
            await using var context = await Browser.NewContextAsync();
            var parts = await Open(Sites.Real.UrlOf(page), await context.NewPageAsync());
            Assert.InRange(parts.Where(p => p.Kind != "image").Sum(p => p.Bytes), 1, Whole);
        }
    }

    private Task<List<(string Url, string Kind, int Bytes)>> Open(string address) => Open(address, Page);

    private static async Task<List<(string Url, string Kind, int Bytes)>> Open(string address, IPage page)
    {
        var answers = new List<Task<(string, string, int)>>();
        page.Response += (_, response) => answers.Add(Weigh(response));
        await page.GotoAsync(address);
        await page.WaitForLoadStateAsync(LoadState.NetworkIdle);
        return [.. await Task.WhenAll(answers)];
    }

    private static async Task<(string Url, string Kind, int Bytes)> Weigh(IResponse response)
    {
        var body = await response.BodyAsync();
        var kind = response.Request.ResourceType;
        return (response.Url, kind, kind is "font" or "image" && !response.Url.EndsWith(".svg", StringComparison.Ordinal) ? body.Length : Gzip.Size(body));
    }
}
