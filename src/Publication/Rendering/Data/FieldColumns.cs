using System.Text.Json.Nodes;
using Publication.Content;
using Publication.Content.Fields;
using Publication.Linking;
using Publication.Pages;

namespace Publication.Rendering.Data;

/// <summary>Columns from a field table: its fields are the only place that names and describes them.</summary>
internal sealed class FieldColumns(Site site, FieldValues values)
{
    /// <summary>A group of keys becomes a column for each key; lists of groups have tables of their own, and long texts have none.</summary>
    public IEnumerable<DataColumn> Of(IEnumerable<Field> fields) => fields.SelectMany(f => f.Shape switch
    {
        { Group: null } => f.Shape == Shapes.Markdown ? [] : [Column(f, f.Name, f.Description, f.Required, r => r)],
        { Group: { } group, IsList: false } => group.Fields.Where(inner => inner.Shape.Group is null).Select(inner =>
            Column(inner, $"{f.Name}_{inner.Name}", $"{f.Description} {inner.Description}", required: false, r => r.ValueOf(f) as Record)),
        _ => [],
    });

    public DataColumn Entry(string description) => new("entry", "string", description, row => values.KeyOf(row.Entry))
    {
        Required = true,
        Target = (DataPages.Entries, "entry"),
    };

    private DataColumn Column(Field field, string name, string description, bool required, Func<Record, Record?> holder)
    {
        var kinds = field.Shape.ReferredKinds;
        var isList = field.Shape.IsList;
        return new DataColumn(name, field is Field<bool> ? "boolean" : "string", description + (isList ? " Several values." : ""),
            row => holder(row.Record) is { } record ? values.Cell(row.Entry, record, field) : null)
        {
            IsList = isList,
            Required = required && kinds is null, // what is named may be a draft
            Options = kinds is null ? Options(field.Shape) : [],
            Pattern = kinds is null ? Pattern(field.Shape) : "",
            Target = kinds is null || isList ? null : TargetOf(kinds),
        };
    }

    private (string, string)? TargetOf(IReadOnlyList<string> kinds)
    {
        if (kinds is not [var only]) return (DataPages.Entries, "entry");
        var kind = ContentKinds.Find(only)!;
        return site.CountOf(kind) > 0 ? (kind.Plural, "id") : null;
    }

    private static IReadOnlyList<string> Options(Shape shape) =>
        SchemaOf(shape)["enum"] is JsonArray options ? [.. options.Select(o => (string)o!)] : [];

    private static string Pattern(Shape shape) => (string?)SchemaOf(shape)["pattern"] ?? "";

    private static JsonNode SchemaOf(Shape shape) => JsonNode.Parse(shape.Schema)!;
}
