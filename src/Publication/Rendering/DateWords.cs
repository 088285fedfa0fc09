using System.Globalization;
using Publication.Content;

namespace Publication.Rendering;

/// <summary>Dates in the words of the theme's language, never more exact than they are known.</summary>
public sealed class DateWords(Strings strings)
{
    private const int Winter = 24;

    public string Of(DateOnly day) => DayMonthYear(day.Day, day.Month, day.Year);

    public string Of(EdtfDate date)
    {
        var (start, end) = (date.Start, date.End);
        if (!date.IsInterval || start == end) return One(start);
        if (!start.IsDate) return strings.Get(start.Precision == EdtfPrecision.Open ? "date.until" : "date.end_only", One(end));
        if (!end.IsDate) return strings.Get(end.Precision == EdtfPrecision.Open ? "date.since" : "date.start_only", One(start));
        return strings.Get("date.range", Folded(start, end), One(end));
    }

    /// <summary>The start of an interval without the month and the year that it shares with the end.</summary>
    private string Folded(EdtfPart start, EdtfPart end)
    {
        var exact = !start.Uncertain && !start.Approximate && !end.Uncertain && !end.Approximate;
        if (!exact || start.Year != end.Year || start.Precision != end.Precision) return One(start);
        return start.Precision switch
        {
            EdtfPrecision.Day when start.Month == end.Month => strings.Get("date.day", start.Day),
            EdtfPrecision.Day => strings.Get("date.day_month", start.Day, Month(start.Month!.Value)),
            EdtfPrecision.Month => Month(start.Month!.Value),
            EdtfPrecision.Season when end.Season != Winter => Season(start.Season!.Value),
            EdtfPrecision.Quarter => Season(start.Season!.Value),
            _ => One(start),
        };
    }

    private string One(EdtfPart part)
    {
        var words = part.Precision switch
        {
            EdtfPrecision.Day => DayMonthYear(part.Day!.Value, part.Month!.Value, part.Year),
            EdtfPrecision.Month => strings.Get("date.month_year", Month(part.Month!.Value), Year(part.Year)),
            EdtfPrecision.Season when part.Season == Winter => strings.Get(
                "date.winter_year", Season(Winter), Year(part.Year), ((part.Year + 1) % 100).ToString("00", CultureInfo.InvariantCulture)),
            EdtfPrecision.Season => strings.Get("date.season_year", Season(part.Season!.Value), Year(part.Year)),
            EdtfPrecision.Quarter => strings.Get("date.quarter_year", Season(part.Season!.Value), Year(part.Year)),
            _ => Year(part.Year),
        };
        return (part.Uncertain, part.Approximate) switch
        {
            (true, true) => strings.Get("date.perhaps_about", words),
            (true, false) => strings.Get("date.perhaps", words),
            (false, true) => strings.Get("date.about", words),
            _ => words,
        };
    }

    private string DayMonthYear(int day, int month, int year) => strings.Get("date.day_month_year", day, Month(month), Year(year));

    private string Month(int month) => strings.Get("date.month." + month.ToString(CultureInfo.InvariantCulture));

    private string Season(int code) => strings.Get("date.season." + code.ToString(CultureInfo.InvariantCulture));

    private static string Year(int year) => year.ToString(CultureInfo.InvariantCulture);
}
