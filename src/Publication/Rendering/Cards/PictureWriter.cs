using System.Collections.Concurrent;
using System.Text;
using Publication.Pages;
using Publication.Rendering.Views;

namespace Publication.Rendering.Cards;

/// <summary>Writes cards and icons, and says whether one that is there already shows what it should.</summary>
internal sealed class PictureWriter(ViewContext context, CardDesign? design)
{
    private readonly ConcurrentDictionary<Page, IReadOnlyList<Rune>> lacking = new();

    private Icon Icon => field ??= new Icon(context.SiteView.Title, design);

    /// <summary>What to tell a person of the cards drawn so far: the characters that they go without.</summary>
    public IReadOnlyList<string> Notes => [.. lacking.OrderBy(l => l.Key.OutputPath, StringComparer.Ordinal).Select(l => Note(l.Key, l.Value))];

    public byte[] Write(Page page)
    {
        if (page.Type == PageTypes.Icon) return Icon.ToSvg();
        if (page.Type == PageTypes.TouchIcon) return Icon.ToPng();
        var picture = CardPicture.Draw(design!, CardContents.Of(context, page.Subject));
        if (picture.Missing.Count > 0) lacking[page] = picture.Missing;
        return picture.Png;
    }

    /// <summary>Whether a picture was drawn of the same words, with the same fonts and colours.</summary>
    public bool IsCurrent(Page page, ReadOnlySpan<byte> png) =>
        CardPng.IsOf(png, page.Type == PageTypes.TouchIcon ? Icon.Key : CardContents.Of(context, page.Subject).Key(design!));

    private string Note(Page page, IReadOnlyList<Rune> missing)
    {
        var of = context.Link(page.Subject) is { } link ? $"{link.Kind} {link.Id}" : "the publication";
        return $"the card of {of} goes without {string.Join(' ', missing.Select(r => $"{r} (U+{r.Value:X4})"))}, which the theme's fonts lack";
    }
}
