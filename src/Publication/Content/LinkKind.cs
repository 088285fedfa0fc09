namespace Publication.Content;

/// <summary>Where the address of a link leads.</summary>
internal enum LinkKind
{
    /// <summary>Nowhere that a text may lead to.</summary>
    Refused,

    /// <summary>To another site, by http or https.</summary>
    External,

    Mail,

    /// <summary>By file path, by path of the site, or to a part of the page.</summary>
    Site,
}
