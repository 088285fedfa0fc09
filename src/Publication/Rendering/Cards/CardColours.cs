namespace Publication.Rendering.Cards;

/// <summary>The colours of cards and icons, as <c>#RRGGBB</c>.</summary>
internal sealed record CardColours(string Paper, string Ink, string Muted, string Accent, string Rule)
{
    /// <summary>For themes that name none.</summary>
    public static readonly CardColours Plain = new("#FFFFFF", "#1A1A1A", "#595959", "#1A1A1A", "#D9D9D9");

    /// <summary>Cards are drawn on a light ground.</summary>
    public static CardColours Of(ThemeColours colours)
    {
        return new(Light("paper", Plain.Paper), Light("ink", Plain.Ink), Light("muted", Plain.Muted), Light("accent", Plain.Accent), Light("rule", Plain.Rule));

        string Light(string name, string otherwise) => colours.Find(name)?.Light ?? otherwise;
    }
}
