using System.Text.Encodings.Web;
using System.Text.Json;
using Publication.Content.Yaml;

namespace Publication.Content.Fields;

/// <summary>A shape written as one scalar; <paramref name="convert"/> yields the value or reports why not.</summary>
internal sealed class TextShape<T>(string words, string schema, Func<TextShape<T>.Written, T?> convert) : Shape<T>
{
    private const string TypographicQuotes = "“”„‟‘’‚‛«»‹›「」『』＂＇";

    /// <summary>Whether the value is an id, a date, an address: never a text in which typographic quotation marks belong.</summary>
    public bool IsCode { get; init; }

    /// <summary>See <see cref="ReferredKinds"/>.</summary>
    public IReadOnlyList<string>? Kinds { get; init; }

    public override IReadOnlyList<string>? ReferredKinds => Kinds;

    public override string Words => words;

    /// <summary>A pattern alone says little to people: editors that know the keyword show the words instead.</summary>
    public override string Schema { get; } = schema.Contains("\"pattern\"", StringComparison.Ordinal)
        ? $"{schema[..^1]},\"patternErrorMessage\":\"{JsonEncodedText.Encode($"write {words}", JavaScriptEncoder.UnsafeRelaxedJsonEscaping)}\"}}" : schema;

    public override object? ReadObject(YamlNode node, string field, string text, Report report)
    {
        if (node is not YamlScalar scalar)
        {
            report.Add(FieldRules.WrongShape, FirstLineOf(node, text), $"`{field}` holds a {(node is YamlSequence ? "list" : "group of fields")}",
                help: $"write {words}");
            return null;
        }
        if (!CharacterCheck.Passes(scalar, field, text, report)) return null;
        var written = new Written(scalar, field, text, report);
        if (!IsCode || Unquoted(scalar.Value) is not { } value) return convert(written);
        written.Wrong($"the quotation marks around `{value}` are typographic ones", $"write `{value}` without them", written.Rewritten(value));
        return null;
    }

    private static string? Unquoted(string value) =>
        value.Length > 2 && TypographicQuotes.Contains(value[0], StringComparison.Ordinal) && TypographicQuotes.Contains(value[^1], StringComparison.Ordinal) ? value[1..^1] : null;

    private static TextSpan FirstLineOf(YamlNode node, string text)
    {
        var line = text.AsSpan(node.Span.Start, Math.Min(node.Span.Length, text.Length - node.Span.Start)).IndexOfAny('\r', '\n');
        return line < 0 ? node.Span : new TextSpan(node.Span.Start, line);
    }

    /// <summary>What was written, where, and whom to tell.</summary>
    internal readonly record struct Written(YamlScalar Scalar, string Field, string Text, Report Report)
    {
        public string Value => Scalar.Value;

        public void Wrong(string message, string help, params Fix[] fixes) =>
            Report.Add(FieldRules.WrongValue, Scalar.Span, message, help: help, fixes: fixes);

        /// <summary>The fix that puts another value in the place of this one, inside its quotation marks; none for a block of text.</summary>
        public Fix[] Rewritten(string value)
        {
            if (Scalar.Style is '|' or '>' || Scalar.Span.Length == 0) return [];
            var marks = Scalar.Style == ' ' ? 0 : 1;
            return [Report.Fix(new TextSpan(Scalar.Span.Start + marks, Math.Max(0, Scalar.Span.Length - (2 * marks))), value)];
        }
    }
}
