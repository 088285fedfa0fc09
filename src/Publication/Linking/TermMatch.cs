namespace Publication.Linking;

/// <summary>A form of a term in a text.</summary>
/// <param name="Term">Place in <see cref="TermIndex.Terms"/>; in another index of phrases, the number of what the form stands for.</param>
/// <param name="Start">In UTF-16 units of the text.</param>
public readonly record struct TermMatch(int Term, int Start, int Length);
