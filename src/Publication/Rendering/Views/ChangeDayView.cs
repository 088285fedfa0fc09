using Publication.Linking;

namespace Publication.Rendering.Views;

/// <summary>What was added and changed on one day. A day on which very much happened shows the beginning and how much more there is.</summary>
/// <param name="Anchor">Its id in the page: the date.</param>
public sealed record ChangeDayView(DateView Date, string Anchor, IReadOnlyList<LinkView> Added, int MoreAdded, IReadOnlyList<LinkView> Changed, int MoreChanged)
{
    private const int MostDays = 60;
    private const int MostShown = 30;

    internal static IReadOnlyList<ChangeDayView> Of(ViewContext context) => [.. ChangeLog.Of(context.Site).Take(MostDays).Select(day => Of(context, day))];

    private static ChangeDayView Of(ViewContext context, ChangeDay day)
    {
        var date = DateView.Of(day.Day, context.Dates);
        return new ChangeDayView(date, date.Iso, Shown(day.Added), Left(day.Added), Shown(day.Changed), Left(day.Changed));

        IReadOnlyList<LinkView> Shown(IReadOnlyList<int> entries) => context.Links(entries.Take(MostShown));

        static int Left(IReadOnlyList<int> entries) => Math.Max(0, entries.Count - MostShown);
    }
}
