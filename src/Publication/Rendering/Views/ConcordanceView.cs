namespace Publication.Rendering.Views;

/// <summary>Every dated use of a term in quotes and briefs, oldest first.</summary>
public sealed record ConcordanceView(IReadOnlyList<ConcordanceItemView> Items, IReadOnlyList<QuarterView> Quarters)
{
    public int Total => Items.Count;

    public ConcordanceItemView? First => Items.Count > 0 ? Items[0] : null;

    /// <summary>The uses by the text that they stand in.</summary>
    public IReadOnlyList<ConcordanceTextView> Texts =>
        [.. Items.GroupBy(i => i.Link).Select(g => new ConcordanceTextView(g.Key, [.. g]))];
}
