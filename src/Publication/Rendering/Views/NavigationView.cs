namespace Publication.Rendering.Views;

/// <summary>A link at the head or foot of the page.</summary>
public sealed record NavigationView(string Label, string Url, bool Current);
