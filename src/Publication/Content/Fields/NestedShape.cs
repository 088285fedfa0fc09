using Publication.Content.Yaml;

namespace Publication.Content.Fields;

/// <summary>A group of keys with a field table of its own.</summary>
internal sealed class NestedShape<T>(FieldTable table, Func<T> create) : Shape<T> where T : Record
{
    public override FieldTable? Group => table;

    public override string Words => "keys " + string.Join(", ", table.Fields.Select(f => f.Required ? $"`{f.Name}`*" : $"`{f.Name}`"));

    public override string Schema => table.Schema;

    public override object? ReadObject(YamlNode node, string field, string text, Report report)
    {
        if (node is YamlMapping mapping) return RecordReader.Read(mapping, table, create, text, report);
        var first = table.Fields.FirstOrDefault(f => f.Required) ?? table.Fields[0];
        report.Add(FieldRules.WrongShape, node.Span, $"`{field}` is not a group of fields",
            help: node is YamlScalar { Style: ' ' } scalar ? $"write `{first.Name}: {scalar.Value}` on a line of its own under `{field}:`, indented by two blanks more"
                : $"under `{field}:` write {string.Join(", ", table.Fields.Select(f => $"`{f.Name}:`"))}, each on a line of its own, indented by two blanks more");
        return null;
    }
}
