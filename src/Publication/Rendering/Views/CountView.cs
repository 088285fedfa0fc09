namespace Publication.Rendering.Views;

/// <summary>How many entries of a kind there are.</summary>
public sealed record CountView(string Kind, string Plural, string LabelKey, int Count, string Url);
