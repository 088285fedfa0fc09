namespace Publication.Rendering.Views;

/// <summary>A source in a form that reference managers read.</summary>
public sealed record ReferenceFileView(string Label, string Url);
