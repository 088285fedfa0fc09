using Publication.Content;
using Publication.Content.Kinds;
using Publication.Linking;

namespace Publication.Pages;

/// <summary>The timeline of everything, and one page for each filter that leaves something: filters work without script.</summary>
public static class TimelinePages
{
    /// <summary>Kinds that stand on the timeline.</summary>
    public static readonly IReadOnlyList<Kind> FilterKinds = [Event.Definition, Initiative.Definition, Quote.Definition];

    public static IEnumerable<Page> Plan(PageType type, Site site)
    {
        var items = Timelines.OfSite(site);
        if (items.Count == 0) yield break;
        yield return new Page(type, Route.Timeline);
        foreach (var variant in Variants(site, items))
            yield return new Page(type, new Route($"timeline/{variant.Replace(':', '/').Replace(' ', '-')}/"), -1, variant);
    }

    /// <summary>Filters as <c>group:value</c>: <c>kind:event</c>, <c>level:national</c>, <c>topic:computing</c>.</summary>
    public static IReadOnlyList<string> Variants(Site site, IReadOnlyList<TimelineItem> items) =>
    [
        .. FilterKinds.Where(k => items.Any(i => site.Entries[i.Entry].Kind == k)).Select(k => $"kind:{k.Name}"),
        .. items.Select(i => site.Entries[i.Entry]).OfType<Initiative>().Select(i => i.Level).Distinct().OrderBy(l => Array.IndexOf(Initiative.Levels, l)).Select(l => $"level:{l}"),
        .. site.OfKind(Topic.Definition).Where(t => items.Any(i => Passes(site, i, $"topic:{site.Entries[t].Id}"))).Select(t => $"topic:{site.Entries[t].Id}"),
    ];

    public static bool Passes(Site site, TimelineItem item, string variant)
    {
        if (variant.Length == 0) return true;
        var (group, value) = Linker.Split(variant);
        var entry = site.Entries[item.Entry];
        return group switch
        {
            "kind" => entry.Kind.Name == value,
            "level" => LevelsOf(site, item.Entry).Contains(value),
            _ => site.TargetsOf(item.Entry, Relation.HasTopic).Any(t => site.Entries[t].Id == value),
        };
    }

    /// <summary>The level of an initiative, or of the initiatives that an event or a quote is about.</summary>
    public static IEnumerable<string> LevelsOf(Site site, int entry) =>
        site.Entries[entry] is Initiative own ? [own.Level]
            : site.TargetsOf(entry, Relation.About).Select(i => site.Entries[i]).OfType<Initiative>().Select(i => i.Level).Distinct();
}
