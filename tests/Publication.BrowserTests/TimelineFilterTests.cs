using System.Text.RegularExpressions;
using Microsoft.Playwright;
using Xunit;

namespace Publication.BrowserTests;

/// <summary>Filters of the timeline are pages; with script they work together, and the address says which are on.</summary>
public sealed class TimelineFilterTests(Sites sites) : BrowserPage(sites)
{
    private ILocator Shown => Page.Locator(".timeline-page ol.timeline > li:visible");

    private ILocator Filter(string filter) => Page.Locator($".filters a[data-filter='{filter}']");

    [Fact]
    public async Task Two_filters_leave_what_both_leave()
    {
        await Page.GotoAsync(new Uri(Sites.Real.Address, "timeline/").AbsoluteUri);
        var all = await Shown.CountAsync();
        await Filter("kind:event").ClickAsync();
        await Expect(Page).ToHaveURLAsync(new Regex("/timeline/\\?kind=event$"));
        await Expect(Filter("kind:event")).ToHaveAttributeAsync("aria-current", "true");
        var events = await Shown.CountAsync();
        await Filter("topic:industry").ClickAsync();
        await Expect(Page).ToHaveURLAsync(new Regex("kind=event&topic=industry$"));
        var both = await Shown.CountAsync();
        Assert.True(all > events && events > both && both > 0, $"{all}, {events}, {both}");
        await Expect(Page.Locator(".left")).ToHaveTextAsync($"{both} of {all} entries");
        await Expect(Filter("kind:event").Locator(".count")).ToHaveTextAsync(both.ToString(System.Globalization.CultureInfo.InvariantCulture));
        await Expect(Page.Locator(".lanes")).ToBeHiddenAsync();
        Assert.Equal(await Page.Locator("ol.years > li.year:visible").CountAsync(), await Page.Locator("ol.years > li.year:has(ol.timeline > li:not([hidden]))").CountAsync());
    }

    [Fact]
    public async Task A_filter_tapped_again_is_off_and_back_turns_it_on()
    {
        await Page.GotoAsync(new Uri(Sites.Real.Address, "timeline/").AbsoluteUri);
        var all = await Shown.CountAsync();
        await Filter("level:national").ClickAsync();
        var national = await Shown.CountAsync();
        await Filter("level:national").ClickAsync();
        await Expect(Shown).ToHaveCountAsync(all);
        await Page.GoBackAsync();
        await Expect(Shown).ToHaveCountAsync(national);
    }

    [Fact]
    public async Task A_page_of_one_filter_takes_the_others_along()
    {
        await Page.GotoAsync(new Uri(Sites.Real.Address, "timeline/topic/industry/?kind=event").AbsoluteUri);
        var kinds = await Page.Locator("ol.timeline > li:visible .sort").AllTextContentsAsync();
        Assert.NotEmpty(kinds);
        Assert.All(kinds, k => Assert.StartsWith("Event", k));
        await Filter("topic:consumption").ClickAsync();
        await Expect(Page).ToHaveURLAsync(new Regex("/timeline/topic/consumption/\\?kind=event$"));
        await Filter("").ClickAsync();
        await Expect(Page).ToHaveURLAsync(new Regex("/timeline/$"));
    }
}
