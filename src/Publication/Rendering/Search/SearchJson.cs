using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Publication.Rendering.Search;

/// <summary>JSON for a script that fetches it: no sign of HTML is escaped, numbers in order are written as steps.</summary>
internal static class SearchJson
{
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static byte[] Of(Action<Utf8JsonWriter> write)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(buffer, Options)) write(writer);
        return buffer.WrittenSpan.ToArray();
    }

    /// <summary>Ascending numbers, each less the one before.</summary>
    public static void WriteSteps(Utf8JsonWriter writer, IEnumerable<int> numbers)
    {
        writer.WriteStartArray();
        var before = 0;
        foreach (var number in numbers)
        {
            writer.WriteNumberValue(number - before);
            before = number;
        }
        writer.WriteEndArray();
    }
}
