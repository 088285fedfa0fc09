using Publication.Linking;

namespace Publication.Pages;

/// <summary>The timeline of everything, and one page for each filter that leaves something: filters work without script.</summary>
public static class TimelinePages
{
    public static IEnumerable<Page> Plan(PageType type, Site site)
    {
        if (site.Timeline.Items.Count == 0) yield break;
        yield return new Page(type, Route.Timeline);
        foreach (var variant in site.Timeline.Variants) yield return new Page(type, RouteOf(variant), -1, variant);
    }

    public static Route RouteOf(string variant) => new($"timeline/{variant.Replace(':', '/').Replace(' ', '-')}/");
}
