using Publication.Content;
using Publication.Linking;

namespace Publication.Pages;

/// <summary>The page of changes and its feeds; none where no change is known.</summary>
public static class ChangesPages
{
    public static readonly Route Changes = new("changes/");

    public static bool Has(Site site) => site.Settings.Has(Parts.Changes) && Enumerable.Range(0, site.Entries.Length).Any(i => site.IsVisible(i) && site.ChangesOf(i).Count > 0);

    public static IEnumerable<Page> Plan(PageType type, Site site) => Has(site) ? [new Page(type, Changes)] : [];

    public static IEnumerable<Page> PlanFeeds(PageType type, Site site) =>
        Has(site) && site.Settings.Has(Parts.Feeds) ? FeedPages.Formats.Select(format => new Page(type, new Route(Changes.Path + format), -1, format)) : [];
}
