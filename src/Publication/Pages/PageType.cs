using Publication.Linking;

namespace Publication.Pages;

/// <summary>The code that says which pages of a sort there are. Planning is cheap: nothing is rendered.</summary>
/// <param name="Name">Also the name of its layout (<c>layouts/NAME.html</c>) or of its writer.</param>
/// <param name="Plan">All pages of the type for a site, in a fixed order.</param>
public sealed record PageType(string Name, Func<PageType, Site, IEnumerable<Page>> Plan)
{
    /// <summary>The part of the publication it belongs to, of <see cref="Content.Parts"/>; null for what is always there.</summary>
    public string? Part { get; init; }

    /// <summary>False for what search engines and the sitemap leave out.</summary>
    public bool Listed { get; init; } = true;

    /// <summary>False for files that are no HTML page.</summary>
    public bool IsHtml { get; init; } = true;

    /// <summary>True for pictures that the generator draws: there are none where the theme has no fonts for them.</summary>
    public bool IsDrawn { get; init; }
}
