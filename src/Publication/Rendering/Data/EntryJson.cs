using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;
using Publication.Content;
using Publication.Content.Fields;
using Publication.Rendering.Views;

namespace Publication.Rendering.Data;

/// <summary>
/// An entry as JSON: its fields by their names in the content model, its long text as plain text, what it refers to and what
/// refers to it.
/// </summary>
internal sealed class EntryJson(ViewContext context, FieldValues values)
{
    private static readonly JsonWriterOptions Alone = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, Indented = true, NewLine = "\n" };
    private static readonly JsonWriterOptions InList = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public byte[] Write(int entry)
    {
        var output = new ArrayBufferWriter<byte>(4096);
        using (var json = new Utf8JsonWriter(output, Alone))
        {
            json.WriteStartObject();
            WriteHead(json, entry);
            foreach (var field in FieldValues.Published(context.Site.Entries[entry].Kind)) values.Write(json, entry, context.Site.Entries[entry], field);
            WriteText(json, entry);
            WriteReferences(json, entry);
            WriteBacklinks(json, entry);
            json.WriteEndObject();
        }
        output.Write("\n"u8);
        return output.WrittenSpan.ToArray();
    }

    /// <summary>A list, one entry a line, without long texts.</summary>
    public byte[] WriteAll(Kind kind)
    {
        var output = new ArrayBufferWriter<byte>(65536);
        using var json = new Utf8JsonWriter(output, InList);
        var first = true;
        foreach (var entry in context.Site.OfKind(kind))
        {
            output.Write(first ? "[\n"u8 : ",\n"u8);
            first = false;
            json.Reset();
            json.WriteStartObject();
            WriteHead(json, entry);
            foreach (var field in FieldValues.Published(kind))
                if (field.Shape != Shapes.Markdown) values.Write(json, entry, context.Site.Entries[entry], field);
            json.WriteEndObject();
            json.Flush();
        }
        output.Write(first ? "[]\n"u8 : "\n]\n"u8);
        return output.WrittenSpan.ToArray();
    }

    private void WriteHead(Utf8JsonWriter json, int entry)
    {
        var link = context.Link(entry)!;
        json.WriteString("kind", link.Kind);
        json.WriteString("id", link.Id);
        if (link.Source.Table.Find("name") is null) json.WriteString("name", link.Name);
        json.WriteString("page", link.Canonical);
        if (link.Draft) json.WriteBoolean("draft", true);
    }

    /// <summary>Of entries whose long text is the file itself.</summary>
    private void WriteText(Utf8JsonWriter json, int entry)
    {
        var source = context.Site.Entries[entry];
        if (source.Kind.Source == KindSource.Markdown && !source.Body.IsEmpty) json.WriteString("body", source.Body.Plain);
    }

    private void WriteReferences(Utf8JsonWriter json, int entry)
    {
        var site = context.Site;
        json.WriteStartArray("references");
        var seen = new HashSet<(string, Relation, int)>();
        for (var i = 0; i < site.Targets[entry].Length; i++)
        {
            var reference = site.Entries[entry].References[i];
            if (context.Link(site.Targets[entry][i]) is not { } target || !seen.Add((reference.Field, reference.Relation, target.Index))) continue;
            json.WriteStartObject();
            json.WriteString("field", reference.Field);
            json.WriteString("relation", RelationNames.Of(reference.Relation));
            json.WriteString("kind", target.Kind);
            json.WriteString("id", target.Id);
            json.WriteString("name", target.Name);
            json.WriteString("page", target.Canonical);
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }

    private void WriteBacklinks(Utf8JsonWriter json, int entry)
    {
        json.WriteStartArray("backlinks");
        foreach (var (from, relation) in context.Site.BacklinksOf(entry).Where(e => e.From != entry).Select(e => (e.From, e.Reference.Relation)).Distinct())
        {
            json.WriteStartObject();
            json.WriteString("relation", RelationNames.Of(relation));
            json.WriteString("kind", context.Site.Entries[from].Kind.Name);
            json.WriteString("id", context.Site.Entries[from].Id);
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }
}
