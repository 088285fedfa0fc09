using Publication.Content.Kinds;
using Publication.Rendering.Views;

namespace Publication.Rendering.Metadata;

/// <summary>Published texts in the words of schema.org: described by what they say of themselves, not by our page about them.</summary>
internal static class LdSources
{
    public static LdNode Of(LinkView entry, Source source) => Cited(entry)
        .Add("url", source.Url)
        .Add("author", source.Author.Select(a => new LdNode("Person").Add("name", a)))
        .Add("datePublished", LdDate.Start(source.Date))
        .Add("headline", IsArticle(source) ? NameOf(source) : "")
        .Add("inLanguage", source.Language)
        .Add("isPartOf", source.Container.Length > 0 ? new LdNode("CreativeWork").Add("name", source.Container) : null)
        .Add("publisher", source.Publisher.Length > 0 ? new LdNode("Organization").Add("name", source.Publisher) : null)
        .Add("alternateName", source.OriginalTitle.Length > 0 ? source.Name : "")
        .Add("description", entry.SummaryText)
        .Add("archivedAt", source.Archive);

    /// <summary>A cited text by its id and name: a brief has thirty, and the rest stands under the same id on the source's own page.</summary>
    public static LdNode Cited(LinkView entry)
    {
        var source = (Source)entry.Source;
        return new LdNode(TypeOf(source.Type))
            .Add("@id", LdEntries.Id(entry.Canonical))
            .Add("name", NameOf(source));
    }

    private static string NameOf(Source source) => source.OriginalTitle.Length > 0 ? source.OriginalTitle : source.Name;

    private static bool IsArticle(Source source) =>
        TypeOf(source.Type) is var type && (type.EndsWith("Article", StringComparison.Ordinal) || type == "BlogPosting");

    private static string TypeOf(string csl) => csl switch
    {
        "article-newspaper" => "NewsArticle",
        "article-journal" => "ScholarlyArticle",
        "article" or "article-magazine" or "entry-encyclopedia" => "Article",
        "book" => "Book",
        "chapter" => "Chapter",
        "legislation" => "Legislation",
        "post-weblog" => "BlogPosting",
        "report" => "Report",
        "webpage" => "WebPage",
        _ => "CreativeWork",
    };
}
