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

    public IReadOnlyList<LinkView> Initiatives => Context.Links(Index, happening.Initiatives);

    public IReadOnlyList<LinkView> People => Context.Links(Index, happening.People);

    public IReadOnlyList<LinkView> Organisations => Context.Links(Index, happening.Organisations);

    /// <summary>Quotations whose occasion it is.</summary>
    public IReadOnlyList<LinkView> Quotes => From(Content.Relation.Occasion, Quote.Definition);

    public string Outside => happening.Outside;
}
