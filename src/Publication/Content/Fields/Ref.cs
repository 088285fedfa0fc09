namespace Publication.Content.Fields;

/// <summary>A reference in a field: its place in <see cref="Entry.References"/>.</summary>
public sealed record Ref(int Index, string Target);
