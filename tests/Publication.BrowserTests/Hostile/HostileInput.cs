using System.Text;
using Publication.Content;
using Publication.Content.Fields;
using Publication.Content.Kinds;

namespace Publication.BrowserTests.Hostile;

/// <summary>
/// A publication whose every field of text, in every kind, holds payloads, many to a field; whose bodies hold all of them
/// in every context; and which tries each of them as an id, a reference, a date, an address, a choice and a file's name.
/// </summary>
internal static class HostileInput
{
    /// <summary>How many entries of a kind share the payloads between them.</summary>
    public const int Groups = 12;

    private const string OnePixel = "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGNgAAAAAgABSK+kcQAAAABJRU5ErkJggg==";

    private const string NotInAddresses = " \t\"<>\\\u00a0";

    private static readonly string[] Plain = [Shapes.Word.Words, Shapes.Text.Words, Shapes.Prose.Words];

    public static void Write(string folder)
    {
        Put(folder, "publication.yml", Settings());
        foreach (var kind in ContentKinds.All.Where(k => k.Source == KindSource.Records))
            Put(folder, $"data/{kind.Plural}.yml", string.Concat(Enumerable.Range(0, Groups).Select(g => "- " + Record(kind.Fields, kind.Name, g, "  "))) + Refused(kind));
        for (var c = 0; c < TextContexts.All.Count; c++)
            Put(folder, $"briefs/brief-{c}.md", $"---\n{Record(Brief.Definition.Fields, "brief", c, "")}---\n\n{Body(c)}");
        for (var g = 0; g < Groups; g++)
        {
            Put(folder, $"pages/page-{g}.md", $"---\n{Record(StandingPage.Definition.Fields, "page", g, "")}---\n\n{string.Join("\n\n", Of(g))}\n");
            Put(folder, $"newsletters/newsletter-{g}.yml", Record(Newsletter.Definition.Fields, "newsletter", g, ""));
        }
        foreach (var (payload, i) in Payloads.All.Select((p, i) => (p, i)).Where(p => IsFileName(p.p)))
            Put(folder, (i % 3) switch { 0 => $"briefs/{payload}.md", 1 => $"assets/{payload}.png", _ => $"data/topics/{payload}.yml" }, "- id: refused-file\n  name: x\n  summary: x\n");
        File.WriteAllBytes(Path.Combine(folder, "assets", "gauge.png"), Convert.FromBase64String(OnePixel));
    }

    /// <summary>The payloads of one entry.</summary>
    public static IEnumerable<string> Of(int group) => Payloads.All.Where((_, i) => i % Groups == group % Groups);

    private static string Body(int context) => string.Concat(Payloads.All.Select((p, i) => TextContexts.All[context].Write(p, i) + "\n\nBetween.\n\n"));

    private static string Settings() => $"""
        title: {Quoted(string.Join(' ', Of(0)))}
        tagline: {Quoted(string.Join(' ', Of(1)))}
        description: {Quoted(string.Join(' ', Of(2)))}
        base_url: https://example.org/
        origin_language: zh-Hans
        publisher: {Quoted(string.Join(' ', Of(3)))}
        editors: [{string.Join(", ", Of(4).Select(Quoted))}]
        licence:
          name: {Quoted(string.Join(' ', Of(5)))}
          url: https://example.org/licence
        navigation:
          - label: {Quoted(string.Join(' ', Of(6)))}
            to: /briefs/
        footer:
        {string.Concat(Of(7).Select(p => $"  - label: words\n    to: {Quoted(p)}\n"))}
        """;

