using Publication.Linking;

namespace Publication.Pages;

/// <summary>
/// A picture of each entry, and one of the publication, for previews of their links. The addresses stay the same when the
/// texts change: mails and other sites show the pictures by them.
/// </summary>
public static class CardPages
{
    /// <summary>The card of the publication, for pages that are about no entry.</summary>
    public static readonly Route Publication = new("cards/publication.png");

    public static IEnumerable<Page> Plan(PageType type, Site site)
    {
        yield return new Page(type, Publication);
        for (var i = 0; i < site.Entries.Length; i++)
            if (site.IsVisible(i)) yield return new Page(type, RouteOf(site, i), i);
    }

    /// <summary>The card of an entry; of the publication for -1.</summary>
    public static Route RouteOf(Site site, int entry) =>
        entry < 0 ? Publication : new Route($"cards/{site.Entries[entry].Kind.Name}/{site.Entries[entry].Id}.png");
}
