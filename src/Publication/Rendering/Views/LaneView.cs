namespace Publication.Rendering.Views;

/// <summary>One lane: the initiatives of a level.</summary>
public sealed record LaneView(string Label, string LabelKey, int Rows, IReadOnlyList<LaneBarView> Bars);
