namespace Publication.Content;

/// <summary>Words of an entry as a reader sees them, and where they are written: an offset in the entry's own text.</summary>
public readonly record struct TextPlace(string Text, int Offset);
