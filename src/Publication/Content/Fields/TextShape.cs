using System.Text.Json;
using Publication.Content.Yaml;

namespace Publication.Content.Fields;

/// <summary>A shape written as one scalar; <paramref name="convert"/> yields the value or reports why not.</summary>
internal sealed class TextShape<T>(string words, string schema, Func<TextShape<T>.Written, T?> convert) : Shape<T>
{
    public override string Words => words;

    /// <summary>A pattern alone says little to people: editors that know the keyword show the words instead.</summary>
    public override string Schema { get; } = schema.Contains("\"pattern\"", StringComparison.Ordinal)
        ? $"{schema[..^1]},\"patternErrorMessage\":{JsonSerializer.Serialize($"write {words}", RecordSchema.Style)}}}" : schema;

    public override object? ReadObject(YamlNode node, string field, string text, Report report)
    {
        if (node is not YamlScalar scalar)
        {
            report.Add(FieldRules.WrongShape, FirstLineOf(node, text), $"`{field}` holds a {(node is YamlSequence ? "list" : "group of fields")}",
                help: $"write {words}");
            return null;
        }
        return CharacterCheck.Passes(scalar, field, text, report) ? convert(new Written(scalar, field, text, report)) : null;
    }

    private static TextSpan FirstLineOf(YamlNode node, string text)
    {
        var line = text.AsSpan(node.Span.Start, Math.Min(node.Span.Length, text.Length - node.Span.Start)).IndexOfAny('\r', '\n');
        return line < 0 ? node.Span : new TextSpan(node.Span.Start, line);
    }

    /// <summary>What was written, where, and whom to tell.</summary>
    internal readonly record struct Written(YamlScalar Scalar, string Field, string Text, Report Report)
    {
        public string Value => Scalar.Value;

        public void Wrong(string message, string help, string? label = null) =>
            Report.Add(FieldRules.WrongValue, Scalar.Span, message, label, help);
    }
}
