namespace Publication.Rendering.Views;

/// <summary>The overview of all initiatives as bars on a time axis. Positions are percent of the width, as text for attributes.</summary>
public sealed record LanesView(int StartYear, int EndYear, IReadOnlyList<LaneTickView> Ticks, IReadOnlyList<LaneView> Lanes, string TodayLeft);
