namespace Publication.Rendering.Views;

/// <summary>One filter of the timeline: a page of its own.</summary>
public sealed record FilterView(string Label, string LabelKey, string Url, int Count, bool Current);
