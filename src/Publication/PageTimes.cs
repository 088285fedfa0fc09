using Publication.Pages;

namespace Publication;

/// <summary>
/// Where the time of rendering goes: by part of the publication, and the pages that took longest. Times of all threads are added
/// up; what several pages share is counted with the one that asked first.
/// </summary>
public sealed class PageTimes
{
    private const int Kept = 10;

    private readonly Lock changing = new();
    private readonly Dictionary<string, (TimeSpan Time, int Files)> parts = [];
    private readonly PriorityQueue<Page, TimeSpan> longest = new();

    /// <summary>Longest first.</summary>
    public IReadOnlyList<PageTime> Parts =>
        [.. parts.Select(p => new PageTime(p.Key, p.Value.Time, p.Value.Files)).OrderByDescending(p => p.Time).ThenBy(p => p.Name, StringComparer.Ordinal)];

    /// <summary>The ten that took longest, longest first.</summary>
    public IReadOnlyList<PageTime> Slowest =>
        [.. longest.UnorderedItems.Select(p => new PageTime(p.Element.OutputPath, p.Priority)).OrderByDescending(p => p.Time).ThenBy(p => p.Name, StringComparer.Ordinal)];

    /// <summary>May be called from many threads.</summary>
    public void Add(Page page, TimeSpan time)
    {
        lock (changing)
        {
            var (sum, files) = parts.GetValueOrDefault(page.Type.Part ?? "pages");
            parts[page.Type.Part ?? "pages"] = (sum + time, files + 1);
            longest.Enqueue(page, time);
            if (longest.Count > Kept) longest.Dequeue();
        }
    }
}
