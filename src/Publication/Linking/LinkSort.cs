namespace Publication.Linking;

/// <summary>What a link by path leads to.</summary>
public enum LinkSort
{
    /// <summary>Nothing that is known.</summary>
    Broken,
    Entry,

    /// <summary>The list of a kind: a link to a data file.</summary>
    List,
    Asset,

    /// <summary>A path of the published site, such as <c>/timeline/</c>.</summary>
    SitePath,

    /// <summary>A part of the same page.</summary>
    SamePage,
}
