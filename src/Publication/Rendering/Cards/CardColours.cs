namespace Publication.Rendering.Cards;

/// <summary>The colours of cards and icons, as <c>#RRGGBB</c>.</summary>
internal sealed record CardColours(string Paper, string Ink, string Muted, string Accent, string Rule)
{
    public static readonly IReadOnlyList<string> Names = ["paper", "ink", "muted", "accent", "rule"];

    /// <summary>For themes that name none.</summary>
    public static readonly CardColours Plain = new("#FFFFFF", "#1A1A1A", "#595959", "#1A1A1A", "#D9D9D9");

    public static CardColours Of(IReadOnlyDictionary<string, string> named) => new(
        named.GetValueOrDefault("paper", Plain.Paper), named.GetValueOrDefault("ink", Plain.Ink), named.GetValueOrDefault("muted", Plain.Muted),
        named.GetValueOrDefault("accent", Plain.Accent), named.GetValueOrDefault("rule", Plain.Rule));
}
