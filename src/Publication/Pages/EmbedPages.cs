using Publication.Content;
using Publication.Content.Kinds;
using Publication.Linking;

namespace Publication.Pages;

/// <summary>
/// Pages for frames of other sites: of every brief, quote, term, event and initiative, of the timeline of everything and of
/// each initiative's own. Beside each stands what describes it to other sites (oEmbed).
/// </summary>
public static class EmbedPages
{
    /// <summary>The variant of a page that shows a timeline.</summary>
    public const string Timeline = "timeline";

    /// <summary>Where they all stand.</summary>
    public const string Folder = "embed/";

    private static readonly Kind[] Kinds = [Brief.Definition, Quote.Definition, Term.Definition, Event.Definition, Initiative.Definition];

    public static IEnumerable<Page> Plan(PageType type, Site site)
    {
        foreach (var kind in Kinds)
            foreach (var entry in site.OfKind(kind)) yield return new Page(type, RouteOf(site, entry), entry);
        if (site.Timeline.Items.Count > 0) yield return new Page(type, RouteOfTimeline(site, -1), -1, Timeline);
        foreach (var entry in site.OfKind(Initiative.Definition))
            if (HasTimeline(site, entry)) yield return new Page(type, RouteOfTimeline(site, entry), entry, Timeline);
    }

    public static IEnumerable<Page> PlanOEmbed(PageType type, Site site)
    {
        foreach (var page in Plan(type, site)) yield return page with { Route = OEmbedOf(page.Route) };
    }

    public static bool Has(Site site, int entry) => Array.IndexOf(Kinds, site.Entries[entry].Kind) >= 0;

    /// <summary>An initiative has a timeline of its own where something else that is dated belongs to it.</summary>
    public static bool HasTimeline(Site site, int entry) =>
        site.Entries[entry] is Initiative && Timelines.HasOthers(site, entry);

    public static Route RouteOf(Site site, int entry) => new($"{Folder}{site.Entries[entry].Kind.Name}/{site.Entries[entry].Id}/");

    /// <summary>The timeline of an initiative; of everything for -1.</summary>
    public static Route RouteOfTimeline(Site site, int entry) => new(entry < 0 ? $"{Folder}{Timeline}/" : $"{Folder}{Timeline}/{site.Entries[entry].Id}/");

    /// <summary>The description beside a page.</summary>
    public static Route OEmbedOf(Route embed) => new(embed.Path + "oembed.json");
}
