using Publication.Content;
using Publication.Linking;
using Publication.Pages;

namespace Publication.Rendering.Search;

/// <summary>
/// The numbers by which the files of the search name entries: by kind, and in each kind the newest first. So a number tells the
/// kind and the year, and among equal results the smaller number comes first.
/// </summary>
internal sealed class SearchOrder
{
    private SearchOrder(int[] entries, int[] numbers, IReadOnlyList<SearchKind> kinds) => (Entries, Numbers, Kinds) = (entries, numbers, kinds);

    /// <summary>Entry of each number.</summary>
    public int[] Entries { get; }

    /// <summary>Number of each entry; -1 for those that have none.</summary>
    public int[] Numbers { get; }

    public IReadOnlyList<SearchKind> Kinds { get; }

    public static SearchOrder Of(Site site)
    {
        var entries = new List<int>(site.Entries.Length);
        var kinds = new List<SearchKind>();
        var texts = 0;
        foreach (var kind in ContentKinds.All)
        {
            kinds.Add(new SearchKind(kind, entries.Count, site.CountOf(kind), texts));
            texts += SearchPages.TextFiles(kind, site.CountOf(kind));
            entries.AddRange(site.OfKind(kind).OrderByDescending(e => site.Entries[e].Date).ThenBy(e => e));
        }
        var numbers = new int[site.Entries.Length];
        Array.Fill(numbers, -1);
        for (var n = 0; n < entries.Count; n++) numbers[entries[n]] = n;
        return new SearchOrder([.. entries], numbers, kinds);
    }

    /// <summary>The numbers whose texts stand in a file.</summary>
    public Range TextsOf(int file)
    {
        var kind = Kinds.Last(k => k.FirstText <= file && k.Count > 0);
        var start = kind.First + ((file - kind.FirstText) * kind.TextsInFile);
        return start..Math.Min(kind.First + kind.Count, start + kind.TextsInFile);
    }

    /// <summary>Stretches of numbers with the same year: how many, and which; 0 for no year.</summary>
    public IEnumerable<(int Year, int Count)> Years(Site site, SearchKind kind)
    {
        var (year, count) = (-1, 0);
        for (var n = kind.First; n < kind.First + kind.Count; n++)
        {
            var next = YearOf(site.Entries[Entries[n]].Date);
            if (next != year && count > 0)
            {
                yield return (year, count);
                count = 0;
            }
            (year, count) = (next, count + 1);
        }
        if (count > 0) yield return (year, count);
    }

    private static int YearOf(EdtfDate? date) =>
        date is null ? 0 : date.EarliestDay != DateOnly.MinValue ? date.EarliestDay.Year : date.LatestDay == DateOnly.MaxValue ? 0 : date.LatestDay.Year;
}
