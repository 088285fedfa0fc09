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

    public IReadOnlyList<LinkView> Briefs => field ??= From(Relation.HasTopic, Brief.Definition);

    public IReadOnlyList<LinkView> Initiatives => field ??= From(Relation.HasTopic, Initiative.Definition);

    public IReadOnlyList<LinkView> Quotes => field ??= From(Relation.HasTopic, Quote.Definition);

    public IReadOnlyList<LinkView> Events => field ??= From(Relation.HasTopic, Event.Definition);

    public IReadOnlyList<LinkView> Terms => field ??=
        [.. From(Relation.HasTopic, Term.Definition).OrderBy(l => l.Name, StringComparer.OrdinalIgnoreCase)];
}
