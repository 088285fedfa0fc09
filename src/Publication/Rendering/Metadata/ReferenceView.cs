using Publication.Content;
using Publication.Content.Kinds;
using Publication.Rendering.Views;

namespace Publication.Rendering.Metadata;

/// <summary>
/// What a reference manager saves from a page: the Highwire Press tags, and the type by Zotero's own name. The page of a
/// source gives that source; all others give themselves, and a quotation the one who said it as its author.
/// </summary>
public sealed record ReferenceView(string ItemType, string Title, IReadOnlyList<string> Authors, string Date, string Container, string Publisher, string Language, string Url)
{
    internal static ReferenceView Of(ViewContext context, PageView page, LinkView? entry)
    {
        if (entry?.Source is Source source) return OfSource(context, source, entry.Canonical);
        var date = entry?.Source is Brief or Quote or Newsletter ? Numbers(entry.Source.Date, context) : "";
        var isQuote = entry is { Source: Quote, Speaker: not null };
        return new ReferenceView(
            "webpage", isQuote ? entry!.Name : page.Title, isQuote ? [entry!.Speaker!.Name] : page.Authors, date,
            context.SiteView.Title, context.SiteView.Publisher, page.Language, page.Canonical);
    }

    /// <summary>Its own title first, ours in brackets, as style guides cite what is in another language.</summary>
    private static ReferenceView OfSource(ViewContext context, Source source, string page) => new(
        TypeOf(source.Type), source.OriginalTitle.Length > 0 ? $"{source.OriginalTitle} [{source.Name}]" : source.Name, source.Author,
        Numbers(source.Date, context), ContainerOf(source), source.Publisher, source.Language, source.Url.Length > 0 ? source.Url : page);

    /// <summary>Never empty where it can be known: a reader would take the name of this site instead.</summary>
    private static string ContainerOf(Source source) =>
        source.Container.Length > 0 ? source.Container : source.Publisher.Length > 0 ? source.Publisher
        : Uri.TryCreate(source.Url, UriKind.Absolute, out var address) ? address.Host : "";

    /// <summary><c>2025/03/05</c>; words where the date is not exact, for they say how it is not.</summary>
    private static string Numbers(EdtfDate? date, ViewContext context) => date switch
    {
        null => "",
        { HtmlDateTime: { } exact } when !LdDate.IsInexact(date) => exact.Replace('-', '/'),
        _ => context.Dates.Of(date),
    };

    /// <summary>From the types of CSL to those of Zotero.</summary>
    private static string TypeOf(string csl) => csl switch
    {
        "article-journal" => "journalArticle",
        "article-magazine" => "magazineArticle",
        "article-newspaper" => "newspaperArticle",
        "broadcast" => "tvBroadcast",
        "chapter" => "bookSection",
        "book" => "book",
        "entry-encyclopedia" => "encyclopediaArticle",
        "interview" => "interview",
        "legislation" => "statute",
        "post-weblog" => "blogPost",
        "report" => "report",
        "speech" => "presentation",
        "webpage" => "webpage",
        _ => "document",
    };
}
