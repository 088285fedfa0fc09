namespace Publication.Rendering.Views;

/// <summary>One dated use of a term, as keyword in context.</summary>
public sealed record ConcordanceItemView(LinkView Link, string Before, string Word, string After, string Language)
{
    public DateView? Date => Link.Date;

    public string Kind => Link.Kind;
}
