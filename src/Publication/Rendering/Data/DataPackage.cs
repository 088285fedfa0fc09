using System.Buffers;
using System.Security.Cryptography;
using System.Text.Encodings.Web;
using System.Text.Json;
using Publication.Content;
using Publication.Content.Fields;
using Publication.Pages;
using Publication.Rendering.Views;

namespace Publication.Rendering.Data;

/// <summary>
/// Describes all files to programs: a Data Package by the specifications of Frictionless (version 1), with the schema of every
/// table. It names no day of making: the same content has the same package.
/// </summary>
internal static class DataPackage
{
    private static readonly JsonWriterOptions Style = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, Indented = true, NewLine = "\n" };

    public static byte[] Write(ViewContext context, DataFiles files)
    {
        var settings = context.Site.Settings;
        var output = new ArrayBufferWriter<byte>(65536);
        using (var json = new Utf8JsonWriter(output, Style))
        {
            json.WriteStartObject();
            json.WriteString("profile", "data-package");
            json.WriteString("name", NameOf(settings));
            json.WriteString("title", settings.Title);
            json.WriteString("description", settings.Description);
            json.WriteString("homepage", DataPages.Data.Permalink(settings));
            WriteLicence(json, settings.Licence);
            WriteContributors(json, settings);
            json.WriteStartArray("resources");
            foreach (var file in files.All) WriteResource(json, file, files.Tables.All.FirstOrDefault(t => t.File == file.Name));
            json.WriteEndArray();
            json.WriteEndObject();
        }
        output.Write("\n"u8);
        return output.WrittenSpan.ToArray();
    }

    private static string NameOf(Settings settings) => Shapes.ToId(settings.Title) is { Length: > 0 } name ? name : "publication";

    private static void WriteLicence(Utf8JsonWriter json, Licence? licence)
    {
        if (licence is null) return;
        json.WriteStartArray("licenses");
        json.WriteStartObject();
        json.WriteString("name", string.Concat(licence.Name.Select(c => char.IsAsciiLetterOrDigit(c) || c is '.' or '_' ? c : '-')));
        if (licence.Url.Length > 0) json.WriteString("path", licence.Url);
        json.WriteString("title", licence.Name);
        json.WriteEndObject();
        json.WriteEndArray();
    }

    private static void WriteContributors(Utf8JsonWriter json, Settings settings)
    {
        json.WriteStartArray("contributors");
        Write(settings.Publisher, "publisher");
        foreach (var editor in settings.Editors) Write(editor, "maintainer");
        json.WriteEndArray();

        void Write(string name, string role)
        {
            json.WriteStartObject();
            json.WriteString("title", name);
            json.WriteString("role", role);
            json.WriteEndObject();
        }
    }

    private static void WriteResource(Utf8JsonWriter json, DataFile file, DataTable? table)
    {
        var (format, mediaType) = DataFormats.Of(file.Name);
        json.WriteStartObject();
        json.WriteString("name", table?.Name ?? file.Name.Replace('.', '-'));
        json.WriteString("path", file.Name);
        if (table is not null)
        {
            json.WriteString("profile", "tabular-data-resource");
            json.WriteString("description", table.Description);
        }
        json.WriteString("format", format);
        json.WriteString("mediatype", mediaType);
        json.WriteString("encoding", "utf-8");
        json.WriteNumber("bytes", file.Bytes.Length);
        json.WriteString("hash", "sha256:" + Convert.ToHexStringLower(SHA256.HashData(file.Bytes)));
        if (table is not null) WriteSchema(json, table);
        json.WriteEndObject();
    }

    private static void WriteSchema(Utf8JsonWriter json, DataTable table)
    {
        json.WriteStartObject("schema");
        json.WriteStartArray("fields");
        foreach (var column in table.Columns) WriteColumn(json, column);
        json.WriteEndArray();
        WriteList(json, "missingValues", [""]);
        WriteList(json, "primaryKey", table.Key);
        if (table.Parent is not null || table.Columns.Any(c => c.Target is not null))
        {
            json.WriteStartArray("foreignKeys");
            foreach (var column in table.Columns)
                if (column.Target is var (other, there)) WriteForeignKey(json, [column.Name], other == table.Name ? "" : other, [there]);
            if (table.Parent is var (columns, parent, keys)) WriteForeignKey(json, columns, parent, keys);
            json.WriteEndArray();
        }
        json.WriteEndObject();
    }

    private static void WriteColumn(Utf8JsonWriter json, DataColumn column)
    {
        json.WriteStartObject();
        json.WriteString("name", column.Name);
        json.WriteString("type", column.Type);
        json.WriteString("description", column.Description);
        if (column.Required || column.Unique || column.Options.Count > 0 || column.Pattern.Length > 0)
        {
            json.WriteStartObject("constraints");
            if (column.Required) json.WriteBoolean("required", true);
            if (column.Unique) json.WriteBoolean("unique", true);
            if (column.Pattern.Length > 0) json.WriteString("pattern", column.Pattern);
            if (column.Options.Count > 0) WriteList(json, "enum", column.Options);
            json.WriteEndObject();
        }
        json.WriteEndObject();
    }

    /// <param name="table">Empty for the table itself.</param>
    private static void WriteForeignKey(Utf8JsonWriter json, IReadOnlyList<string> columns, string table, IReadOnlyList<string> there)
    {
        json.WriteStartObject();
        WriteList(json, "fields", columns);
        json.WriteStartObject("reference");
        json.WriteString("resource", table);
        WriteList(json, "fields", there);
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void WriteList(Utf8JsonWriter json, string name, IReadOnlyList<string> values)
    {
        json.WriteStartArray(name);
        foreach (var value in values) json.WriteStringValue(value);
        json.WriteEndArray();
    }
}
