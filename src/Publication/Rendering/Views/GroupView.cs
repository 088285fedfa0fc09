namespace Publication.Rendering.Views;

/// <summary>Entries under one heading of a list: a letter, a level, a year.</summary>
public sealed record GroupView(string Label, string LabelKey, string Anchor, IReadOnlyList<LinkView> Entries)
{
    public int Count => Entries.Count;
}
