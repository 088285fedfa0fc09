namespace Publication.Content.Fields;

/// <summary>A field whose value has a type.</summary>
public sealed class Field<T>(string name, bool required, Shape<T> shape, string description, string example, int index)
    : Field(name, required, description, example, index)
{
    public override Shape Shape => shape;
}
