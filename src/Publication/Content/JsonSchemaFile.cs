namespace Publication.Content;

/// <summary>A schema as it is kept under <c>input/.schemas/</c>.</summary>
public sealed record JsonSchemaFile(string Name, string Text);
