namespace Publication.Rendering.Views;

/// <summary>An entry in a newsletter with the editor's note.</summary>
public sealed record DigestItemView(LinkView Entry, Html Note);
