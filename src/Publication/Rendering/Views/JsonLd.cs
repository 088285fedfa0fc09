using System.Text.Encodings.Web;
using System.Text.Json;
using Publication.Content.Kinds;
using Publication.Pages;

namespace Publication.Rendering.Views;

/// <summary>What an entry is in the words of schema.org, as JSON-LD that is safe inside a script element.</summary>
internal static class JsonLd
{
    // The default encoder writes <, >, & and the line separators as escapes, so nothing can end the element.
    private static readonly JsonSerializerOptions Options = new() { Encoder = JavaScriptEncoder.Default };

    public static Html Of(EntryView entry)
    {
        var data = new Dictionary<string, object>
        {
            ["@context"] = "https://schema.org",
            ["@type"] = TypeOf(entry),
            ["@id"] = entry.Canonical,
            ["url"] = entry.Canonical,
            ["name"] = entry.Name,
            ["isPartOf"] = new Dictionary<string, string> { ["@type"] = "WebSite", ["name"] = entry.Context.SiteView.Title, ["url"] = Route.Home.Permalink(entry.Context.Site.Settings) },
        };
        if (entry.SummaryText.Length > 0) data["description"] = entry.SummaryText;
        if (entry.Original is { } original) data["alternateName"] = original.Text;
        AddKindSpecific(entry, data);
        return Html.FromMarkup(JsonSerializer.Serialize(data, Options));
    }

    private static void AddKindSpecific(EntryView entry, Dictionary<string, object> data)
    {
        switch (entry)
        {
            case BriefView brief:
                data["headline"] = entry.Name;
                data["author"] = brief.Authors.Select(a => new Dictionary<string, string> { ["@type"] = "Organization", ["name"] = a }).ToArray();
                data["publisher"] = new Dictionary<string, string> { ["@type"] = "Organization", ["name"] = entry.Context.SiteView.Publisher };
                data["inLanguage"] = entry.Language.Length > 0 ? entry.Language : entry.Context.SiteView.Language;
                if (entry.Date is { Iso.Length: > 0 } day) data["datePublished"] = day.Iso;
                if (entry.Updated is { Iso.Length: > 0 } updated) data["dateModified"] = updated.Iso;
                break;
            case QuoteView quote:
                data["text"] = quote.QuotedText;
                data["inLanguage"] = quote.TextLanguage;
                if (quote.Speaker is { } speaker) data["spokenByCharacter"] = new Dictionary<string, string> { ["@type"] = speaker.Kind == "person" ? "Person" : "Organization", ["name"] = speaker.Name, ["url"] = speaker.Canonical };
                if (entry.Date is { Iso.Length: > 0 } said) data["dateCreated"] = said.Iso;
                break;
            case EventView:
                if (entry.Date is { Iso.Length: > 0 } start) data["startDate"] = start.Iso;
                break;
            case TermView:
                data["inDefinedTermSet"] = Route.OfList(Term.Definition).Permalink(entry.Context.Site.Settings);
                break;
        }
    }

    private static string TypeOf(EntryView entry) => entry.Source switch
    {
        Brief => "Article",
        Quote => "Quotation",
        Event => "Event",
        Person => "Person",
        Organisation => "Organization",
        Term => "DefinedTerm",
        Source => "CreativeWork",
        StandingPage => "WebPage",
        _ => "CreativeWork",
    };
}
