namespace Publication.Rendering;

/// <summary>The kinds of picture whose size is read.</summary>
public enum ImageType
{
    Png,
    Jpeg,
    Gif,
    WebP,
}
