namespace Publication.Content.Yaml;

/// <summary>A value read from YAML, with its place; a tree of our own, because the library's has no depth limit.</summary>
public abstract record YamlNode(TextSpan Span);
