using Publication.Content.Kinds;
using Publication.Linking;

namespace Publication.Pages;

/// <summary>Feeds in three formats: of the whole site, and of each topic, initiative and person that has dated entries.</summary>
public static class FeedPages
{
    /// <summary>File names by format; the site's own feed stands at the root.</summary>
    public static readonly IReadOnlyList<string> Formats = ["feed.xml", "atom.xml", "feed.json"];

    public static IEnumerable<Page> Plan(PageType type, Site site)
    {
        foreach (var format in Formats) yield return new Page(type, new Route(format), -1, format);
        foreach (var kind in new[] { Topic.Definition, Initiative.Definition, Person.Definition })
            foreach (var entry in site.OfKind(kind))
            {
                if (!Has(site, entry)) continue;
                foreach (var format in Formats)
                    yield return new Page(type, new Route(Route.Of(site, entry).Path + format), entry, format);
            }
    }

    /// <summary>Whether an entry has a feed of its own.</summary>
    public static bool Has(Site site, int entry) =>
        site.Entries[entry] is Topic or Initiative or Person && site.BacklinksOf(entry).Any(e => site.Entries[e.From] is Brief or Quote or Event);
}
