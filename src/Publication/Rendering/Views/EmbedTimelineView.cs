namespace Publication.Rendering.Views;

/// <summary>As much of a timeline as a frame holds: the last items, and some before them to unfold.</summary>
/// <param name="Count">Items of the whole timeline.</param>
public sealed record EmbedTimelineView(IReadOnlyList<TimelineItemView> Earlier, IReadOnlyList<TimelineItemView> Latest, int Count)
{
    // A frame is at most 1000 pixels tall and its page at most 30 kB.
    private const int Shown = 8;
    private const int Folded = 32;

    internal static EmbedTimelineView Of(TimelineView whole)
    {
        var latest = Math.Max(0, whole.Count - Shown);
        var earlier = Math.Max(0, latest - Folded);
        return new([.. whole.Items.Take(latest).Skip(earlier)], [.. whole.Items.Skip(latest)], whole.Count);
    }
}
