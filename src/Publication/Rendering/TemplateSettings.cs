namespace Publication.Rendering;

/// <summary>What templates of one edition work with.</summary>
public sealed record TemplateSettings
{
    public required Theme Theme { get; init; }

    public required Strings Strings { get; init; }

    public required Assets Assets { get; init; }

    /// <summary>Where the site stands on its host: <c>/</c> or <c>/sub/</c>.</summary>
    public string BasePath { get; init; } = "/";

    /// <summary>What permalinks begin with: the canonical host and path, ending in <c>/</c>; empty where the host is not known.</summary>
    public string BaseUrl { get; init; } = "";

    public IReadOnlyList<Helper> Helpers { get; init; } = Rendering.Helpers.All;
}
