namespace Publication.Rendering.Views;

/// <summary>Dated items in order.</summary>
public sealed record TimelineView(string Title, string Url, IReadOnlyList<TimelineItemView> Items)
{
    public int Count => Items.Count;

    public IReadOnlyList<TimelineYearView> Years =>
        [.. Items.GroupBy(i => i.Year).Select(g => new TimelineYearView(g.Key, [.. g]))];
}
