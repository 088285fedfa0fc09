using System.Text.Encodings.Web;
using System.Text.Json;

namespace Publication.Cli.Writers;

/// <summary>One JSON object: counts and the diagnostics with their spans. Columns count UTF-16 units, as in the text.</summary>
public sealed class JsonDiagnosticWriter : DiagnosticWriter
{
    internal static readonly JsonWriterOptions Layout = new()
    {
        Indented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, // the reader is a program, not a page of HTML
    };

    public override string Name => "json";

    public override void Write(Findings findings, TextWriter output, Terminal terminal) =>
        output.WriteLine(JsonText.Of(Layout, json =>
        {
            json.WriteStartObject();
            json.WriteNumber("version", 1);
            json.WriteNumber("errors", findings.Errors);
            json.WriteNumber("warnings", findings.Warnings);
            json.WriteStartArray("diagnostics");
            foreach (var diagnostic in findings.Diagnostics) Write(json, diagnostic);
            json.WriteEndArray();
            json.WriteEndObject();
        }));

    private static void Write(Utf8JsonWriter json, Diagnostic diagnostic)
    {
        json.WriteStartObject();
        json.WriteString("code", diagnostic.Code);
        json.WriteString("severity", Words.Of(diagnostic.Severity));
        json.WriteString("message", diagnostic.Message);
        WritePlace(json, diagnostic.At);
        if (diagnostic.Label is not null) json.WriteString("label", diagnostic.Label);
        if (diagnostic.Help is not null) json.WriteString("help", diagnostic.Help);
        json.WriteStartArray("related");
        foreach (var place in diagnostic.Related)
        {
            json.WriteStartObject();
            json.WriteString("message", place.Message);
            WritePlace(json, place.At);
            json.WriteEndObject();
        }
        json.WriteEndArray();
        json.WriteStartArray("fixes");
        foreach (var fix in diagnostic.Fixes)
        {
            json.WriteStartObject();
            json.WriteString("replacement", fix.Replacement);
            json.WriteBoolean("guess", fix.IsGuess);
            WritePlace(json, fix.At);
            json.WriteEndObject();
        }
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WritePlace(Utf8JsonWriter json, Location at)
    {
        json.WriteString("path", at.Path);
        WritePosition(json, "start", at.Start);
        WritePosition(json, "end", at.End);
    }

    private static void WritePosition(Utf8JsonWriter json, string name, Position position)
    {
        json.WriteStartObject(name);
        json.WriteNumber("line", position.Line);
        json.WriteNumber("column", position.Column);
        json.WriteEndObject();
    }
}
