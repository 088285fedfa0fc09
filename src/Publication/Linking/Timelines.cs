using Publication.Content;
using Publication.Content.Kinds;

namespace Publication.Linking;

/// <summary>Ordered lists of dated entries: for the whole site and for what is about one entry.</summary>
public static class Timelines
{
    /// <summary>Events, initiatives and quotes of the whole site, oldest first.</summary>
    public static IReadOnlyList<TimelineItem> OfSite(Site site) =>
        Order(site, site.OfKind(Event.Definition).Concat(site.OfKind(Initiative.Definition)).Concat(site.OfKind(Quote.Definition)));

    /// <summary>What happened to, in, by or about an entry; empty where nothing dated refers to it.</summary>
    public static IReadOnlyList<TimelineItem> Of(Site site, int entry)
    {
        var items = site.BacklinksOf(entry).Where(e => Belongs(e.Reference.Relation)).Select(e => e.From)
            .Where(i => site.Entries[i] is Event or Quote or Initiative);
        if (site.Entries[entry] is not Initiative initiative) return Order(site, items);
        return Order(site, items.Append(entry), initiative.Targets.Select((t, n) => new TimelineItem(t.By, entry, n)));
    }

    /// <summary>Whether something dated belongs to an entry, itself left aside.</summary>
    public static bool HasOthers(Site site, int entry) =>
        site.BacklinksOf(entry).Any(e => Belongs(e.Reference.Relation) && e.From != entry && site.Entries[e.From] is Event or Quote or Initiative && site.Entries[e.From].Date is not null);

    private static bool Belongs(Relation relation) => relation is
        Relation.About or Relation.SpokenBy or Relation.IssuedBy or Relation.Involves or Relation.PartOf or Relation.HasTopic;

    private static List<TimelineItem> Order(Site site, IEnumerable<int> entries, IEnumerable<TimelineItem>? more = null)
    {
        var items = entries.Distinct().Where(i => site.Entries[i].Date is not null).Select(i => new TimelineItem(site.Entries[i].Date!, i)).ToList();
        if (more is not null) items.AddRange(more);
        return [.. items.OrderBy(i => i.Date).ThenBy(i => i.Target).ThenBy(i => i.Entry)];
    }
}