    /// <summary>A record with every field of its kind, or of a group of fields in it; or with those only that it must have, which hold payloads no less.</summary>
    private static string Record(FieldTable table, string what, int group, string indent, bool small = false)
    {
        var text = new StringBuilder();
        foreach (var field in table.Fields)
        {
            if (small && field.Required && field.Shape.Group is null && Plain.Contains(field.Shape.Words))
            {
                text.Append(text.Length == 0 ? "" : indent).Append(field.Name).Append(": ").Append(Quoted(Of(group).First())).Append('\n');
                continue;
            }
            if (small && !field.Required) continue;
            if (Value(field, what, group, indent) is not { } value) continue;
            text.Append(text.Length == 0 ? "" : indent).Append(field.Name).Append(':').Append(value).Append('\n');
        }
        return text.ToString();
    }

    private static string? Value(Field field, string what, int group, string indent)
    {
        if (field.Shape.Group is { } nested)
        {
            var list = field.Shape.IsList ? "- " : "";
            var deeper = indent + "  " + (list.Length > 0 ? "  " : "");
            return $"\n{indent}  {list}{Record(nested, nested.What, group, deeper).TrimEnd('\n')}";
        }
        var words = field.Shape.Words;
        var item = words.StartsWith("a list, each item ", StringComparison.Ordinal) ? words["a list, each item ".Length..] : words;
        var offset = group + field.Index;
        if (field.Name == "id") return $" {what}-{group}";
        if (field.Name is "draft" or "formerly" or "marked" or "translation_of" or "parent" or "via") return null;
        if (Plain.Contains(item)) return field.Shape.IsList ? $" [{string.Join(", ", Of(offset).Select(Quoted))}]" : $" {Quoted(string.Join(" + ", Of(offset)))}";
        if (item == Shapes.Markdown.Words) return $" {Quoted(string.Join("\n\n", Of(offset)))}";
        if (item == Shapes.Url.Words) return $" {Quoted("https://example.org/?q=" + Of(offset).First(p => !p.Any(NotInAddresses.Contains)))}";
        if (item.StartsWith("the id of ", StringComparison.Ordinal)) return Reference(item, group) is var id && field.Shape.IsList ? $" [{id}]" : $" {id}";
        return " " + field.Example;
    }

    private static string Reference(string words, int group)
    {
        var kind = ContentKinds.All.FirstOrDefault(k => words.StartsWith($"the id of a {k.Name}", StringComparison.Ordinal))?.Name ?? "term";
        return $"{kind}:{kind}-{group}";
    }

    /// <summary>Each payload where only an id, a reference, a date, a language, an address or a choice may stand.</summary>
    private static string Refused(Kind kind)
    {
        var text = new StringBuilder();
        foreach (var (payload, i) in Payloads.All.Select((p, i) => (p, i)))
        {
            // Records of one kind share the payloads; what is the same in all kinds, an id above all, meets each of them.
            var field = kind.Fields.Fields[(i + kind.Index) % kind.Fields.Fields.Count];
            var words = field.Shape.Words;
            if (field.Shape.Group is not null || Plain.Any(p => words.EndsWith(p, StringComparison.Ordinal)) || words == Shapes.Markdown.Words) continue;
            var record = Record(kind.Fields, $"refused-{kind.Name}", i, "  ", small: true).Split('\n');
            var line = Array.FindIndex(record, l => l.TrimStart().StartsWith(field.Name + ":", StringComparison.Ordinal));
            var value = $"{field.Name}: {Quoted(payload)}";
            if (line >= 0) record[line] = line == 0 ? value : "  " + value;
            else record[0] += "\n  " + value;
            text.Append("- ").AppendJoin('\n', record);
        }
        return text.ToString();
    }

    private static string Quoted(string text) =>
        $"\"{text.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal).Replace("\n", "\\n", StringComparison.Ordinal).Replace("\t", "\\t", StringComparison.Ordinal)}\"";

    private static bool IsFileName(string payload) => !payload.Contains('/', StringComparison.Ordinal) && Encoding.UTF8.GetByteCount(payload) < 240;

    private static void Put(string folder, string path, string text)
    {
        var file = Path.Combine(folder, path);
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        File.WriteAllText(file, text);
    }
}
