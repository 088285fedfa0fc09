using Publication.Content.Kinds;

namespace Publication.Rendering.Views;

/// <summary>A term on its page, with its concordance.</summary>
public sealed class TermView : EntryView
{
    private readonly Term term;
    private ConcordanceView? concordance;

    internal TermView(ViewContext context, int index, PageScope scope)
        : base(context, index, scope) => term = (Term)Source;

    public string Literal => term.Literal;

    public string[] Also => term.Also;

    public Html Definition => Lead;

    public IReadOnlyList<LinkView> Contrasts => field ??= Context.Links(Index, term.Contrasts);

    /// <summary>The date of the first use on record, without the concordance being made.</summary>
    public DateView? FirstUse => Context.Site.UsesOf(Index).Select(u => u.Entry).Where(Context.Site.IsVisible).Take(1)
        .Select(i => DateView.Of(Context.Site.Entries[i].Date, Context.Dates)).FirstOrDefault();

    public ConcordanceView Concordance => concordance ??= Views.Concordance.Of(Context, Index);
}
