namespace Publication.Rendering;

/// <summary>A file that goes with the pages, under an address that changes when its bytes do.</summary>
/// <param name="Path">As templates and texts name it: <c>fonts/x.woff2</c>.</param>
/// <param name="OutputPath">Relative to the site: <c>assets/fonts/x.1a2b3c4d5e.woff2</c>.</param>
public sealed record Asset(string Path, string OutputPath, ReadOnlyMemory<byte> Bytes)
{
    /// <summary>Type and size, where it is a picture made of pixels.</summary>
    public ImageInfo? Image { get; init; }
}
