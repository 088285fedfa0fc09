using Publication.Content.Kinds;

namespace Publication.Rendering.Views;

/// <summary>An event on its page.</summary>
public sealed class EventView : EntryView
{
    private readonly Event happening;

    internal EventView(ViewContext context, int index, PageScope scope)
        : base(context, index, scope) => happening = (Event)Source;

    public string Place => happening.Place;

    public string Category => happening.Category;

    public IReadOnlyList<LinkView> Initiatives => field ??= Context.Links(Index, happening.Initiatives);

    public IReadOnlyList<LinkView> People => field ??= Context.Links(Index, happening.People);

    public IReadOnlyList<LinkView> Organisations => field ??= Context.Links(Index, happening.Organisations);

    /// <summary>Quotations whose occasion it is.</summary>
    public IReadOnlyList<LinkView> Quotes => field ??= From(Content.Relation.Occasion, Quote.Definition);

    public string Outside => happening.Outside;
}
