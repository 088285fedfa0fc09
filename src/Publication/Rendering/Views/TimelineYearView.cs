namespace Publication.Rendering.Views;

/// <summary>The items of one year of a timeline.</summary>
public sealed record TimelineYearView(int Year, IReadOnlyList<TimelineItemView> Items)
{
    /// <summary>Years without items before this one, where there are more than two.</summary>
    public int GapYears => Items[0].GapYears;
}
