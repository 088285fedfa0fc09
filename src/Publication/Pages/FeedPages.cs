using Publication.Content;
using Publication.Content.Kinds;
using Publication.Linking;

namespace Publication.Pages;

/// <summary>
/// Feeds in three formats: of the whole site, of each topic, initiative and person that has dated entries, of the corrections
/// where a page lists them, and of the glossary where it is known when its terms changed.
/// </summary>
public static class FeedPages
{
    /// <summary>File names by format; the site's own feed stands at the root.</summary>
    public static readonly IReadOnlyList<string> Formats = ["feed.xml", "atom.xml", "feed.json"];

    public static IEnumerable<Page> Plan(PageType type, Site site) =>
        Formats.Select(format => new Page(type, new Route(format), -1, format)).Concat(PlanOf(type, site, Topic.Definition, StandingPage.Definition));

    public static IEnumerable<Page> PlanOfEntries(PageType type, Site site) => PlanOf(type, site, Initiative.Definition, Person.Definition);

    public static IEnumerable<Page> PlanOfGlossary(PageType type, Site site) =>
        site.Settings.Has(Parts.Feeds) && HasGlossary(site) ? Formats.Select(format => new Page(type, new Route(Route.OfList(Term.Definition).Path + format), -1, format)) : [];

    /// <summary>Whether an entry has a feed of its own.</summary>
    public static bool Has(Site site, int entry) => site.Entries[entry] switch
    {
        Topic => site.Settings.Has(Parts.Feeds) && IsFollowed(site, entry),
        Initiative or Person => site.Settings.Has(Parts.EntryFeeds) && IsFollowed(site, entry),
        StandingPage page => site.Settings.Has(Parts.Feeds) && page.ShowsCorrections,
        _ => false,
    };

    public static bool HasGlossary(Site site) => site.Settings.Has(Parts.Changes) && site.OfKind(Term.Definition).Any(i => site.ChangesOf(i).Count > 0);

    private static IEnumerable<Page> PlanOf(PageType type, Site site, params Kind[] kinds) =>
        from kind in kinds
        from entry in site.OfKind(kind)
        where Has(site, entry)
        from format in Formats
        select new Page(type, new Route(Route.Of(site, entry).Path + format), entry, format);

    private static bool IsFollowed(Site site, int entry) => site.BacklinksOf(entry).Any(e => site.Entries[e.From] is Brief or Quote or Event);
}
