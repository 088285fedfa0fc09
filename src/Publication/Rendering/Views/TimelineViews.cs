using Publication.Content.Kinds;
using Publication.Linking;
using Publication.Pages;

namespace Publication.Rendering.Views;

/// <summary>Timelines as layouts show them.</summary>
internal static class TimelineViews
{
    private const int LongestGap = 2;

    public static TimelineView Of(ViewContext context, int entry) =>
        new(context.Link(entry)!.Name, context.Link(entry)!.Url, Items(context, Timelines.Of(context.Site, entry)));

    public static TimelineView OfSite(ViewContext context, string variant) =>
        new("", Route.Timeline.Address(context.Site.Settings),
            [.. Items(context, context.Site.Timeline.Of(variant)).Select(i => i with { Filters = SiteTimeline.VariantsOf(context.Site, i.Link.Index) })]);

    private static List<TimelineItemView> Items(ViewContext context, IEnumerable<TimelineItem> items)
    {
        var views = new List<TimelineItemView>();
        var today = context.Site.Today;
        foreach (var item in items)
        {
            if (context.Link(item.Entry) is not { } link) continue;
            var date = item.Target < 0 ? link.Date! : new DateView(item.Date, context.Dates);
            var gap = views.Count > 0 && date.Year - views[^1].Year > LongestGap ? date.Year - views[^1].Year - 1 : 0;
            var text = item.Target >= 0 ? context.Bodies.Write(((Initiative)link.Source).Targets[item.Target].Text, item.Entry, [], null) : link.Summary;
            views.Add(new TimelineItemView(date, link, text, item.Target >= 0, gap, item.Date.EarliestDay > today));
        }
        return views;
    }
}
