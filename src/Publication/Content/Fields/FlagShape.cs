using Publication.Content.Yaml;

namespace Publication.Content.Fields;

/// <summary><c>true</c> or <c>false</c>; nothing else, since YAML's <c>yes</c>, <c>no</c> and <c>on</c> mislead.</summary>
internal sealed class FlagShape : Shape<bool>
{
    public override string Words => "`true` or `false`";

    public override string Schema => """{"type":"boolean"}""";

    public override object? ReadObject(YamlNode node, string field, string text, Report report)
    {
        if (node is YamlScalar { Value: "true" or "false" } scalar) return scalar.Value == "true";
        if (node is YamlScalar { Style: ' ' } word && Meant(word.Value) is { } meant)
            report.Add(FieldRules.WrongValue, node.Span, $"`{field}` is neither `true` nor `false`", help: $"write `{meant}`", fixes: report.Fix(node.Span, meant));
        else
            report.Add(FieldRules.WrongValue, node.Span, $"`{field}` is neither `true` nor `false`", help: "write `true` or `false`");
        return null;
    }

    private static string? Meant(string word) => word.ToUpperInvariant() switch
    {
        "YES" or "Y" or "ON" or "TRUE" => "true",
        "NO" or "N" or "OFF" or "FALSE" => "false",
        _ => null,
    };
}
