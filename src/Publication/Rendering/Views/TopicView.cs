using Publication.Content;
using Publication.Content.Kinds;

namespace Publication.Rendering.Views;

/// <summary>A topic: everything that belongs to it.</summary>
public sealed class TopicView : EntryView
{
    internal TopicView(ViewContext context, int index, PageScope scope)
        : base(context, index, scope)
    {
    }

    public IReadOnlyList<LinkView> Briefs => From(Relation.HasTopic, Brief.Definition);

    public IReadOnlyList<LinkView> Initiatives => From(Relation.HasTopic, Initiative.Definition);

    public IReadOnlyList<LinkView> Quotes => From(Relation.HasTopic, Quote.Definition);

    public IReadOnlyList<LinkView> Events => From(Relation.HasTopic, Event.Definition);

    public IReadOnlyList<LinkView> Terms =>
        [.. From(Relation.HasTopic, Term.Definition).OrderBy(l => l.Name, StringComparer.OrdinalIgnoreCase)];
}
