using System.Text;
using Publication.Content;
using Publication.Content.Fields;

namespace Publication.Tests.Hostile;

/// <summary>
/// Entries of every kind whose every field of text holds one string, laid beside the small site: the fields come from the
/// tables of the kinds, so a new one is among them.
/// </summary>
internal static class NaughtySite
{
    private static readonly string[] Literal = [Shapes.Word.Words, Shapes.Text.Words];

    private static readonly string[] Formatted = [Shapes.Prose.Words, Shapes.Markdown.Words];

    /// <summary>One file for each kind, with the path under which the build knows it.</summary>
    /// <param name="number">Makes the ids: <c>naughty-7</c>.</param>
    /// <param name="literal">The text as a scalar of YAML.</param>
    /// <param name="markdown">The same where Markdown is read.</param>
    public static IEnumerable<(Kind Kind, string Path, string Text)> Of(int number, string literal, string markdown, string body)
    {
        foreach (var kind in ContentKinds.All)
        {
            var fields = new Writer(number, literal, markdown);
            yield return kind.Source switch
            {
                KindSource.Records => (kind, $"data/{kind.Plural}/naughty-{number}.yml", $"- {fields.Record(kind.Fields, "  ")}"),
                KindSource.Markdown => (kind, $"{kind.Plural}/naughty-{number}.md", $"---\n{fields.Record(kind.Fields, "")}---\n\n{body}\n"),
                _ => (kind, $"{kind.Plural}/naughty-{number}.yml", fields.Record(kind.Fields, "")),
            };
        }
    }

    public static bool IsText(Field field) => IsLiteral(field) || Formatted.Contains(Item(field));

    private static bool IsLiteral(Field field) => Literal.Contains(Item(field));

    private static string Item(Field field) => field.Shape.IsList ? field.Shape.Words.Replace("a list, each item ", "", StringComparison.Ordinal) : field.Shape.Words;

    private sealed class Writer(int number, string literal, string markdown)
    {
        public string Record(FieldTable table, string indent)
        {
            var text = new StringBuilder();
            foreach (var field in table.Fields)
                if (Value(field, indent) is { } value) text.Append(text.Length == 0 ? "" : indent).Append(field.Name).Append(':').Append(value).Append('\n');
            return text.ToString();
        }

        private string? Value(Field field, string indent)
        {
            if (field.Shape.Group is { } group)
            {
                var deeper = indent + (field.Shape.IsList ? "    " : "  ");
                return $"\n{indent}  {(field.Shape.IsList ? "- " : "")}{Record(group, deeper).TrimEnd('\n')}";
            }
            if (IsText(field)) return IsLiteral(field) == false ? $" {markdown}" : field.Shape.IsList ? $" [{literal}]" : $" {literal}";
            if (field.Name == "id") return $" naughty-{number}";
            // A term marked in texts would add to them.
            if (field.Name is "marked") return " false";
            // The feed of a topic shows those that belong to it.
            if (field.Name is "topics") return $" [naughty-{number}]";
            return field.Required ? " " + field.Example : null;
        }
    }
}
