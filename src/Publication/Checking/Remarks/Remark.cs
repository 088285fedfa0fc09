namespace Publication.Checking.Remarks;

/// <summary>Something about an entry that is no fault, but that its editors may want to see to.</summary>
/// <param name="Entry">The entry that it is about.</param>
/// <param name="Span">Where to look, in the entry's own text.</param>
/// <param name="Text">In a few words, like the message of a diagnostic.</param>
/// <param name="Other">Another entry that it is about, or -1.</param>
public sealed record Remark(int Entry, TextSpan Span, string Text, int Other = -1);
