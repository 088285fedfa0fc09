namespace Publication.Content.Yaml;

/// <summary>Keys with their values, in the order written; a key stands once.</summary>
public sealed record YamlMapping(IReadOnlyList<YamlPair> Pairs, TextSpan Span) : YamlNode(Span);
