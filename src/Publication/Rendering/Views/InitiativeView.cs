using Publication.Content;
using Publication.Content.Kinds;

namespace Publication.Rendering.Views;

/// <summary>An initiative on its page: fact sheet, family, targets, differences.</summary>
public sealed class InitiativeView : EntryView
{
    private readonly Initiative initiative;

    internal InitiativeView(ViewContext context, int index, PageScope scope)
        : base(context, index, scope) => initiative = (Initiative)Source;

    public string[] Also => initiative.Also;

    public IReadOnlyList<LinkView> Issuers => field ??= Context.Links(Index, initiative.Issuers);

    public string IssuedBy => initiative.IssuedBy;

    public Html StatusNote => Prose(initiative.StatusNote);

    public DateView? Period => DateView.Of(initiative.Period, Context.Dates);

    public IReadOnlyList<LinkView> PartOf => field ??= Context.Links(Index, initiative.PartOf);

    public IReadOnlyList<LinkView> Parts => field ??= From(Relation.PartOf);

    public IReadOnlyList<LinkView> Follows => field ??= Context.Links(Index, initiative.Follows);

    public IReadOnlyList<LinkView> FollowedBy => field ??= From(Relation.Follows);

    public new IReadOnlyList<FactView> Facts => field ??= base.Facts(initiative.Facts);

    public IReadOnlyList<FactView> Targets => field ??=
    [
        .. initiative.Targets.OrderBy(t => t.By).Select(t => new FactView(Prose(t.Text), new DateView(t.By, Context.Dates), Citations(t.Sources), t.Confidence)
        {
            Measure = t.Measure,
            Value = t.Value,
            Ahead = t.By.LatestDay >= Context.Site.Today,
        }),
    ];

    public IReadOnlyList<DifferenceView> Differences => field ??=
    [
        .. initiative.Differences.Select(d => new DifferenceView(d.About,
            [.. d.Accounts.Select(a => new FactView(Prose(a.Text), DateView.Of(a.Date, Context.Dates), Citations(a.Sources), a.Confidence))])),
    ];

    public IReadOnlyList<LinkView> Quotes => field ??= From(Relation.About, Quote.Definition);

    public IReadOnlyList<LinkView> Briefs => field ??= From(Relation.About, Brief.Definition);

    public IReadOnlyList<LinkView> Events => field ??= From(Relation.About, Event.Definition);

    public IReadOnlyList<CitationView> Documents => field ??= Citations(initiative.Sources);
}
