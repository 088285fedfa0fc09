using Publication.Content;
using Publication.Content.Kinds;

namespace Publication.Linking;

/// <summary>The timeline of the whole site, and what each filter leaves of it; worked out once for all its pages.</summary>
public sealed class SiteTimeline
{
    private static readonly IReadOnlyList<Kind> FilterKinds = [Event.Definition, Initiative.Definition, Quote.Definition];

    private readonly Dictionary<string, List<TimelineItem>> byVariant = new(StringComparer.Ordinal);

    private SiteTimeline(Site site)
    {
        Items = Timelines.OfSite(site);
        foreach (var item in Items)
            foreach (var variant in VariantsOf(site, item.Entry)) Add(variant, item);
        Variants =
        [
            .. FilterKinds.Select(k => $"kind:{k.Name}").Where(byVariant.ContainsKey),
            .. Items.Select(i => site.Entries[i.Entry]).OfType<Initiative>().Select(i => i.Level).Distinct().OrderBy(l => Array.IndexOf(Initiative.Levels, l)).Select(l => $"level:{l}"),
            .. site.OfKind(Topic.Definition).Select(t => $"topic:{site.Entries[t].Id}").Where(byVariant.ContainsKey),
        ];
    }

    /// <summary>Oldest first.</summary>
    public IReadOnlyList<TimelineItem> Items { get; }

    /// <summary>Filters that leave something, as <c>group:value</c>: <c>kind:event</c>, <c>level:national</c>, <c>topic:computing</c>.</summary>
    public IReadOnlyList<string> Variants { get; }

    public static SiteTimeline Of(Site site) => new(site);

    /// <summary>What a filter leaves; everything for an empty one.</summary>
    public IReadOnlyList<TimelineItem> Of(string variant) => variant.Length == 0 ? Items : byVariant.GetValueOrDefault(variant) ?? [];

    /// <summary>The filters that leave an entry.</summary>
    public static IEnumerable<string> VariantsOf(Site site, int entry) =>
    [
        $"kind:{site.Entries[entry].Kind.Name}",
        .. LevelsOf(site, entry).Select(level => $"level:{level}"),
        .. site.TargetsOf(entry, Relation.HasTopic).Distinct().Select(topic => $"topic:{site.Entries[topic].Id}"),
    ];

    /// <summary>The level of an initiative, or of the initiatives that an event or a quote is about.</summary>
    private static IEnumerable<string> LevelsOf(Site site, int entry) =>
        site.Entries[entry] is Initiative own ? [own.Level]
            : site.TargetsOf(entry, Relation.About).Select(i => site.Entries[i]).OfType<Initiative>().Select(i => i.Level).Distinct();

    private void Add(string variant, TimelineItem item)
    {
        if (byVariant.TryGetValue(variant, out var list)) list.Add(item);
        else byVariant.Add(variant, [item]);
    }
}
