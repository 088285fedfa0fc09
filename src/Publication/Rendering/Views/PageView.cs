using Publication.Content.Kinds;
using Publication.Pages;

namespace Publication.Rendering.Views;

/// <summary>The page being rendered: title, addresses, metadata.</summary>
public sealed class PageView
{
    private readonly ViewContext context;
    private readonly Page page;
    private readonly EntryView? entry;

    internal PageView(ViewContext context, Page page, EntryView? entry, string title, string description)
    {
        this.context = context;
        this.page = page;
        this.entry = entry;
        Title = title;
        Description = description;
    }

    public string Title { get; }

    public string Description { get; }

    public string Heading => Title;

    public string Url => page.Route.Address(context.Site.Settings);

    /// <summary>Of a page that shows something once more: the address of what it shows.</summary>
    public string Canonical => page.Type == PageTypes.Redirect || page.Type == PageTypes.Use
        ? entry?.Canonical ?? Route.Timeline.Permalink(context.Site.Settings) : page.Route.Permalink(context.Site.Settings);

    /// <summary>The page with every form for newsletters; empty where there is none.</summary>
    public string UseUrl =>
        !context.Site.Settings.Has(Content.Parts.Newsletter) ? ""
            : page.Type == PageTypes.Timeline ? UsePages.OfTimeline.Address(context.Site.Settings)
            : entry is not null && UsePages.Has(entry.Source) ? UsePages.Of(entry.Source).Address(context.Site.Settings) : "";

    public string Layout => page.Type.Name;

    public bool IsHome => page.Type == PageTypes.Home;

    /// <summary>Of the entry whose own page it is; empty for others.</summary>
    public string Kind => page.Type == PageTypes.Use ? "" : entry?.Kind ?? "";

    public string Language => entry is BriefView or StandingPageView && entry.Language.Length > 0 ? entry.Language : context.Site.Settings.Language;

    public string OgType => entry is BriefView ? "article" : IsHome ? "website" : "article";

    public string Published => entry is BriefView ? entry.Date?.Iso ?? "" : "";

    public string Updated => entry?.Updated?.Iso ?? "";

    public string[] Authors => entry is BriefView brief ? brief.Authors : [];

    public bool Noindex => !page.Type.Listed || (entry?.Draft ?? false);

    public IReadOnlyList<NavigationView> Navigation => Items(context.Site.Settings.Navigation);

    public IReadOnlyList<NavigationView> Footer => Items(context.Site.Settings.Footer);

    public IReadOnlyList<FeedLinkView> Feeds
    {
        get
        {
            if (!context.Site.Settings.Has(Content.Parts.Feeds)) return [];
            var own = entry is not null && FeedPages.Has(context.Site, entry.Index);
            var folder = own ? Route.Of(entry!.Source).Path : "";
            var title = own ? $"{context.Site.Settings.Title}: {entry!.Name}" : context.Site.Settings.Title;
            return
            [
                .. FeedPages.Formats.Select(f => new FeedLinkView(title, TypeOf(f), new Route(folder + f).Address(context.Site.Settings))),
            ];
        }
    }

    /// <summary>The picture for previews of its link; null where there are none.</summary>
    public CardView? Card => CardView.Of(context, entry?.Index ?? -1);

    /// <summary>What the page shows, for frames of other sites; null where there is nothing.</summary>
    public EmbedView? Embed => entry is not null ? (page.Route == Route.Of(entry.Source) ? entry.Embed : null)
        : page.Route == Route.Timeline ? context.SiteView.TimelineEmbed : null;

    /// <summary>The same text in other languages.</summary>
    public IReadOnlyList<LinkView> Alternates =>
        entry?.Source is Brief or StandingPage
            ? context.Links(context.Site.ReferringTo(entry.Index, Content.Relation.TranslationOf).Concat(context.Site.TargetsOf(entry.Index, Content.Relation.TranslationOf)))
            : [];

    public Html JsonLd => entry is null || page.Type == PageTypes.Use ? Html.Empty : Views.JsonLd.Of(entry);

    private static string TypeOf(string format) => format switch
    {
        "feed.xml" => "application/rss+xml",
        "atom.xml" => "application/atom+xml",
        _ => "application/feed+json",
    };

    private IReadOnlyList<NavigationView> Items(Content.NavigationItem[] items) =>
    [
        .. items.Select(i =>
        {
            var url = context.Site.Settings.BasePath + i.To.TrimStart('/');
            return new NavigationView(i.Label, url, url == Url);
        }),
    ];
}
