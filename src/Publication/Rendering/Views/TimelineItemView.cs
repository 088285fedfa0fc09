namespace Publication.Rendering.Views;

/// <summary>One item of a timeline.</summary>
public sealed record TimelineItemView(DateView Date, LinkView Link, Html Text, bool IsTarget, int GapYears, bool Ahead)
{
    public string Kind => IsTarget ? "target" : Link.Kind;

    public string KindKey => IsTarget ? "kind.target" : Link.KindKey;

    public int Year => Date.Year;

    /// <summary>How the date is drawn: <c>duration</c>, <c>approximate</c> or <c>exact</c>.</summary>
    public string Shape => Date.Interval ? "duration" : Date.Approximate || Date.Uncertain || Date.Edtf.Length < 10 ? "approximate" : "exact";

    /// <summary>The filters that leave it, each as <c>topic:industry</c>; on pages of the whole timeline only.</summary>
    public IEnumerable<string> Filters { get; init; } = [];

    public string Category => Link.Form;

    public string Level => Link.Level;

    public IEnumerable<string> TopicIds => Link.Topics.Select(t => t.Id);
}
