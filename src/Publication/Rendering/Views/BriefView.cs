using Publication.Content;
using Publication.Content.Kinds;

namespace Publication.Rendering.Views;

/// <summary>A brief on its page.</summary>
public sealed class BriefView : EntryView
{
    private readonly Brief brief;

    internal BriefView(ViewContext context, int index, PageScope scope)
        : base(context, index, scope) => brief = (Brief)Source;

    public string[] Authors => brief.Authors;

    public override DateView? Updated => DateView.Of(brief.Updated, Context.Dates);

    public IReadOnlyList<LinkView> Initiatives => field ??= Context.Links(Index, brief.Initiatives);

    public int InitiativeCount => Mentioned<Initiative>();

    public int QuoteCount => Mentioned<Quote>();

    public int SourceCount => Scope.Sources.Count;

    private int Mentioned<T>() where T : Entry =>
        Context.Site.Targets[Index].Where(t => Context.Site.IsVisible(t) && Context.Site.Entries[t] is T).Distinct().Count();
}
