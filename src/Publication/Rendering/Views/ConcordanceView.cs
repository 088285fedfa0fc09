namespace Publication.Rendering.Views;

/// <summary>Every dated use of a term in quotes and briefs, oldest first.</summary>
public sealed record ConcordanceView(IReadOnlyList<ConcordanceItemView> Items, IReadOnlyList<QuarterView> Quarters)
{
    public int Total => Items.Count;

    public ConcordanceItemView? First => Items.Count > 0 ? Items[0] : null;
}
