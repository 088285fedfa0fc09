using Publication.Content.Yaml;

namespace Publication.Content.Fields;

/// <summary>A list; a single value counts as a list of one. Items that cannot be read are left out and reported.</summary>
internal sealed class ListShape<T>(Shape<T> item) : Shape<T[]>
{
    public Shape Item => item;

    public override bool IsList => true;

    public override FieldTable? Group => item.Group;

    public override IReadOnlyList<string>? ReferredKinds => item.ReferredKinds;

    public override string Words => $"a list, each item {item.Words}";

    public override string Schema => $$"""{"anyOf":[{{item.Schema}},{"type":"array","items":{{item.Schema}}}]}""";

    public override object? ReadObject(YamlNode node, string field, string text, Report report)
    {
        if (node is not YamlSequence list) return item.ReadObject(node, field, text, report) is T single ? new[] { single } : null;
        var values = new List<T>(list.Items.Count);
        var seen = list.Items.Count > 1 ? new Dictionary<string, YamlScalar>(StringComparer.Ordinal) : null;
        for (var i = 0; i < list.Items.Count && !report.IsFull; i++)
            if (!IsSecond(list, i, field, text, report, seen) && item.ReadObject(list.Items[i], field, text, report) is T value) values.Add(value);
        return values.ToArray();
    }

    private static bool IsSecond(YamlSequence list, int i, string field, string text, Report report, Dictionary<string, YamlScalar>? seen)
    {
        if (seen is null || list.Items[i] is not YamlScalar { Value.Length: > 0 } scalar || seen.TryAdd(scalar.Value, scalar)) return false;
        report.Diagnostics.Add(new Diagnostic(FieldRules.Twice, report.At(scalar.Span), $"`{scalar.Value}` stands twice in `{field}`")
        {
            Help = "keep one of the two",
            Related = [new RelatedPlace(report.At(seen[scalar.Value].Span), "first here")],
            Fixes = YamlEdit.ItemOf(list, i, text) is { } cut ? [report.Fix(cut, "")] : [],
        });
        return true;
    }
}
