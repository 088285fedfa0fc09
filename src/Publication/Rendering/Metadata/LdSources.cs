using Publication.Content.Kinds;
using Publication.Rendering.Views;

namespace Publication.Rendering.Metadata;

/// <summary>Published texts in the words of schema.org: described by what they say of themselves, not by our page about them.</summary>
internal static class LdSources
{
    public static LdNode Of(LinkView entry, Source source) => Work(entry, source)
        .Add("alternateName", source.OriginalTitle.Length > 0 ? source.Name : "")
        .Add("description", entry.SummaryText)
        .Add("archivedAt", source.Archive);

    /// <summary>The same, as far as a citation needs it.</summary>
    public static LdNode Cited(LinkView entry) => Work(entry, (Source)entry.Source);

    private static LdNode Work(LinkView entry, Source source)
    {
        var name = source.OriginalTitle.Length > 0 ? source.OriginalTitle : source.Name;
        var type = TypeOf(source.Type);
        return new LdNode(type)
            .Add("@id", LdEntries.Id(entry.Canonical))
            .Add("url", source.Url)
            .Add("name", name)
            .Add("headline", type.EndsWith("Article", StringComparison.Ordinal) || type == "BlogPosting" ? name : "")
            .Add("author", source.Author.Select(a => new LdNode("Person").Add("name", a)))
            .Add("datePublished", LdDate.Start(source.Date))
            .Add("inLanguage", source.Language)
            .Add("isPartOf", source.Container.Length > 0 ? new LdNode("CreativeWork").Add("name", source.Container) : null)
            .Add("publisher", source.Publisher.Length > 0 ? new LdNode("Organization").Add("name", source.Publisher) : null);
    }

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
