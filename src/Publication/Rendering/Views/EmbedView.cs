using Publication.Content.Kinds;
using Publication.Pages;

namespace Publication.Rendering.Views;

/// <summary>An entry or a timeline for a frame of another site: its addresses, its size, and the code to copy.</summary>
public sealed class EmbedView
{
    private readonly ViewContext context;
    private readonly LinkView? link;
    private readonly Page page;

    private EmbedView(ViewContext context, Page page) => (this.context, this.page, link) = (context, page, context.Link(page.Subject));

    /// <summary>Pixels: the widest that oEmbed's readers are told of; the card fills any width from 280 on.</summary>
    public int Width { get; } = 600;

    /// <summary>Pixels: what the card needs without script, 600 or 320 wide; at most 1000.</summary>
    public int Height => context.Embeds.HeightOf(page);

    /// <summary>What it shows, which is the name of its partial: a kind, or <c>timeline</c>.</summary>
    public string Sort => page.Variant.Length > 0 ? page.Variant : link!.Kind;

    public string Title => page.Variant == EmbedPages.Timeline
        ? link is null ? context.Strings.Get("timeline.title") : $"{link.Name}: {context.Strings.Get("timeline.title")}"
        : link!.Speaker is { } speaker ? $"{speaker.Name}: {link.Name}" : link.Name;

    public string Language => link is { Source: Brief, Language.Length: > 0 } ? link.Language : context.Site.Settings.Language;

    /// <summary>Full address of the frame's page.</summary>
    public string Address => page.Route.FullAddress(context.Site.Settings);

    /// <summary>Full address of what describes it to other sites.</summary>
    public string OembedUrl => EmbedPages.OEmbedOf(page.Route).FullAddress(context.Site.Settings);

    /// <summary>Full address of the page that it is taken from.</summary>
    public string Canonical => link?.Canonical ?? Route.Timeline.Permalink(context.Site.Settings);

    /// <summary>The same on this site, at the place that tells more.</summary>
    public string PageUrl => link is null ? context.SiteView.TimelineUrl : page.Variant == EmbedPages.Timeline ? link.Url + "#timeline" : link.Url;

    public CardView? Card => CardView.Of(context, link?.Index ?? -1);

    /// <summary>
    /// The frame to paste into another site, and after it the link that is left where a sanitiser or a mail takes the frame out.
    /// </summary>
    public string Code =>
        $"<iframe src=\"{Safe(Address)}\" title=\"{Safe(Title)}\" width=\"100%\" height=\"{Height}\" loading=\"lazy\" style=\"border:0\"></iframe>\n"
        + $"<p><a href=\"{Safe(Canonical)}\">{Safe(Title)}</a>, {Safe(context.SiteView.Title)}</p>";

    /// <summary>Of an entry; null where it has none or the publication goes without.</summary>
    internal static EmbedView? Of(ViewContext context, int entry) =>
        context.Site.Settings.Has(Content.Parts.Embeds) && EmbedPages.Has(context.Site, entry)
            ? new EmbedView(context, new Page(PageTypes.Embed, EmbedPages.RouteOf(context.Site, entry), entry)) : null;

    /// <summary>Of the timeline of an initiative, or of everything for -1; null where there is none.</summary>
    internal static EmbedView? OfTimeline(ViewContext context, int entry) =>
        context.Site.Settings.Has(Content.Parts.Embeds) && (entry < 0 ? context.Site.Timeline.Items.Count > 0 : EmbedPages.HasTimeline(context.Site, entry))
            ? new EmbedView(context, new Page(PageTypes.Embed, EmbedPages.RouteOfTimeline(context.Site, entry), entry, EmbedPages.Timeline)) : null;

    /// <summary>What a planned page shows, or the page that a planned oEmbed file describes.</summary>
    internal static EmbedView Of(ViewContext context, Page page) =>
        (page.Variant == EmbedPages.Timeline ? OfTimeline(context, page.Subject) : Of(context, page.Subject))!;

    private static string Safe(string text) => Html.FromText(text).ToString();
}
