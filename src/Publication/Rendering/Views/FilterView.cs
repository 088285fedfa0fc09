namespace Publication.Rendering.Views;

/// <summary>One filter of the timeline: a page of its own.</summary>
/// <param name="Variant">As its items carry it, <c>topic:industry</c>; empty for the page of everything.</param>
public sealed record FilterView(string Label, string LabelKey, string Url, string Variant, int Count, bool Current);
