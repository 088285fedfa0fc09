namespace Publication.Rendering.Cards;

/// <summary>The room that a text has.</summary>
/// <param name="Sizes">In pixels, the largest first.</param>
/// <param name="Leading">Height of a line in units of the font size.</param>
/// <param name="Balanced">Lines of equal length, for titles.</param>
internal sealed record CardFit(CardStyle Style, IReadOnlyList<float> Sizes, float Leading, float Width, float Height, int MostLines, bool Balanced)
{
    /// <summary>Between letters, in units of the font size.</summary>
    public float Spacing { get; init; }
}
