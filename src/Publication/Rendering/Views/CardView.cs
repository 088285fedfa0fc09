using Publication.Pages;

namespace Publication.Rendering.Views;

/// <summary>The picture that a preview of a link shows.</summary>
/// <param name="Canonical">Its full address.</param>
/// <param name="Alt">What it shows, in words.</param>
public sealed record CardView(string Url, string Canonical, string Alt)
{
    public int Width { get; } = 1200;

    public int Height { get; } = 630;

    public string Type { get; } = "image/png";

    /// <summary>The card of an entry, or of the publication for -1; null where there are no cards.</summary>
    internal static CardView? Of(ViewContext context, int entry)
    {
        if (!context.HasCards) return null;
        var route = CardPages.RouteOf(context.Site, entry);
        var settings = context.Site.Settings;
        return new CardView(route.Address(settings), route.Permalink(settings), context.Link(entry)?.Name ?? settings.Title);
    }
}
