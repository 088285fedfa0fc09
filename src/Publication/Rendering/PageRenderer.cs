using Publication.Content;
using Publication.Linking;
using Publication.Pages;
using Publication.Rendering.Cards;
using Publication.Rendering.Data;
using Publication.Rendering.Feeds;
using Publication.Rendering.Search;
using Publication.Rendering.Snippets;
using Publication.Rendering.Views;

namespace Publication.Rendering;

/// <summary>Renders one planned page to its bytes: HTML by the theme's layouts, other formats by their writers.</summary>
public sealed class PageRenderer(ViewContext context, IReadOnlyList<Page> pages)
{
    private readonly FeedWriter feeds = new(context);
    private readonly SearchIndex search = new(context);
    private readonly UseWriter use = new(context);
    private readonly DataFiles data = new(context);

    /// <summary>Of what was rendered so far.</summary>
    public MailSizes MailSizes => use.Sizes;

    internal PictureWriter Pictures { get; } = new(context, context.Engine.Settings.Theme.Cards);

    private Site Site => context.Site;

    /// <summary>What many pages need and none can be without, made on all cores before they ask for it.</summary>
    public void Prepare()
    {
        if (Site.Settings.Has(Parts.Search)) search.Collect();
    }

    public byte[] Render(Page page) => page.Type.Name switch
    {
        "feed" or "entry.feed" or "changes.feed" or "glossary.feed" => feeds.Write(page),
        "embed" => context.Embeds.Write(page),
        "oembed.json" => context.Embeds.WriteOEmbed(page),
        "card" or "icon.svg" or "icon.png" => Pictures.Write(page),
        "draft.eml" => use.Draft(page),
        "data.file" => data.Of(page.Variant).Bytes,
        "entry.json" => data.Json.Write(page.Subject),
        "entry.md" => data.Markdown.Write(page.Subject),
        "reference" => References.Write(Site, [page.Subject], page.Variant),
        "llms.txt" => LlmsText.Write(context),
        "search.json" => search.Write(page.Variant),
        "sitemap.xml" => SitemapWriter.Write(Site, pages),
        "robots.txt" => HostFiles.Robots(Site),
        "host" => HostFiles.Write(Site, pages, page.Variant),
        _ => RenderHtml(page),
    };

    private byte[] RenderHtml(Page page)
    {
        var scope = new PageScope(Site, page.Subject);
        var entry = page.Subject >= 0 ? EntryViews.Of(context, page.Subject, scope) : null;
        var model = new PageModel
        {
            Site = context.SiteView,
            Page = new PageView(context, page, entry),
            Entry = entry,
            List = page.Type.Plan is not null && page.Subject < 0 && ContentKinds.Find(page.Variant) is { } kind && page.Type.Name != "timeline" ? ListViews.Of(context, kind) : null,
            Timeline = page.Type == PageTypes.Timeline ? TimelineViews.OfSite(context, page.Variant) : null,
            Filters = page.Type == PageTypes.Timeline ? Filters(page) : [],
            Lanes = page.Type == PageTypes.Timeline && page.Variant.Length == 0 ? context.SiteView.Lanes : null,
            Use = page.Type == PageTypes.Use ? use.View(page) : null,
            Redirect = page.Type == PageTypes.Redirect ? new RedirectView(RedirectPages.TargetOf(page).Address(Site.Settings), context.Link(page.Subject)!.Canonical) : null,
            Data = page.Type == PageTypes.Data ? new DataView(context, data) : null,
            Rules = page.Type == PageTypes.Rules ? RulesView.All : null,
            Fields = page.Type == PageTypes.Fields ? FieldsView.All : null,
        };
        var frame = page.Type == PageTypes.Redirect ? null : "layouts/base.html";
        return context.Engine.Render($"layouts/{page.Type.Name}.html", model, frame);
    }

    private List<FilterGroupView> Filters(Page page)
    {
        var timeline = Site.Timeline;
        var all = new FilterView(context.Strings.Get("timeline.all"), "", Route.Timeline.Address(Site.Settings), "", timeline.Items.Count, page.Variant.Length == 0);
        var groups = timeline.Variants.GroupBy(v => Linker.Split(v).Kind)
            .Select(g => new FilterGroupView($"filter.{g.Key}", [.. g.Select(v => new FilterView(
                PageTexts.FilterLabel(context, v), "", TimelinePages.RouteOf(v).Address(Site.Settings), v, timeline.Of(v).Count, v == page.Variant))]));
        return [new FilterGroupView("filter.all", [all]), .. groups];
    }
}
