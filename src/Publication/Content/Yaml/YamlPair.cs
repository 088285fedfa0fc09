namespace Publication.Content.Yaml;

/// <summary>One key and its value.</summary>
public sealed record YamlPair(YamlScalar Key, YamlNode Value);
