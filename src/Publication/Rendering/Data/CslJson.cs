using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Publication.Content;

namespace Publication.Rendering.Data;

/// <summary>References as CSL-JSON (schema 1.0.2).</summary>
internal static class CslJson
{
    private static readonly JsonWriterOptions Style = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, Indented = true, NewLine = "\n" };

    public static string Of(IEnumerable<CitedWork> works)
    {
        var output = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(output, Style))
        {
            json.WriteStartArray();
            foreach (var work in works) Write(json, work);
            json.WriteEndArray();
        }
        return Encoding.UTF8.GetString(output.WrittenSpan);
    }

    private static void Write(Utf8JsonWriter json, CitedWork work)
    {
        json.WriteStartObject();
        json.WriteString("id", work.Key);
        json.WriteString("type", work.Type);
        json.WriteString("title", work.Title);
        Add("original-title", work.OriginalTitle);
        Add("container-title", work.Container);
        if (work.Authors.Count > 0)
        {
            json.WriteStartArray("author");
            foreach (var author in work.Authors)
            {
                json.WriteStartObject();
                json.WriteString("literal", author);
                json.WriteEndObject();
            }
            json.WriteEndArray();
        }
        Add("publisher", work.Publisher);
        AddDate("issued", work.Date);
        Add("URL", work.Url);
        AddDate("accessed", work.Accessed);
        Add("archive_location", work.Archive);
        Add("language", work.Language);
        Add("abstract", work.Abstract);
        json.WriteEndObject();

        void Add(string name, string value)
        {
            if (value.Length > 0) json.WriteString(name, value);
        }

        void AddDate(string name, EdtfDate? date)
        {
            if (date is null || !(date.Start.IsDate || date.End.IsDate)) return;
            json.WriteStartObject(name);
            json.WriteStartArray("date-parts");
            if (date.Start.IsDate) WriteParts(json, date.Start);
            if (date is { IsInterval: true, End.IsDate: true }) WriteParts(json, date.End);
            json.WriteEndArray();
            if (date.Start is { Precision: EdtfPrecision.Season, Season: { } season }) json.WriteNumber("season", season - 20);
            if (date.Start.Approximate || date.Start.Uncertain) json.WriteBoolean("circa", true);
            json.WriteEndObject();
        }
    }

    private static void WriteParts(Utf8JsonWriter json, EdtfPart part)
    {
        json.WriteStartArray();
        json.WriteNumberValue(part.Year);
        if (part.Month is { } month) json.WriteNumberValue(month);
        if (part.Day is { } day) json.WriteNumberValue(day);
        json.WriteEndArray();
    }
}
