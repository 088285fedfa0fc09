using Publication.Content;
using Publication.Content.Kinds;
using Publication.Linking;

namespace Publication.Pages;

/// <summary>Everything that is published, in one list.</summary>
public static class PageTypes
{
    public static readonly PageType Home = new("home", (t, _) => [new Page(t, Route.Home)]);
    public static readonly PageType Timeline = new("timeline", TimelinePages.Plan);
    public static readonly PageType Use = new("use", UsePages.Plan) { Part = Parts.Newsletter, Listed = false };
    public static readonly PageType Draft = new("draft.eml", UsePages.PlanDrafts) { Part = Parts.Newsletter, Listed = false, IsHtml = false };
    public static readonly PageType Search = new("search", (t, _) => [new Page(t, SearchPages.Search)]) { Part = Parts.Search, Listed = false };
    public static readonly PageType SearchFile = new("search.json", SearchPages.Plan) { Part = Parts.Search, Listed = false, IsHtml = false };
    public static readonly PageType Data = new("data", (t, _) => [new Page(t, DataPages.Data)]) { Part = Parts.Data };
    public static readonly PageType DataFile = new("data.file", DataPages.PlanFiles) { Part = Parts.Data, Listed = false, IsHtml = false };
    public static readonly PageType EntryJson = new("entry.json", DataPages.PlanJson) { Part = Parts.Data, Listed = false, IsHtml = false };
    public static readonly PageType EntryMarkdown = new("entry.md", DataPages.PlanMarkdown) { Part = Parts.Data, Listed = false, IsHtml = false };
    public static readonly PageType Reference = new("reference", DataPages.PlanReferences) { Part = Parts.Data, Listed = false, IsHtml = false };
    public static readonly PageType Llms = new("llms.txt", (t, _) => [new Page(t, DataPages.Llms)]) { Part = Parts.Data, Listed = false, IsHtml = false };
    public static readonly PageType Rules = new("rules", (t, _) => [new Page(t, ContributorPages.Rules)]) { Part = Parts.Contributors, Listed = false };
    public static readonly PageType Fields = new("fields", (t, _) => [new Page(t, ContributorPages.Fields)]) { Part = Parts.Contributors, Listed = false };
    public static readonly PageType Changes = new("changes", ChangesPages.Plan) { Part = Parts.Changes };
    public static readonly PageType ChangesFeed = new("changes.feed", ChangesPages.PlanFeeds) { Part = Parts.Changes, Listed = false, IsHtml = false };
    public static readonly PageType NotFound = new("not-found", (t, _) => [new Page(t, Route.NotFound)]) { Listed = false };
    public static readonly PageType Redirect = new("redirect", (_, _) => []) { Listed = false }; // planned from all the others
    public static readonly PageType Feed = new("feed", FeedPages.Plan) { Part = Parts.Feeds, Listed = false, IsHtml = false };
    public static readonly PageType EntryFeed = new("entry.feed", FeedPages.PlanOfEntries) { Part = Parts.EntryFeeds, Listed = false, IsHtml = false };
    public static readonly PageType GlossaryFeed = new("glossary.feed", FeedPages.PlanOfGlossary) { Part = Parts.Changes, Listed = false, IsHtml = false };
    public static readonly PageType Embed = new("embed", EmbedPages.Plan) { Part = Parts.Embeds, Listed = false };
    public static readonly PageType OEmbed = new("oembed.json", EmbedPages.PlanOEmbed) { Part = Parts.Embeds, Listed = false, IsHtml = false };
    public static readonly PageType Card = new("card", CardPages.Plan) { Part = Parts.Cards, Listed = false, IsHtml = false, IsDrawn = true };
    public static readonly PageType Icon = new("icon.svg", (t, _) => [new Page(t, IconPages.Svg)]) { Listed = false, IsHtml = false };
    public static readonly PageType TouchIcon = new("icon.png", (t, _) => [new Page(t, IconPages.Png)]) { Listed = false, IsHtml = false, IsDrawn = true };
    public static readonly PageType Sitemap = new("sitemap.xml", (t, _) => [new Page(t, Route.Sitemap)]) { Listed = false, IsHtml = false };
    public static readonly PageType Robots = new("robots.txt", (t, _) => [new Page(t, Route.Robots)]) { Listed = false, IsHtml = false };
    public static readonly PageType HostFiles = new("host", HostPages.Plan) { Listed = false, IsHtml = false };

    public static readonly IReadOnlyList<PageType> All =
    [
        Home,
        List("briefs", Brief.Definition), Entry("brief", Brief.Definition),
        List("initiatives", Initiative.Definition), Entry("initiative", Initiative.Definition),
        List("quotes", Quote.Definition), Entry("quote", Quote.Definition),
        List("events", Event.Definition), Entry("event", Event.Definition),
        List("people", Person.Definition), Entry("person", Person.Definition),
        List("organisations", Organisation.Definition), Entry("organisation", Organisation.Definition),
        List("sources", Source.Definition), Entry("source", Source.Definition),
        List("topics", Topic.Definition), Entry("topic", Topic.Definition),
        List("glossary", Term.Definition), Entry("term", Term.Definition),
        List("newsletters", Newsletter.Definition), Entry("newsletter", Newsletter.Definition),
        Entry("page", StandingPage.Definition),
        Timeline,
        Use, Draft,
        Search, SearchFile,
        Data, DataFile, EntryJson, EntryMarkdown, Reference, Llms,
        Rules, Fields,
        Changes, ChangesFeed,
        NotFound,
        Redirect,
        Feed, EntryFeed, GlossaryFeed,
        Embed, OEmbed,
        Card,
        Icon,
        TouchIcon,
        Sitemap,
        Robots,
        HostFiles,
    ];

    public static IReadOnlyList<Page> Plan(Site site)
    {
        var pages = new List<Page>(site.Entries.Length + 64);
        foreach (var type in All)
            if (type.Part is null || site.Settings.Has(type.Part)) pages.AddRange(type.Plan(type, site));
        pages.AddRange([.. RedirectPages.Plan(site, pages)]);
        return pages;
    }

    private static PageType List(string name, Kind kind) =>
        new(name, (t, site) => site.OfKind(kind).Any() ? [new Page(t, Route.OfList(kind), -1, kind.Name)] : []);

    private static PageType Entry(string name, Kind kind) =>
        new(name, (t, site) => site.OfKind(kind).Select(i => new Page(t, Route.Of(site, i), i)));
}
