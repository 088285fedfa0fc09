namespace Publication;

/// <summary>Everything a build depends on besides the files: nothing is taken from the clock or the machine.</summary>
public sealed record BuildOptions
{
    /// <summary>Absolute.</summary>
    public required string InputFolder { get; init; }

    /// <summary>Absolute.</summary>
    public required string OutputFolder { get; init; }

    /// <summary>A folder with <c>theme.yml</c>; null for the settings' theme under <c>themes/</c> beside the input.</summary>
    public string? ThemeFolder { get; init; }

    /// <summary>Instead of the settings' address.</summary>
    public string? BaseUrl { get; init; }

    /// <summary>Where the same site stands for good, for a build that stands elsewhere (a deploy preview); null for no such place.</summary>
    public string? CanonicalUrl { get; init; }

    public bool Drafts { get; init; }

    public required DateOnly Today { get; init; }

    /// <summary>When what was changed; null where nothing is known of it, and then no page speaks of it.</summary>
    public History? History { get; init; }

    /// <summary>Settings from the command line, on top of <c>publication.yml</c>.</summary>
    public IReadOnlyDictionary<string, string> Settings { get; init; } = new Dictionary<string, string>();

    /// <summary>0 for all cores.</summary>
    public int Threads { get; init; }
}
