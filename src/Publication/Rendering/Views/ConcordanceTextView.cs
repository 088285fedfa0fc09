namespace Publication.Rendering.Views;

/// <summary>The uses of a term in one text.</summary>
public sealed record ConcordanceTextView(LinkView Link, IReadOnlyList<ConcordanceItemView> Items);
