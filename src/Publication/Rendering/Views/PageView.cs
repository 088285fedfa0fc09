using Publication.Content.Kinds;
using Publication.Pages;
using Publication.Rendering.Metadata;

namespace Publication.Rendering.Views;

/// <summary>The page being rendered: title, addresses, metadata.</summary>
public sealed class PageView
{
    private readonly ViewContext context;
    private readonly Page page;
    private readonly EntryView? entry;

    internal PageView(ViewContext context, Page page, EntryView? entry)
    {
        this.context = context;
        this.page = page;
        this.entry = entry;
        Title = PageTexts.Title(context, page, entry);
    }

    public string Title { get; }

    public string Description => field ??= PageTexts.Description(context, page, entry);

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

    /// <summary>The language as Open Graph writes it: <c>en_GB</c>.</summary>
    public string Locale => context.LocaleOf(Language);

    public string OgType => entry switch { null => "website", PersonView => "profile", _ => "article" };

    public string Published => entry is BriefView or NewsletterView ? entry.Date?.Iso ?? "" : "";

    public string Updated => entry?.Updated?.Iso ?? "";

    /// <summary>Who wrote it; where nobody is named, who edits or publishes the whole.</summary>
    public string[] Authors => entry is BriefView { Authors.Length: > 0 } brief ? brief.Authors
        : context.SiteView.Editors is { Length: > 0 } editors ? editors : [context.SiteView.Publisher];

    public bool Noindex => !page.Type.Listed || (entry?.Draft ?? false);

    public IReadOnlyList<NavigationView> Navigation => Items(context.Site.Settings.Navigation);

    public IReadOnlyList<NavigationView> Footer => Items(context.Site.Settings.Footer);

    public IReadOnlyList<FeedLinkView> Feeds
    {
        get
        {
            var own = entry is not null && FeedPages.Has(context.Site, entry.Index);
            if (!own && !context.Site.Settings.Has(Content.Parts.Feeds)) return [];
            var changes = page.Type == PageTypes.Changes;
            var glossary = page.Route == Route.OfList(Term.Definition) && FeedPages.HasGlossary(context.Site);
            var folder = own ? Route.Of(entry!.Source).Path : changes || glossary ? page.Route.Path : "";
            var title = own ? $"{context.Site.Settings.Title}: {entry!.Name}" : changes || glossary ? $"{context.Site.Settings.Title}: {Title}" : context.Site.Settings.Title;
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

    /// <summary>The same entry as JSON; empty where there is none.</summary>
    public string JsonUrl => OwnPage && entry is not null ? DataPages.JsonOf(entry.Source).Address(context.Site.Settings) : "";

    /// <summary>The same entry as Markdown; empty where there is none.</summary>
    public string MarkdownUrl => OwnPage && entry is not null ? DataPages.MarkdownOf(entry.Source).Address(context.Site.Settings) : "";

    /// <summary>The same text in all its languages, this page among them; none where there is only one.</summary>
    public IReadOnlyList<AlternateView> Alternates => field ??= page.Type == PageTypes.Use ? [] : AlternateView.Of(context, entry);

    /// <summary>What a reference manager saves from the page.</summary>
    public ReferenceView Reference => ReferenceView.Of(context, this, entry);

    public Html JsonLd => context.JsonLd.Of(this, page, entry);

    private bool OwnPage => context.Site.Settings.Has(Content.Parts.Data) && entry is not null && page.Route == Route.Of(entry.Source);

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
            var elsewhere = i.To.StartsWith("https://", StringComparison.Ordinal) || i.To.StartsWith("http://", StringComparison.Ordinal);
            // A browser reads a backslash as a slash, and two of them as the beginning of another site's address.
            var url = elsewhere ? i.To : context.Site.Settings.BasePath + i.To.TrimStart('/', '\\');
            return new NavigationView(i.Label, url, url == Url);
        }),
    ];
}
