namespace Publication.Rendering;

/// <summary>What the header of a picture says; the size is in pixels as stored, before any rotation.</summary>
public readonly record struct ImageInfo(ImageType Type, int Width, int Height);
