namespace Publication.Rendering.Views;

/// <summary>A feed to announce in the head of a page.</summary>
public sealed record FeedLinkView(string Title, string Type, string Url);
