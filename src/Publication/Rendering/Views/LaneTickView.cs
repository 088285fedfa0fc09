namespace Publication.Rendering.Views;

/// <summary>A year on the axis.</summary>
public sealed record LaneTickView(string Label, string Left);
