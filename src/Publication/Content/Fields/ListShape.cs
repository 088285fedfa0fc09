using Publication.Content.Yaml;

namespace Publication.Content.Fields;

/// <summary>A list; a single value counts as a list of one. Items that cannot be read are left out and reported.</summary>
internal sealed class ListShape<T>(Shape<T> item) : Shape<T[]>
{
    public Shape Item => item;

    public override FieldTable? Group => item.Group;

    public override string Words => $"a list, each item {item.Words}";

    public override string Schema => $$"""{"anyOf":[{{item.Schema}},{"type":"array","items":{{item.Schema}}}]}""";

    public override object? ReadObject(YamlNode node, string field, string text, Report report)
    {
        if (node is not YamlSequence list) return item.ReadObject(node, field, text, report) is T single ? new[] { single } : null;
        var values = new List<T>(list.Items.Count);
        foreach (var child in list.Items)
            if (item.ReadObject(child, field, text, report) is T value) values.Add(value);
        return values.ToArray();
    }
}
