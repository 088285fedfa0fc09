namespace Publication.Rendering;

/// <summary>Text that a helper has made fit for every kind of file: it is written as it is.</summary>
internal sealed record Verbatim(string Text);
