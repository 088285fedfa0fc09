using System.Text.Json;
using Publication.Content;
using Publication.Content.Fields;
using Publication.Linking;

namespace Publication.Rendering.Data;

/// <summary>Values of fields as they leave the publication: texts plain, dates in EDTF, references as ids.</summary>
internal sealed class FieldValues(Site site)
{
    /// <summary>For editors alone, or told apart from the fields.</summary>
    private static readonly string[] Kept = ["id", "draft", "note", "tags"];

    /// <summary>The fields of a kind that are published; of a group all are.</summary>
    public static IEnumerable<Field> Published(Kind kind) => kind.Fields.Fields.Where(f => Array.IndexOf(Kept, f.Name) < 0);

    public string KeyOf(int entry) => $"{site.Entries[entry].Kind.Name}:{site.Entries[entry].Id}";

    /// <summary>The value of a field as one cell; null where there is none.</summary>
    public string? Cell(int entry, Record record, Field field) => record.ValueOf(field) switch
    {
        null => null,
        string text => text,
        EdtfDate date => date.Text,
        Body body => body.Plain,
        bool flag => flag ? "true" : "false",
        Ref reference => IdOf(entry, reference, field),
        string[] texts => Csv.List(texts),
        Ref[] references => Csv.List(references.Select(r => IdOf(entry, r, field)).OfType<string>()),
        var other => throw new NotSupportedException($"`{field.Name}` holds a {other.GetType().Name}, for which there is no cell"),
    };

    /// <summary>Name and value, or nothing where there is no value.</summary>
    public void Write(Utf8JsonWriter json, int entry, Record record, Field field)
    {
        if (record.ValueOf(field) is not { } value) return;
        if (value is Ref reference && IdOf(entry, reference, field) is null) return;
        json.WritePropertyName(field.Name);
        WriteValue(json, entry, field, value);
    }

    /// <summary>The value alone, which must be there.</summary>
    public void WriteValue(Utf8JsonWriter json, int entry, Field field, object value)
    {
        switch (value)
        {
            case string text: json.WriteStringValue(text); break;
            case EdtfDate date: json.WriteStringValue(date.Text); break;
            case Body body: json.WriteStringValue(body.Plain); break;
            case bool flag: json.WriteBooleanValue(flag); break;
            case Ref reference: json.WriteStringValue(IdOf(entry, reference, field)); break;
            case Record group:
                json.WriteStartObject();
                foreach (var inner in group.Table.Fields) Write(json, entry, group, inner);
                json.WriteEndObject();
                break;
            case object[] list:
                json.WriteStartArray();
                foreach (var item in list)
                    if (item is not Ref hidden || IdOf(entry, hidden, field) is not null) WriteValue(json, entry, field, item);
                json.WriteEndArray();
                break;
            default: throw new NotSupportedException($"`{field.Name}` holds a {value.GetType().Name}, which JSON has no form for");
        }
    }

    /// <summary>The bare id where only one kind can stand, <c>kind:id</c> elsewhere; null for what is not published.</summary>
    private string? IdOf(int entry, Ref reference, Field field)
    {
        var target = site.TargetOf(entry, reference);
        if (!site.IsVisible(target)) return null;
        return field.Shape.ReferredKinds is [_] ? site.Entries[target].Id : KeyOf(target);
    }
}
