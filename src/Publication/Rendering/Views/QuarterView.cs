namespace Publication.Rendering.Views;

/// <summary>How often a term was used in a quarter. The height is a share of the busiest quarter, 0 to 100.</summary>
public sealed record QuarterView(string Label, int Year, int Quarter, int Count, int Height);
