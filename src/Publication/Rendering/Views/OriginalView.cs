namespace Publication.Rendering.Views;

/// <summary>A name or wording in its own language.</summary>
public sealed record OriginalView(string Text, string Language, string Romanisation);
