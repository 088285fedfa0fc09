using System.Text;

namespace Publication.Rendering.Cards;

/// <summary>A drawn card, and the characters that no font has.</summary>
internal sealed record CardPicture(byte[] Png, IReadOnlyList<Rune> Missing)
{
    public static CardPicture Draw(CardDesign design, CardContent content)
    {
        using var sheet = new CardSheet(design, CardLayouts.Width, CardLayouts.Height);
        CardLayouts.Draw(sheet, content);
        List<Rune> missing = [.. content.Texts.SelectMany(t => CardText.Of(design.Fonts, t.Style, t.Words).Missing).Distinct()];
        // One that is not whole is drawn, and complained of, each time.
        return new CardPicture(sheet.ToPng(missing.Count == 0 ? content.Key(design) : null), missing);
    }
}
