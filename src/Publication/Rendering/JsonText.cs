using System.Buffers;
using System.Collections;
using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using Publication.Content;
using Scriban.Runtime;

namespace Publication.Rendering;

/// <summary>
/// A value of a template as JSON. The signs of HTML are escaped, so that it may stand in a script element and in an
/// attribute with single quotation marks.
/// </summary>
internal static class JsonText
{
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All), MaxDepth = 64 };

    public static string Of(object? value)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(buffer, Options)) Write(writer, value);
        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }

    private static void Write(Utf8JsonWriter writer, object? value)
    {
        switch (value)
        {
            case null: writer.WriteNullValue(); break;
            case string text: writer.WriteStringValue(text); break;
            case bool yes: writer.WriteBooleanValue(yes); break;
            case int number: writer.WriteNumberValue(number); break;
            case long number: writer.WriteNumberValue(number); break;
            case double number: writer.WriteNumberValue(number); break;
            case decimal number: writer.WriteNumberValue(number); break;
            case DateOnly day: writer.WriteStringValue(day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)); break;
            case Html or EdtfDate or Enum or char: writer.WriteStringValue(value.ToString()); break;
            case IDictionary map: WriteMap(writer, map.Keys.Cast<object>().Select(k => ($"{k}", map[k]))); break;
            case ScriptArray list: WriteList(writer, list); break;
            case IScriptObject map:
                WriteMap(writer, map.GetMembers().Select(k => (k, map.TryGetValue(null, default, k, out var member) ? member : null)));
                break;
            case IEnumerable list: WriteList(writer, list); break;
            default:
                var members = Members.Of(value.GetType());
                WriteMap(writer, members.Names.Select(k => (k, members.TryGet(value, k, out var member) ? member : null)));
                break;
        }
    }

    private static void WriteMap(Utf8JsonWriter writer, IEnumerable<(string Key, object? Value)> pairs)
    {
        writer.WriteStartObject();
        foreach (var (key, value) in pairs)
        {
            writer.WritePropertyName(key);
            Write(writer, value);
        }
        writer.WriteEndObject();
    }

    private static void WriteList(Utf8JsonWriter writer, IEnumerable list)
    {
        writer.WriteStartArray();
        foreach (var item in list) Write(writer, item);
        writer.WriteEndArray();
    }
}
