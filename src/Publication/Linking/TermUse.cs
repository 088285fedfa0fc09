namespace Publication.Linking;

/// <summary>A dated use of a term, for its concordance.</summary>
/// <param name="Entry">The brief or quote that uses it.</param>
/// <param name="Text">The text in which it stands.</param>
public readonly record struct TermUse(int Entry, string Text, int Start, int Length);
