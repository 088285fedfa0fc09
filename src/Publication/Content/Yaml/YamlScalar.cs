namespace Publication.Content.Yaml;

/// <summary>Text as YAML understands it. The span covers quotation marks and block headers too.</summary>
/// <param name="Style">First character of the notation: <c>'</c>, <c>"</c>, <c>|</c>, <c>&gt;</c>, or a blank for plain.</param>
public sealed record YamlScalar(string Value, char Style, TextSpan Span) : YamlNode(Span)
{
    /// <summary>Nothing was written: <c>key:</c> with an empty value, or <c>~</c> or <c>null</c>.</summary>
    public bool IsNull => Style == ' ' && Value is "" or "~" or "null";
}
