using System.Text.Encodings.Web;
using System.Text.Json;

namespace Publication.Rendering.Feeds;

/// <summary>JSON Feed 1.1.</summary>
internal static class JsonFeed
{
    private static readonly JsonWriterOptions Style = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, Indented = true, NewLine = "\n" };

    public static byte[] Write(Feed feed)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, Style))
        {
            json.WriteStartObject();
            json.WriteString("version", "https://jsonfeed.org/version/1.1");
            json.WriteString("title", feed.Title);
            json.WriteString("home_page_url", feed.Home);
            json.WriteString("feed_url", feed.Self);
            json.WriteString("description", feed.Description);
            json.WriteString("language", feed.Language);
            json.WriteStartArray("items");
            foreach (var item in feed.Items) Write(json, item);
            json.WriteEndArray();
            json.WriteEndObject();
        }
        return stream.ToArray();
    }

    private static void Write(Utf8JsonWriter json, FeedItem item)
    {
        json.WriteStartObject();
        json.WriteString("id", item.Address);
        json.WriteString("url", item.Address);
        json.WriteString("title", item.Title);
        if (item.Summary.Length > 0) json.WriteString("summary", item.Summary);
        json.WriteString("content_html", item.Html.Span);
        if (item.Picture is { } picture) json.WriteString("image", picture.Canonical);
        json.WriteString("date_published", FeedWriter.Stamp(item.Published));
        if (item.Updated != item.Published) json.WriteString("date_modified", FeedWriter.Stamp(item.Updated));
        json.WriteStartArray("authors");
        json.WriteStartObject();
        json.WriteString("name", item.Author);
        json.WriteEndObject();
        json.WriteEndArray();
        json.WriteEndObject();
    }
}
