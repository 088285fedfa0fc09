namespace Publication.Content.Fields;

/// <summary>
/// One field of a kind. From it come the reader, the JSON Schema, the contributors' reference and the error messages.
/// </summary>
public abstract class Field(string name, bool required, string description, string example, int index)
{
    public string Name { get; } = name;

    public bool Required { get; } = required;

    /// <summary>One sentence for contributors.</summary>
    public string Description { get; } = description;

    /// <summary>A value as one would type it; several lines for nested ones.</summary>
    public string Example { get; } = example;

    public int Index { get; } = index;

    /// <summary>What may be written, for the reference table and the schema.</summary>
    public abstract Shape Shape { get; }
}
