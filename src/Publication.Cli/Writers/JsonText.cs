using System.Text;
using System.Text.Json;

namespace Publication.Cli.Writers;

/// <summary>JSON written by hand, as text.</summary>
internal static class JsonText
{
    public static string Of(JsonWriterOptions layout, Action<Utf8JsonWriter> write)
    {
        using var bytes = new MemoryStream();
        using (var json = new Utf8JsonWriter(bytes, layout)) write(json);
        return Encoding.UTF8.GetString(bytes.GetBuffer(), 0, (int)bytes.Length);
    }
}
