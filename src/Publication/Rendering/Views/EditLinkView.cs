namespace Publication.Rendering.Views;

/// <summary>Where the text of an entry can be edited.</summary>
public sealed record EditLinkView(string File, int Line, string Url);
