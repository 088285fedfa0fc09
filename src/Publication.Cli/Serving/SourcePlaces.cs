using System.Text.Json;
using System.Text.RegularExpressions;
using Publication.Checking;
using Publication.Cli.Writers;
using Publication.Content;
using Publication.Linking;

namespace Publication.Cli.Serving;

/// <summary>
/// Where a page comes from, as JSON for its script: the place of each stretch of words of its entry, in the order of the file,
/// and of each entry that it links. The page itself holds nothing of it.
/// </summary>
internal static partial class SourcePlaces
{
    private const int LongestText = 400;

    public static string Json(PreviewMoment moment, string path, EditorLink editor) => JsonText.Of(default, json =>
    {
        json.WriteStartObject();
        if (moment.Good is { Site: { } site } edition && OutputPath(path, edition) is { } output && edition.PageAt(output) is { } page)
        {
            if (page.Subject >= 0)
            {
                json.WritePropertyName("page");
                Write(json, site.Entries[page.Subject].Name, PlaceOf(site, page.Subject), editor);
                json.WriteStartArray("blocks");
                foreach (var place in TextPlaces.Of(site.Entries[page.Subject])) Write(json, place.Text, site.At(page.Subject, new TextSpan(place.Offset, 0)), editor);
                json.WriteEndArray();
            }
            json.WriteStartObject("entries");
            foreach (var (address, entry) in Linked(edition, site, output))
            {
                json.WritePropertyName(address);
                Write(json, site.Entries[entry].Name, PlaceOf(site, entry), editor);
            }
            json.WriteEndObject();
        }
        json.WriteEndObject();
    });

    private static void Write(Utf8JsonWriter json, string text, Location at, EditorLink editor)
    {
        json.WriteStartObject();
        json.WriteString("at", Visible.Of(at.ToString()));
        if (editor.To(at) is { } href) json.WriteString("href", href);
        json.WriteString("text", text.Length > LongestText ? text[..LongestText] : text);
        json.WriteEndObject();
    }

    private static Location PlaceOf(Site site, int entry) => CheckContext.PlaceOf(site.Entries[entry], site.Origins[entry].Document, site.Origins[entry].Number);

    /// <summary>The entries whose pages are linked, by the addresses as they stand in the page.</summary>
    private static SortedDictionary<string, int> Linked(Edition edition, Site site, string output)
    {
        var linked = new SortedDictionary<string, int>(StringComparer.Ordinal);
        var html = System.Text.Encoding.UTF8.GetString(edition.Render(output)!.Bytes.Span);
        foreach (Match match in Address().Matches(html))
            if (OutputPath(match.Groups[1].Value, edition) is { } target && edition.PageAt(target) is { Subject: >= 0 and var entry } page && page.Type.Name == site.Entries[entry].Kind.Name)
                linked[match.Groups[1].Value] = entry;
        return linked;
    }

    private static string? OutputPath(string path, Edition edition)
    {
        if (!path.StartsWith(edition.BasePath, StringComparison.Ordinal)) return null;
        var output = path[edition.BasePath.Length..];
        return output.Length == 0 || output[^1] == '/' ? output + "index.html" : output;
    }

    [GeneratedRegex("""\shref="(/[^"#?]*)["#?]""")]
    private static partial Regex Address();
}
