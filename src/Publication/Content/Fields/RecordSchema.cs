using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Publication.Content.Fields;

/// <summary>The JSON Schema of a group of fields. Editors show the descriptions and offer the names, the choices and the examples.</summary>
internal static class RecordSchema
{
    public static readonly JsonSerializerOptions Style = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, WriteIndented = true, NewLine = "\n" };

    public static JsonObject Of(FieldTable table)
    {
        var properties = new JsonObject();
        foreach (var field in table.Fields) properties[field.Name] = Of(field);
        return new JsonObject
        {
            ["type"] = "object",
            ["properties"] = properties,
            ["required"] = new JsonArray([.. table.Fields.Where(f => f.Required).Select(f => JsonValue.Create(f.Name))]),
            ["additionalProperties"] = false,
        };
    }

    private static JsonObject Of(Field field)
    {
        var schema = new JsonObject
        {
            // The keys of a group are described one by one.
            ["description"] = field.Shape.Group is null ? $"{field.Description} Write {field.Shape.Words}." : field.Description,
            ["examples"] = new JsonArray(FieldExample.Of(field)),
        };
        foreach (var (key, value) in JsonNode.Parse(field.Shape.Schema)!.AsObject()) schema[key] = value?.DeepClone();
        return schema;
    }
}
