using AngleSharp.Dom;

namespace Publication.Tests.Rendering.Metadata;

/// <summary>
/// What Zotero saves from a page that it has no translator for, by the rules of its own "Embedded Metadata" and "RDF"
/// translators, as far as this site's tags meet them: <c>z:itemType</c> before the type that Highwire tags suggest, Highwire
/// before Open Graph, an author's text cut at semicolons, and at commas where both halves look like names.
/// </summary>
internal sealed record SavedReference(string Type, string Title, string Authors, string Date, string Publication, string Publisher, string Language, string Url)
{
    public static SavedReference Of(IElement head)
    {
        string Meta(string name) => head.QuerySelector($"meta[name='{name}'], meta[property='{name}']")?.GetAttribute("content")?.Trim() ?? "";
        string First(params string[] names) => names.Select(Meta).FirstOrDefault(v => v.Length > 0) ?? "";
        var guessed = Meta("citation_journal_title").Length > 0 || Meta("citation_title").Length > 0 ? "journalArticle" : "webpage";
        var authors = head.QuerySelectorAll("meta[name=citation_author]").SelectMany(m => Authors_(m.GetAttribute("content")!));
        return new SavedReference(
            Meta("z:itemType") is { Length: > 0 } type ? type : Meta("og:type") == "website" ? "webpage" : guessed,
            First("citation_title", "og:title"), string.Join("; ", authors), First("citation_publication_date", "article:published_time"),
            First("citation_journal_title", "og:site_name"), Meta("citation_publisher"), Meta("citation_language"), First("citation_public_url", "og:url"));
    }

    private static string[] Authors_(string text)
    {
        var parts = text.Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        if (parts is not [var one]) return parts;
        var byComma = one.Split(',', StringSplitOptions.TrimEntries);
        return byComma.Length > 1 && byComma[0].Contains(' ', StringComparison.Ordinal) && byComma[1].Contains(' ', StringComparison.Ordinal) ? byComma : parts;
    }
}
