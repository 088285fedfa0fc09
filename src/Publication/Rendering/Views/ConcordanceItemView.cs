namespace Publication.Rendering.Views;

/// <summary>One dated use of a term, as keyword in context.</summary>
public sealed record ConcordanceItemView(LinkView Link, Html Before, string Word, Html After, string Language)
{
    public DateView? Date => Link.Date;

    public string Kind => Link.Kind;
}
