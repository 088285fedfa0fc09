using System.Text.Json;
using Publication.Content.Fields;

namespace Publication.Cli.Making;

/// <summary>How a field's value is laid out in YAML, as its JSON Schema says: one value, a list, a group of keys.</summary>
/// <param name="IsList">Several values may be given.</param>
/// <param name="IsText">Values are words of a person's own choice, not ids, dates or one of a list.</param>
/// <param name="IsId">Values are ids, which need no quotation marks and stand on one line.</param>
/// <param name="Keys">The keys of a group, in order; empty for plain values.</param>
/// <param name="RequiredKeys">Those of <paramref name="Keys"/> that a group must have.</param>
internal sealed record FieldForm(bool IsList, bool IsText, bool IsId, IReadOnlyDictionary<string, FieldForm> Keys, IReadOnlyList<string> RequiredKeys)
{
    public bool IsGroup => Keys.Count > 0;

    public static FieldForm Of(Field field)
    {
        using var schema = JsonDocument.Parse(field.Shape.Schema);
        return Of(schema.RootElement);
    }

    private static FieldForm Of(JsonElement schema)
    {
        if (schema.TryGetProperty("anyOf", out var choices) && choices.GetArrayLength() == 2)
            return Of(choices[0]) with { IsList = true };
        if (!schema.TryGetProperty("properties", out var properties))
        {
            var isId = schema.TryGetProperty("pattern", out _);
            return new FieldForm(false, !isId && schema.TryGetProperty("minLength", out _), isId, new Dictionary<string, FieldForm>(), []);
        }
        var keys = properties.EnumerateObject().ToDictionary(p => p.Name, p => Of(p.Value), StringComparer.Ordinal);
        var required = schema.TryGetProperty("required", out var names) ? names.EnumerateArray().Select(n => n.GetString()!) : [];
        return new FieldForm(false, false, false, keys, [.. required]);
    }
}
