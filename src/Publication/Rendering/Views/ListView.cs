namespace Publication.Rendering.Views;

/// <summary>All entries of a kind.</summary>
public sealed record ListView(string Kind, string TitleKey, IReadOnlyList<LinkView> Entries, IReadOnlyList<GroupView> Groups)
{
    public int Count => Entries.Count;

    /// <summary>The same entries by their romanisation, for glossaries.</summary>
    public IReadOnlyList<GroupView> ByRomanisation { get; init; } = [];
}
