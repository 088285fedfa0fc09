using Publication.Content;

namespace Publication.Rendering.Views;

/// <summary>A date as a layout shows it: in words, and as far as HTML can say it.</summary>
public sealed class DateView(EdtfDate date, DateWords words)
{
    public string Text { get; } = words.Of(date);

    /// <summary>For <c>&lt;time datetime&gt;</c>; empty where HTML has no way to write it.</summary>
    public string Iso => date.HtmlDateTime ?? "";

    public string Edtf => date.Text;

    public bool Approximate => date.Start.Approximate || date.End.Approximate;

    public bool Uncertain => date.Start.Uncertain || date.End.Uncertain;

    public bool Interval => date.IsInterval;

    public bool OpenEnd => date.LatestDay == DateOnly.MaxValue;

    /// <summary>The earliest year; 0 where there is none.</summary>
    public int Year => date.EarliestDay == DateOnly.MinValue ? 0 : date.EarliestDay.Year;

    public string Sort => date.EarliestDay.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);

    internal EdtfDate Value => date;

    internal static DateView Of(DateOnly day, DateWords words) => new(EdtfDate.OfDay(day), words);

    internal static DateView? Of(EdtfDate? date, DateWords words) => date is null ? null : new DateView(date, words);
}
