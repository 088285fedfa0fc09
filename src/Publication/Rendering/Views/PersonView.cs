using Publication.Content;
using Publication.Content.Kinds;

namespace Publication.Rendering.Views;

/// <summary>A person: offices through time, what they said, where they took part.</summary>
public sealed class PersonView : EntryView
{
    private readonly Person person;

    internal PersonView(ViewContext context, int index, PageScope scope)
        : base(context, index, scope) => person = (Person)Source;

    public IReadOnlyList<RoleView> Roles => field ??=
        [.. person.Roles.Select(r => new RoleView(r.Title, Target(r.Organisation), null, DateView.Of(r.From, Context.Dates), DateView.Of(r.To, Context.Dates)))];

    public new IReadOnlyList<FactView> Facts => field ??= base.Facts(person.Facts);

    public IReadOnlyList<LinkView> Quotes => field ??= From(Relation.SpokenBy, Quote.Definition);

    public IReadOnlyList<LinkView> Events => field ??= From(Relation.Involves, Event.Definition);

    /// <summary>What the quotations and events speak about.</summary>
    public IReadOnlyList<LinkView> Initiatives => field ??=
        Context.Links(Quotes.Concat(Events).SelectMany(e => Context.Site.TargetsOf(e.Index, Relation.About)));
}
