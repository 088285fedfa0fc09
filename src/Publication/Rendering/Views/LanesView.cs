namespace Publication.Rendering.Views;

/// <summary>The overview of all initiatives as bars on a time axis. Positions are percent of the width, as text for attributes.</summary>
public sealed record LanesView(int StartYear, int EndYear, IReadOnlyList<LaneTickView> Ticks, IReadOnlyList<LaneView> Lanes, string TodayLeft)
{
    public int Count => Lanes.Sum(l => l.Bars.Count);

    /// <summary>Rows of all lanes, where bars that do not overlap share one.</summary>
    public int Rows => Lanes.Sum(l => l.Rows);
}
