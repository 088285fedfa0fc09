using Publication.Content;
using Publication.Content.Kinds;

namespace Publication.Rendering.Views;

/// <summary>An organisation: what it issued, who speaks for it, what belongs to it.</summary>
public sealed class OrganisationView : EntryView
{
    private readonly Organisation organisation;

    internal OrganisationView(ViewContext context, int index, PageScope scope)
        : base(context, index, scope) => organisation = (Organisation)Source;

    public string Short => organisation.Short;

    public string Country => Context.Site.Settings.CountryOf(organisation.Country);

    public LinkView? Parent => Target(organisation.Parent);

    public IReadOnlyList<LinkView> Children => field ??= From(Relation.BelongsTo);

    public new IReadOnlyList<FactView> Facts => field ??= base.Facts(organisation.Facts);

    public IReadOnlyList<RoleView> People => field ??=
    [
        .. Context.Site.ReferringTo(Index, Relation.HoldsOffice, Person.Definition).SelectMany(i => ((Person)Context.Site.Entries[i]).Roles
            .Where(r => Context.Site.TargetOf(i, r.Organisation) == Index)
            .Select(r => new RoleView(r.Title, null, Context.Link(i), DateView.Of(r.From, Context.Dates), DateView.Of(r.To, Context.Dates)))),
    ];

    public IReadOnlyList<LinkView> Issued => field ??= From(Relation.IssuedBy, Initiative.Definition);

    public IReadOnlyList<LinkView> Quotes => field ??= From(Relation.SpokenBy, Quote.Definition);

    public IReadOnlyList<LinkView> Events => field ??= From(Relation.Involves, Event.Definition);
}
