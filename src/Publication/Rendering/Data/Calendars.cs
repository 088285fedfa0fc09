using Ical.Net;
using Ical.Net.CalendarComponents;
using Ical.Net.DataTypes;
using Ical.Net.Serialization;
using Publication.Content;
using Publication.Content.Kinds;
using Publication.Rendering.Views;

namespace Publication.Rendering.Data;

/// <summary>
/// Calendars (RFC 5545) of the events, and of what initiatives mean to reach from today on. A date becomes whole days: all
/// those that it may mean, with the date in words in the title where these are more than one. An interval without end or
/// beginning stands on the side that is known. Nothing here blocks anybody's time.
/// </summary>
internal sealed class Calendars(ViewContext context)
{
    private const string Product = "-//Publication//Calendars//EN";

    /// <summary>The bytes, and how many there are.</summary>
    public (byte[] Bytes, int Count) Events() => Write(context.Strings.Get("list.events"),
        context.Site.DateOrder(Event.Definition).Select(i => Of(context.Link(i)!, ((Event)context.Site.Entries[i]).Place)));

    public (byte[] Bytes, int Count) Targets() => Write(context.Strings.Get("section.targets"),
        context.Site.OfKind(Initiative.Definition)
            .SelectMany(i => ((Initiative)context.Site.Entries[i]).Targets.Select((target, number) => (Entry: context.Link(i)!, Target: target, Number: number + 1)))
            .Where(t => t.Target.By.LatestDay >= context.Site.Today)
            .OrderBy(t => t.Target.By).ThenBy(t => t.Entry.Index).ThenBy(t => t.Number)
            .Select(t => Of(t.Entry, t.Target, t.Number)));

    private CalendarEvent? Of(LinkView entry, string place) =>
        On(entry, entry.Source.Date!, entry.Id, entry.Name, entry.SummaryText, place);

    private CalendarEvent? Of(LinkView entry, Target target, int number)
    {
        var figure = string.Join(" ", new[] { target.Value, target.Measure }.Where(w => w.Length > 0));
        return On(entry, target.By, $"{entry.Id}-{number}", $"{entry.Name}: {(figure.Length > 0 ? figure : Excerpt.Of(target.Text.Plain, 80))}", target.Text.Plain, "");
    }

    private CalendarEvent? On(LinkView entry, EdtfDate date, string id, string title, string text, string place)
    {
        if (DaysOf(date) is not var (first, last)) return null;
        var isDay = date is { IsInterval: false, Start: { Precision: EdtfPrecision.Day, Uncertain: false, Approximate: false } };
        return new CalendarEvent
        {
            Uid = $"{entry.Kind}-{id}@{new Uri(context.Site.Settings.CanonicalUrl).Host}",
            DtStamp = new CalDateTime(Stamp(entry.Index, first).ToDateTime(TimeOnly.MinValue), CalDateTime.UtcTzId),
            Start = new CalDateTime(first),
            End = new CalDateTime(last.AddDays(1)),
            Summary = isDay ? title : $"{title} ({context.Dates.Of(date)})",
            Description = text.Length > 0 ? $"{text}\n{entry.Canonical}" : entry.Canonical,
            Location = place.Length > 0 ? place : null,
            Url = new Uri(entry.Canonical),
            Transparency = TransparencyType.Transparent,
        };
    }

    private static (DateOnly First, DateOnly Last)? DaysOf(EdtfDate date) => (date.Start.IsDate, date.End.IsDate) switch
    {
        (true, false) => (date.Start.EarliestDay, date.Start.LatestDay),
        (false, true) => (date.End.EarliestDay, date.End.LatestDay),
        _ when date.LatestDay == DateOnly.MaxValue => null, // the calendar has no day after
        _ => (date.EarliestDay, date.LatestDay),
    };

    /// <summary>When its record was last changed; without a history its own first day, never the clock.</summary>
    private DateOnly Stamp(int entry, DateOnly first) => context.Site.ChangesOf(entry) is [var last, ..] ? last.Day : first;

    private (byte[] Bytes, int Count) Write(string name, IEnumerable<CalendarEvent?> events)
    {
        var calendar = new Calendar { ProductId = Product, Method = "PUBLISH" };
        calendar.AddProperty("X-WR-CALNAME", $"{context.Site.Settings.Title}: {name}");
        calendar.Events.AddRange(events.OfType<CalendarEvent>());
        return (CalendarLines.Folded(new CalendarSerializer().SerializeToString(calendar)!), calendar.Events.Count);
    }
}
