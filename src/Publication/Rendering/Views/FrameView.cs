namespace Publication.Rendering.Views;

/// <summary>A frame whose code can be copied.</summary>
/// <param name="Bytes">Of the code.</param>
public sealed record FrameView(EmbedView Embed, string Bytes);
