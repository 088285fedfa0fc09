namespace Publication.Rendering.Cards;

/// <summary>The styles by the names that <c>theme.yml</c> has for them.</summary>
internal static class CardStyles
{
    public static readonly IReadOnlyList<CardStyle> All = [CardStyle.Heading, CardStyle.Text, CardStyle.Italic, CardStyle.Label, CardStyle.Small, CardStyle.Other];

    public static readonly IReadOnlyList<string> Names = [.. All.Select(NameOf)];

    public static string NameOf(CardStyle style) => style.ToString().ToLowerInvariant();
}
