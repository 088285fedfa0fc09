namespace Publication.Linking;

/// <summary>A form of a term in a text.</summary>
/// <param name="Term">Place in <see cref="TermIndex.Terms"/>.</param>
/// <param name="Start">In UTF-16 units of the text.</param>
public readonly record struct TermMatch(int Term, int Start, int Length);
