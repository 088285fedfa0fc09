using Publication.Content;
using Publication.Content.Kinds;
using Publication.Pages;
using Publication.Rendering.Data;
using Publication.Rendering.Views;

namespace Publication.Rendering.Metadata;

/// <summary>
/// What a page is in the words of schema.org: the page itself, where it stands, and the thing that it is about. The page
/// and the thing are told apart, because a quotation was not said by its page.
/// </summary>
internal sealed class JsonLd(ViewContext context)
{
    private readonly LdEntries entries = new(context);

    private Settings Settings => context.Site.Settings;

    private string Home => Route.Home.Permalink(Settings);

    public Html Of(PageView page, Page planned, LinkView? entry)
    {
        if (!planned.Type.Listed) return Html.Empty;
        List<LdNode?> nodes = [PageNode(page, planned, entry), Trail(page, entry), Site(page.IsHome)];
        nodes.Insert(1, entry is not null ? entries.Of(entry) : Collection(page, planned));
        return Html.FromUtf8(LdNode.Graph(nodes.OfType<LdNode>()));
    }

    private LdNode PageNode(PageView page, Page planned, LinkView? entry)
    {
        var type = entry is null && !page.IsHome ? "CollectionPage" : "WebPage";
        var thing = entry is not null || planned.Type == PageTypes.Timeline || planned.Type == PageTypes.Data || planned.Variant == Term.Definition.Name ? LdEntries.Id(page.Canonical) : page.IsHome ? SiteId : null;
        return new LdNode(type)
            .Add("@id", page.Canonical)
            .Add("url", page.Canonical)
            .Add("name", page.Title)
            .Add("description", page.Description)
            .Add("inLanguage", page.Language)
            .Add("dateModified", page.Updated)
            .Add("isPartOf", LdNode.Reference(SiteId))
            .Add("breadcrumb", page.IsHome ? null : LdNode.Reference(page.Canonical + "#trail"))
            .Add("primaryImageOfPage", page.Card is { } card ? new LdNode("ImageObject").Add("url", card.Canonical).Add("width", card.Width).Add("height", card.Height) : null)
            .Add("mainEntity", thing is null ? null : LdNode.Reference(thing));
    }

    private string SiteId => Home + "#site";

    private LdNode Site(bool whole)
    {
        var site = new LdNode("WebSite").Add("@id", SiteId).Add("url", Home).Add("name", Settings.Title);
        if (!whole) return site;
        return site
            .Add("alternateName", Settings.Tagline)
            .Add("description", Settings.Description)
            .Add("inLanguage", Settings.Language)
            .Add("license", Settings.Licence?.Url)
            .Add("publisher", entries.Publisher)
            .Add("editor", Settings.Editors.Select(entries.Author))
            .Add("potentialAction", Settings.Has(Parts.Search)
                ? new LdNode("SearchAction")
                    .Add("target", new LdNode("EntryPoint").Add("urlTemplate", SearchPages.Search.Permalink(Settings) + "?q={q}"))
                    .Add("query-input", "required name=q")
                : null);
    }

    /// <summary>Home, the list of the kind, the page.</summary>
    private LdNode? Trail(PageView page, LinkView? entry)
    {
        if (page.IsHome) return null;
        var steps = new List<(string Name, string Url)> { (Settings.Title, Home) };
        if (entry is not null && Route.HasList(entry.Source.Kind)) steps.Add((context.Strings.Get($"list.{entry.Source.Kind.Plural}"), Route.OfList(entry.Source.Kind).Permalink(Settings)));
        steps.Add((page.Title, page.Canonical));
        return new LdNode("BreadcrumbList").Add("@id", page.Canonical + "#trail").Add("itemListElement", steps.Select((step, i) =>
            new LdNode("ListItem").Add("position", i + 1).Add("name", step.Name).Add("item", step.Url)));
    }

    private LdNode? Collection(PageView page, Page planned)
    {
        if (planned.Variant == Term.Definition.Name && planned.Type != PageTypes.Timeline) return entries.Glossary(page.Description);
        if (planned.Type == PageTypes.Data)
            return Dataset(page, "").Add("distribution", DataPages.Files(context.Site).Where(f => f != DataPages.ReadMe).Select(Download));
        return planned.Type == PageTypes.Timeline ? Dataset(page, planned.Variant) : null;
    }

    private LdNode Dataset(PageView page, string variant)
    {
        var items = context.Site.Timeline.Of(variant);
        return new LdNode("Dataset")
            .Add("@id", LdEntries.Id(page.Canonical))
            .Add("url", page.Canonical)
            .Add("name", $"{Settings.Title}: {page.Title}")
            .Add("description", page.Description)
            .Add("inLanguage", Settings.Language)
            .Add("license", Settings.Licence?.Url)
            .Add("creator", entries.Publisher)
            .Add("temporalCoverage", items.Count == 0 ? "" : $"{LdDate.Start(items[0].Date)}/{LdDate.Start(items[^1].Date)}");
    }

    private LdNode Download(string file) => new LdNode("DataDownload")
        .Add("name", file)
        .Add("contentUrl", DataPages.OfFile(file).Permalink(Settings))
        .Add("encodingFormat", DataFormats.Of(file).MediaType);
}
