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

    public static IEnumerable<Page> Plan(PageType type, Site site)
    {
        foreach (var format in Formats) yield return new Page(type, new Route(format), -1, format);
        foreach (var kind in new[] { Topic.Definition, Initiative.Definition, Person.Definition, StandingPage.Definition })
            foreach (var entry in site.OfKind(kind))
            {
                if (!Has(site, entry)) continue;
                foreach (var format in Formats)
                    yield return new Page(type, new Route(Route.Of(site, entry).Path + format), entry, format);
            }
    }

    public static IEnumerable<Page> PlanOfGlossary(PageType type, Site site) =>
        site.Settings.Has(Parts.Feeds) && HasGlossary(site) ? Formats.Select(format => new Page(type, new Route(Route.OfList(Term.Definition).Path + format), -1, format)) : [];

    /// <summary>Whether an entry has a feed of its own.</summary>
    public static bool Has(Site site, int entry) => site.Entries[entry] switch
    {
        Topic or Initiative or Person => site.BacklinksOf(entry).Any(e => site.Entries[e.From] is Brief or Quote or Event),
        StandingPage page => page.ShowsCorrections,
        _ => false,
    };

    public static bool HasGlossary(Site site) => site.Settings.Has(Parts.Changes) && site.OfKind(Term.Definition).Any(i => site.ChangesOf(i).Count > 0);
}
