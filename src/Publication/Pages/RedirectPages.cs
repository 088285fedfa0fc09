using Publication.Content.Kinds;
using Publication.Linking;

namespace Publication.Pages;

/// <summary>
/// Old addresses: everything that is named by an entry's id (its page, its frames for other sites, its forms for newsletters,
/// a topic's timeline) stood under its old ids before and leads on from there.
/// </summary>
public static class RedirectPages
{
    /// <summary>A page for each old address of a page, for hosts that know no redirects; its variant is the path it leads to.</summary>
    public static IEnumerable<Page> Plan(Site site, IReadOnlyList<Page> pages) =>
        Moved(site, pages).Where(m => m.To.Type.IsHtml).Select(m => new Page(PageTypes.Redirect, m.From, m.Entry, m.To.Route.Path));

    /// <summary>Where a page of an old address leads.</summary>
    public static Route TargetOf(Page page) => new(page.Variant);

    /// <summary>All old addresses with what stands at the new ones, files that are no pages included.</summary>
    public static IEnumerable<(Route From, Page To, int Entry)> Moved(Site site, IReadOnlyList<Page> pages)
    {
        var renamed = Enumerable.Range(0, site.Entries.Length).Where(i => site.IsVisible(i) && site.Entries[i].Formerly.Length > 0).ToHashSet();
        if (renamed.Count == 0) yield break;
        var taken = pages.Select(p => p.Route.Path).ToHashSet(StringComparer.Ordinal);
        foreach (var page in pages)
        {
            var entry = NamedBy(site, page);
            if (page.Type == PageTypes.Redirect || !renamed.Contains(entry)) continue;
            foreach (var former in site.Entries[entry].Formerly)
                if (site.Find(site.Entries[entry].Kind, former) < 0 && UnderOldId(page.Route, site.Entries[entry].Id, former) is { } old && !taken.Contains(old.Path))
                    yield return (old, page, entry);
        }
    }

    /// <summary>The entry that a page is about; for the timeline of a topic that topic.</summary>
    private static int NamedBy(Site site, Page page) =>
        page.Type == PageTypes.Timeline && Linker.Split(page.Variant) is ("topic", var id) ? site.Find(Topic.Definition, id) : page.Subject;

    /// <summary>The path with the old id for the folder, and for the file, that are named by the id; null where none is.</summary>
    private static Route? UnderOldId(Route route, string id, string former)
    {
        var parts = route.Path.Split('/');
        var folder = Array.LastIndexOf(parts, id);
        if (folder >= 0) parts[folder] = former;
        var file = parts[^1].StartsWith(id + ".", StringComparison.Ordinal);
        if (file) parts[^1] = former + parts[^1][id.Length..];
        return folder >= 0 || file ? new Route(string.Join('/', parts)) : null;
    }
}
