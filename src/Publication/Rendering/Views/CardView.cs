using Publication.Content;
using Publication.Content.Kinds;
using Publication.Pages;
using Publication.Rendering.Cards;

namespace Publication.Rendering.Views;

/// <summary>The picture that a preview of a link shows.</summary>
/// <param name="Canonical">Its full address.</param>
/// <param name="Alt">What it shows, in words.</param>
public sealed record CardView(string Url, string Canonical, string Alt)
{
    private const int LongestAlt = 300;

    public int Width { get; } = CardLayouts.Width;

    public int Height { get; } = CardLayouts.Height;

    public string Type { get; } = "image/png";

    /// <summary>The card of an entry, or of the publication for -1; null where there are no cards.</summary>
    internal static CardView? Of(ViewContext context, int entry)
    {
        if (!context.HasCards) return null;
        var route = CardPages.RouteOf(context.Site, entry);
        var settings = context.Site.Settings;
        return new CardView(route.Address(settings), route.FullAddress(settings), AltOf(context, entry));
    }

    private static string AltOf(ViewContext context, int entry)
    {
        var settings = context.Site.Settings;
        if (context.Link(entry) is not { } link) return settings.Tagline.Length > 0 ? $"{settings.Title}: {settings.Tagline}" : settings.Title;
        var words = link.Source is Quote ? $"{link.Speaker?.Name}: {context.Strings.Quoted(Excerpt.Of(link.QuotedText, LongestAlt))}" : link.Name;
        return $"{words} ({context.Strings.Get(link.KindKey)}, {settings.Title})";
    }
}
