namespace Publication.Linking;

/// <summary>What was added and changed on which day, newest first, from the histories of all visible entries.</summary>
public static class ChangeLog
{
    public static IReadOnlyList<ChangeDay> Of(Site site)
    {
        if (site.History is null) return [];
        var days = new SortedDictionary<DateOnly, (SortedSet<int> Added, SortedSet<int> Changed)>();
        for (var entry = 0; entry < site.Entries.Length; entry++)
        {
            if (!site.IsVisible(entry)) continue;
            var changes = site.ChangesOf(entry);
            for (var i = 0; i < changes.Count; i++)
            {
                if (!days.TryGetValue(changes[i].Day, out var day)) days[changes[i].Day] = day = ([], []);
                (i == changes.Count - 1 ? day.Added : day.Changed).Add(entry);
            }
        }
        // What is new and was changed on the same day is just new.
        return [.. days.Reverse().Select(d => new ChangeDay(d.Key, [.. d.Value.Added], [.. d.Value.Changed.Except(d.Value.Added)]))];
    }
}
