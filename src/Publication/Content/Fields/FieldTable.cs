namespace Publication.Content.Fields;

/// <summary>The fields of a kind or of a nested record, in the order in which people are shown them.</summary>
public sealed class FieldTable(string what)
{
    private readonly List<Field> fields = [];

    /// <summary>What the record is called in messages: <c>quote</c>, <c>fact</c>.</summary>
    public string What { get; } = what;

    public IReadOnlyList<Field> Fields => fields;

    /// <summary>As a JSON Schema fragment: every field with what it is and an example.</summary>
    public string Schema => RecordSchema.Of(this).ToJsonString(RecordSchema.Style);

    public Field<T> Required<T>(string name, Shape<T> shape, string description, string example) =>
        Add(name, true, shape, description, example);

    public Field<T> Optional<T>(string name, Shape<T> shape, string description, string example = "") =>
        Add(name, false, shape, description, example);

    public Field? Find(string name)
    {
        foreach (var field in fields)
            if (field.Name == name) return field;
        return null;
    }

    private Field<T> Add<T>(string name, bool required, Shape<T> shape, string description, string example)
    {
        var field = new Field<T>(name, required, shape, description, example, fields.Count);
        fields.Add(field);
        return field;
    }
}
