namespace Publication.Rendering.Views;

/// <summary>A point on which sources differ.</summary>
public sealed record DifferenceView(string About, IReadOnlyList<FactView> Accounts);
