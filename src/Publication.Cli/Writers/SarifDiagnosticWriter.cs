using System.Text.Json;

namespace Publication.Cli.Writers;

/// <summary>SARIF 2.1.0, for code scanning and editors.</summary>
public sealed class SarifDiagnosticWriter : DiagnosticWriter
{
    public override string Name => "sarif";

    public override void Write(Findings findings, TextWriter output, Terminal terminal)
    {
        var rules = findings.Diagnostics.Select(d => d.Rule).DistinctBy(r => r.Code).OrderBy(r => r.Code, StringComparer.Ordinal).ToList();
        output.WriteLine(JsonText.Of(JsonDiagnosticWriter.Layout, json =>
        {
            json.WriteStartObject();
            json.WriteString("$schema", "https://json.schemastore.org/sarif-2.1.0.json");
            json.WriteString("version", "2.1.0");
            json.WriteStartArray("runs");
            json.WriteStartObject();
            WriteTool(json, rules);
            json.WriteString("columnKind", "utf16CodeUnits");
            json.WriteStartArray("results");
            foreach (var diagnostic in findings.Diagnostics)
                WriteResult(json, diagnostic, rules.FindIndex(r => r.Code == diagnostic.Code));
            json.WriteEndArray();
            json.WriteEndObject();
            json.WriteEndArray();
            json.WriteEndObject();
        }));
    }

    private static void WriteTool(Utf8JsonWriter json, List<Rule> rules)
    {
        json.WriteStartObject("tool");
        json.WriteStartObject("driver");
        json.WriteString("name", "Publication");
        json.WriteString("version", ProductVersion.Text);
        json.WriteStartArray("rules");
        foreach (var rule in rules)
        {
            json.WriteStartObject();
            json.WriteString("id", rule.Code);
            WriteText(json, "shortDescription", rule.Title);
            WriteText(json, "fullDescription", rule.Why);
            json.WriteStartObject("defaultConfiguration");
            json.WriteString("level", Words.Of(rule.Severity));
            json.WriteEndObject();
            json.WriteEndObject();
        }
        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void WriteResult(Utf8JsonWriter json, Diagnostic diagnostic, int rule)
    {
        json.WriteStartObject();
        json.WriteString("ruleId", diagnostic.Code);
        json.WriteNumber("ruleIndex", rule);
        json.WriteString("level", Words.Of(diagnostic.Severity));
        WriteText(json, "message", diagnostic.Help is { } help ? $"{diagnostic.Message}\nhelp: {help}" : diagnostic.Message);
        json.WriteStartArray("locations");
        json.WriteStartObject();
        WritePlace(json, diagnostic.At);
        json.WriteEndObject();
        json.WriteEndArray();
        WriteRelated(json, diagnostic.Related);
        WriteFixes(json, diagnostic);
        json.WriteEndObject();
    }

    private static void WriteRelated(Utf8JsonWriter json, IReadOnlyList<RelatedPlace> places)
    {
        if (places.Count == 0) return;
        json.WriteStartArray("relatedLocations");
        for (var i = 0; i < places.Count; i++)
        {
            json.WriteStartObject();
            json.WriteNumber("id", i);
            WriteText(json, "message", places[i].Message);
            WritePlace(json, places[i].At);
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }

    /// <summary>All edits of a diagnostic are one fix; each file of it is one change.</summary>
    private static void WriteFixes(Utf8JsonWriter json, Diagnostic diagnostic)
    {
        if (diagnostic.Fixes.Count == 0) return;
        json.WriteStartArray("fixes");
        json.WriteStartObject();
        if (diagnostic.Help is { } help) WriteText(json, "description", help);
        json.WriteStartArray("artifactChanges");
        foreach (var file in diagnostic.Fixes.GroupBy(f => f.At.Path, StringComparer.Ordinal))
        {
            json.WriteStartObject();
            WriteFile(json, file.Key);
            json.WriteStartArray("replacements");
            foreach (var fix in file)
            {
                json.WriteStartObject();
                WriteRegion(json, "deletedRegion", fix.At);
                WriteText(json, "insertedContent", fix.Replacement);
                json.WriteEndObject();
            }
            json.WriteEndArray();
            json.WriteEndObject();
        }
        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndArray();
    }

    private static void WritePlace(Utf8JsonWriter json, Location at)
    {
        json.WriteStartObject("physicalLocation");
        WriteFile(json, at.Path);
        WriteRegion(json, "region", at);
        json.WriteEndObject();
    }

    private static void WriteFile(Utf8JsonWriter json, string path)
    {
        json.WriteStartObject("artifactLocation");
        json.WriteString("uri", string.Join('/', path.Split('/').Select(Uri.EscapeDataString)));
        json.WriteString("uriBaseId", "%SRCROOT%");
        json.WriteEndObject();
    }

    private static void WriteRegion(Utf8JsonWriter json, string name, Location at)
    {
        json.WriteStartObject(name);
        json.WriteNumber("startLine", at.Start.Line);
        json.WriteNumber("startColumn", at.Start.Column);
        json.WriteNumber("endLine", at.End.Line);
        json.WriteNumber("endColumn", at.End.Column);
        json.WriteEndObject();
    }

    private static void WriteText(Utf8JsonWriter json, string name, string text)
    {
        json.WriteStartObject(name);
        json.WriteString("text", text);
        json.WriteEndObject();
    }
}
