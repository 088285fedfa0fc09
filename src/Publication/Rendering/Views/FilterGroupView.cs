namespace Publication.Rendering.Views;

/// <summary>Filters of one sort.</summary>
public sealed record FilterGroupView(string GroupKey, IReadOnlyList<FilterView> Items);
