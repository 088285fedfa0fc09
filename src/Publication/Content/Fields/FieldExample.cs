using System.Text.Json.Nodes;
using Publication.Content.Yaml;

namespace Publication.Content.Fields;

/// <summary>A field's example as the lines one types, and as the value that they are.</summary>
public static class FieldExample
{
    /// <summary>The field with its example: <c>date: 2025-03-05</c>, or several lines for a group.</summary>
    public static string Lines(Field field) => field.Example.StartsWith('\n') ? $"{field.Name}:{field.Example}" : $"{field.Name}: {field.Example}";

    internal static JsonNode? Of(Field field)
    {
        var text = Lines(field);
        var read = YamlReader.Read(text, new Report(new SourceText("", text), 0, ParseOptions.Default));
        return read is YamlMapping { Pairs: [var pair] } ? Of(pair.Value) : null;
    }

    private static JsonNode? Of(YamlNode node) => node switch
    {
        YamlMapping mapping => new JsonObject(mapping.Pairs.Select(p => KeyValuePair.Create(p.Key.Value, Of(p.Value)))),
        YamlSequence list => new JsonArray([.. list.Items.Select(Of)]),
        YamlScalar { Style: ' ', Value: "true" or "false" } flag => flag.Value == "true",
        YamlScalar scalar => scalar.Value.TrimEnd(),
        _ => null,
    };
}
