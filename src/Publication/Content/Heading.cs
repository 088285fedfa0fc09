namespace Publication.Content;

/// <summary>A heading of a body: for tables of contents and anchors.</summary>
public sealed record Heading(int Level, string Anchor, string Text);
