namespace Publication.Rendering.Views;

/// <summary>One initiative in a lane.</summary>
/// <param name="Row">From 0; bars that would overlap stand in different rows.</param>
/// <param name="Years">The years that the bar spans, in words.</param>
public sealed record LaneBarView(LinkView Link, string Left, string Width, bool OpenEnd, bool Approximate, int Row, DateView Years);
