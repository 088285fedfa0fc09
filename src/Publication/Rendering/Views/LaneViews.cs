using System.Globalization;
using Publication.Content;
using Publication.Content.Kinds;

namespace Publication.Rendering.Views;

/// <summary>Lays initiatives out in lanes by level.</summary>
internal static class LaneViews
{
    private const double ShortestBar = 1.2;

    public static LanesView? Of(ViewContext context)
    {
        var all = context.Site.OfKind(Initiative.Definition)
            .Select(i => (Link: context.Link(i)!, Source: (Initiative)context.Site.Entries[i]))
            .Where(i => i.Source.Date!.EarliestDay != DateOnly.MinValue).ToList();
        if (all.Count == 0) return null;
        var first = all.Min(i => i.Source.Date!.EarliestDay.Year);
        var last = Math.Max(all.Max(i => EndOf(i.Source, context.Site.Today).Year), context.Site.Today.Year) + 1;
        var axis = new Axis(first, last);
        var lanes = all.GroupBy(i => i.Source.Level)
            .OrderBy(g => Array.IndexOf(Initiative.Levels, g.Key))
            .Select(g => Lane(context, g.Key, [.. g.OrderBy(i => i.Source.Date).ThenBy(i => i.Link.Index)], axis)).ToList();
        var step = Math.Max(1, (last - first) / 8);
        var ticks = Enumerable.Range(0, last - first).Where(y => y % step == 0).Select(y => new LaneTickView((first + y).ToString(CultureInfo.InvariantCulture), Text(axis.At(new DateOnly(first + y, 1, 1)))));
        return new LanesView(first, last, [.. ticks], lanes, Text(axis.At(context.Site.Today)));
    }

    private static LaneView Lane(ViewContext context, string level, List<(LinkView Link, Initiative Source)> initiatives, Axis axis)
    {
        var ends = new List<double>();
        var bars = new List<LaneBarView>();
        foreach (var (link, source) in initiatives)
        {
            var left = axis.At(source.Date!.EarliestDay);
            var width = Math.Max(ShortestBar, axis.At(EndOf(source, context.Site.Today)) - left);
            var row = ends.FindIndex(e => e + 0.4 <= left);
            if (row < 0)
            {
                row = ends.Count;
                ends.Add(0);
            }
            ends[row] = left + width;
            bars.Add(new LaneBarView(link, Text(left), Text(Math.Min(width, 100 - left)), IsOpen(source), link.Date!.Approximate || link.Date.Uncertain, row, Years(context, source)));
        }
        return new LaneView(level, $"level.{level}", ends.Count, bars);
    }

    private static DateView Years(ViewContext context, Initiative source)
    {
        var first = source.Date!.EarliestDay.Year;
        var last = EndOf(source, context.Site.Today).Year;
        var years = IsOpen(source) ? $"{first:0000}/.." : last > first ? $"{first:0000}/{last:0000}" : $"{first:0000}";
        _ = EdtfDate.TryParse(years, out var date, out _);
        return new DateView(date!, context.Dates);
    }

    private static DateOnly EndOf(Initiative source, DateOnly today)
    {
        var end = (source.Period ?? source.Date!).LatestDay;
        if (end == DateOnly.MaxValue || (source.Period is null && IsOpen(source))) return today > source.Date!.EarliestDay ? today : source.Date!.EarliestDay;
        return end;
    }

    private static bool IsOpen(Initiative source) =>
        source.Period is { } period ? period.LatestDay == DateOnly.MaxValue : source.Status is "running" or "in force";

    private static string Text(double value) => value.ToString("0.##", CultureInfo.InvariantCulture);

    private sealed class Axis(int first, int last)
    {
        private readonly int start = new DateOnly(first, 1, 1).DayNumber;
        private readonly double days = new DateOnly(Math.Min(last, 9999), 1, 1).DayNumber - new DateOnly(first, 1, 1).DayNumber;

        public double At(DateOnly day) => Math.Clamp((day.DayNumber - start) * 100 / days, 0, 100);
    }
}
