using System.Text.Json.Nodes;
using Publication.Content.Fields;

namespace Publication.Content;

/// <summary>
/// A JSON Schema for each kind's files and for the settings, written from the field tables, so that editors complete
/// fields and mark mistakes while one types. What they cannot know, such as which ids there are, the checks know.
/// </summary>
public static class JsonSchemas
{
    /// <summary>Under the input folder; a name with a dot, so that nothing in it is taken for content.</summary>
    public const string Folder = ".schemas";

    // The newest that the YAML extensions of editors read in full.
    private const string Dialect = "http://json-schema.org/draft-07/schema#";

    public static readonly IReadOnlyList<JsonSchemaFile> All =
    [
        new("publication.json", Text("The settings of the publication.", RecordSchema.Of(Settings.SettingsTable))),
        .. ContentKinds.All.Select(k => new JsonSchemaFile($"{k.Plural}.json", Text(k.Description, Of(k)))),
    ];

    private static JsonObject Of(Kind kind)
    {
        var record = RecordSchema.Of(kind.Fields);
        return kind.Source == KindSource.Records ? new JsonObject { ["type"] = "array", ["items"] = record } : record;
    }

    private static string Text(string description, JsonObject schema)
    {
        schema.Insert(0, "$schema", Dialect);
        schema.Insert(1, "description", description);
        return schema.ToJsonString(RecordSchema.Style) + "\n";
    }
}
