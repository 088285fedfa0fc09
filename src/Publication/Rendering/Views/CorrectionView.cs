using System.Globalization;
using Publication.Content;

namespace Publication.Rendering.Views;

/// <summary>A correction, at the entry that it changed and in the list of all.</summary>
public sealed class CorrectionView
{
    private CorrectionView(ViewContext context, LinkView link, Correction correction, string anchor, PageScope? scope)
    {
        (Link, Source, Anchor) = (link, correction, anchor);
        Date = new DateView(correction.Date, context.Dates);
        Text = context.Bodies.Write(correction.Text, link.Index, [], scope);
    }

    public LinkView Link { get; }

    public DateView Date { get; }

    public Html Text { get; }

    /// <summary>Its id in the page of its entry: <c>correction-2026-11-24</c>, and <c>-2</c> for a second on the same day.</summary>
    public string Anchor { get; }

    public string Url => $"{Link.Url}#{Anchor}";

    public string Canonical => $"{Link.Canonical}#{Anchor}";

    internal Correction Source { get; }

    /// <summary>Of all entries, newest first.</summary>
    internal static IReadOnlyList<CorrectionView> All(ViewContext context) =>
    [
        .. Enumerable.Range(0, context.Site.Entries.Length).Where(i => context.Site.Entries[i].Corrections.Length > 0 && context.Site.IsVisible(i))
            .SelectMany(i => Of(context, i, null)).OrderByDescending(c => c.Source.Date),
    ];

    /// <summary>Of one entry, newest first; without a scope citations are left out.</summary>
    internal static IReadOnlyList<CorrectionView> Of(ViewContext context, int entry, PageScope? scope)
    {
        var views = new List<CorrectionView>();
        var days = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var correction in context.Site.Entries[entry].Corrections)
        {
            var day = correction.Date.EarliestDay.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
            var number = days[day] = days.GetValueOrDefault(day) + 1;
            views.Add(new CorrectionView(context, context.Link(entry)!, correction, number == 1 ? $"correction-{day}" : $"correction-{day}-{number}", scope));
        }
        return [.. views.OrderByDescending(v => v.Source.Date)];
    }
}
