namespace Publication.Rendering.Views;

/// <summary>Where an old address leads.</summary>
public sealed record RedirectView(string Url, string Canonical);
