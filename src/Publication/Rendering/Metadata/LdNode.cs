using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;

namespace Publication.Rendering.Metadata;

/// <summary>One thing in the words of schema.org: its properties in the order added. What is empty is left out.</summary>
internal sealed class LdNode
{
    // Writes <, >, & and the line separators as escapes, so nothing can end a script element.
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    private readonly List<(string Name, object Value)> properties = [];

    public LdNode(string type) => properties.Add(("@type", type));

    private LdNode()
    {
    }

    /// <summary>Something that is described elsewhere in the page.</summary>
    public static LdNode Reference(string id) => new LdNode().Add("@id", id);

    public LdNode Add(string name, string? value) => AddValue(name, value is { Length: > 0 } ? value : null);

    public LdNode Add(string name, int value) => AddValue(name, value);

    public LdNode Add(string name, LdNode? value) => AddValue(name, value);

    /// <summary>One value stands alone, several as a list.</summary>
    public LdNode Add(string name, IEnumerable<LdNode?> values) => AddList(name, [.. values.OfType<LdNode>()]);

    public LdNode Add(string name, IEnumerable<string> values) => AddList(name, [.. values.Where(v => v.Length > 0)]);

    /// <summary>The things of a page, as one script's text.</summary>
    public static byte[] Graph(IEnumerable<LdNode> nodes)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, Options))
        {
            json.WriteStartObject();
            json.WriteString("@context", "https://schema.org");
            json.WriteStartArray("@graph");
            foreach (var node in nodes) node.Write(json);
            json.WriteEndArray();
            json.WriteEndObject();
        }
        return stream.ToArray();
    }

    private LdNode AddList<T>(string name, IReadOnlyList<T> values) where T : class =>
        AddValue(name, values.Count switch { 0 => null, 1 => values[0], _ => values });

    private LdNode AddValue(string name, object? value)
    {
        if (value is not null) properties.Add((name, value));
        return this;
    }

    private void Write(Utf8JsonWriter json)
    {
        json.WriteStartObject();
        foreach (var (name, value) in properties)
        {
            json.WritePropertyName(name);
            Write(json, value);
        }
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, object value)
    {
        switch (value)
        {
            case string text: json.WriteStringValue(text); break;
            case int number: json.WriteNumberValue(number); break;
            case LdNode node: node.Write(json); break;
            case IEnumerable<object> list:
                json.WriteStartArray();
                foreach (var item in list) Write(json, item);
                json.WriteEndArray();
                break;
        }
    }
}
