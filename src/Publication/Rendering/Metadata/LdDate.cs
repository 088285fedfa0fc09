using System.Globalization;
using Publication.Content;

namespace Publication.Rendering.Metadata;

/// <summary>Dates as schema.org has them (ISO 8601): year, month or day. Seasons and quarters become their year.</summary>
internal static class LdDate
{
    public static string Start(EdtfDate? date) => date is null ? "" : Of(date.Start);

    /// <summary>Empty for what is no interval.</summary>
    public static string End(EdtfDate? date) => date is { IsInterval: true } ? Of(date.End) : "";

    /// <summary>An interval in one text; <c>..</c> stands for an open end.</summary>
    public static string Interval(EdtfDate? date) => date switch
    {
        null => "",
        { IsInterval: false } => Of(date.Start),
        _ => $"{Or(Of(date.Start))}/{Or(Of(date.End))}",
    };

    /// <summary>Whether more is said here than is known: there is no sign for "perhaps" or "about".</summary>
    public static bool IsInexact(EdtfDate? date) => date is not null && (date.Start.Uncertain || date.Start.Approximate || date.End.Uncertain || date.End.Approximate);

    private static string Or(string text) => text.Length > 0 ? text : "..";

    private static string Of(EdtfPart part) => part.Precision switch
    {
        EdtfPrecision.Day => string.Create(CultureInfo.InvariantCulture, $"{part.Year:0000}-{part.Month:00}-{part.Day:00}"),
        EdtfPrecision.Month => string.Create(CultureInfo.InvariantCulture, $"{part.Year:0000}-{part.Month:00}"),
        EdtfPrecision.Unknown or EdtfPrecision.Open => "",
        _ => string.Create(CultureInfo.InvariantCulture, $"{part.Year:0000}"),
    };
}
