using Publication.Linking;

namespace Publication.Pages;

/// <summary>A page for each old id, for hosts that know no redirects; the lines for those that do are in <c>_redirects</c>.</summary>
public static class RedirectPages
{
    public static IEnumerable<Page> Plan(PageType type, Site site)
    {
        for (var i = 0; i < site.Entries.Length; i++)
        {
            if (!site.IsVisible(i)) continue;
            foreach (var former in site.Entries[i].Formerly)
                if (site.Find(site.Entries[i].Kind, former) < 0)
                    yield return new Page(type, Route.OfFormer(site.Entries[i].Kind, former), i, former);
        }
    }
}
