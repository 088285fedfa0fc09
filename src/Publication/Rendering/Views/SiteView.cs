using Publication.Content;
using Publication.Content.Kinds;
using Publication.Pages;

namespace Publication.Rendering.Views;

/// <summary>The publication as every layout sees it.</summary>
public sealed class SiteView(ViewContext context)
{
    private readonly Lazy<LanesView?> lanes = new(() => LaneViews.Of(context));

    private Settings Settings => context.Site.Settings;

    public string Title => Settings.Title;

    public string Tagline => Settings.Tagline;

    public string Description => Settings.Description;

    public string Language => Settings.Language;

    public string OriginLanguage => Settings.OriginLanguage;

    public string BaseUrl => Settings.BaseUrl;

    /// <summary>Address of the home page.</summary>
    public string Url => field ??= Route.Home.Address(Settings);

    public string Publisher => Settings.Publisher;

    public string[] Editors => Settings.Editors;

    public Licence? Licence => Settings.Licence;

    public string RepositoryUrl => Settings.Repository?.Url ?? "";

    public bool Drafts => context.Site.Drafts;

    /// <summary>Whether there is an icon made of pixels beside the one in SVG.</summary>
    public bool HasTouchIcon => context.HasTouchIcon;

    public string TimelineUrl => field ??= Route.Timeline.Address(Settings);

    /// <summary>The page of the timeline of everything for frames of other sites; null where there is none.</summary>
    public EmbedView? TimelineEmbed => field ??= EmbedView.OfTimeline(context, -1);

    /// <summary>For a meta element in the head of every page.</summary>
    public Html ContentPolicy { get; } = Html.FromMarkup(Rendering.ContentPolicy.InPage);

    /// <summary>Address of the contributors' page of rules; empty where the publication leaves it out.</summary>
    public string RulesUrl => Settings.Has(Parts.Contributors) ? ContributorPages.Rules.Address(Settings) : "";

    /// <summary>Address of the contributors' page of fields; empty where the publication leaves it out.</summary>
    public string FieldsUrl => Settings.Has(Parts.Contributors) ? ContributorPages.Fields.Address(Settings) : "";

    /// <summary>Empty where the publication has no search.</summary>
    public string SearchUrl => field ??= Settings.Has(Parts.Search) ? SearchPages.Search.Address(Settings) : "";

    /// <summary>Empty where the publication is not offered as data.</summary>
    public string DataUrl => field ??= Settings.Has(Parts.Data) ? DataPages.Data.Address(Settings) : "";

    public DateView Today => field ??= DateView.Of(context.Site.Today, context.Dates);

    /// <summary>Address of the page of changes; empty where there is none.</summary>
    public string ChangesUrl => field ??= ChangesPages.Has(context.Site) ? ChangesPages.Changes.Address(Settings) : "";

    /// <summary>What was added and changed, newest day first.</summary>
    public IReadOnlyList<ChangeDayView> Changes => field ??= ChangeDayView.Of(context);

    public IReadOnlyList<CountView> Counts => field ??=
    [
        .. ContentKinds.All.Where(Route.HasList).Select(k => new CountView(k.Name, k.Plural, $"list.{k.Plural}", context.Site.CountOf(k), Route.OfList(k).Address(Settings))).Where(c => c.Count > 0),
    ];

    public IReadOnlyList<LinkView> LatestBriefs => field ??= context.NewestFirst(context.Site.OfKind(Brief.Definition));

    public IReadOnlyList<LinkView> RecentQuotes => field ??= [.. context.NewestFirst(context.Site.OfKind(Quote.Definition)).Take(5)];

    /// <summary>Terms used most, for the home page.</summary>
    public IReadOnlyList<LinkView> NewTerms => field ??=
        [.. context.Links(context.Site.OfKind(Term.Definition).OrderByDescending(i => context.Site.UsesOf(i).Count).ThenBy(i => i).Take(8))];

    /// <summary>Of all entries, newest first.</summary>
    public IReadOnlyList<CorrectionView> Corrections => field ??= CorrectionView.All(context);

    public IReadOnlyList<LinkView> Topics => field ??= context.Links(context.Site.OfKind(Topic.Definition));

    public LanesView? Lanes => lanes.Value;
}
