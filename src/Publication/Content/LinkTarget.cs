namespace Publication.Content;

/// <summary>
/// A link by file path, relative to the file that holds it (<c>other-brief.md#part</c>, <c>../data/x.yml</c>,
/// <c>../assets/chart.png</c>), a link to a path of the site (<c>/timeline/</c>), or to a part of the page (<c>#part</c>).
/// </summary>
public sealed record LinkTarget(string Address, bool Image, TextSpan Span)
{
    /// <summary>Where the address itself is written, which may be in a definition elsewhere in the text; empty where that is not known.</summary>
    public TextSpan AddressSpan { get; init; }
}
