using Publication.Content.Yaml;

namespace Publication.Content.Fields;

/// <summary>What may be written as a field's value.</summary>
public abstract class Shape
{
    /// <summary>In words, for the reference table: <c>a date</c>, <c>a list of ids of sources</c>.</summary>
    public abstract string Words { get; }

    /// <summary>As a JSON Schema fragment, written as JSON text.</summary>
    public abstract string Schema { get; }

    /// <summary>The fields of the group of keys that is written here, alone or in a list; null for plain values.</summary>
    public virtual FieldTable? Group => null;

    /// <summary>Whether several values may be written, as a list.</summary>
    public virtual bool IsList => false;

    /// <summary>Names of the kinds whose entries may be named here, none for any kind; null for what is no reference.</summary>
    public virtual IReadOnlyList<string>? ReferredKinds => null;

    /// <summary>The value, or null where it is not of this shape (the report says why).</summary>
    public abstract object? ReadObject(YamlNode node, string field, string text, Report report);
}
