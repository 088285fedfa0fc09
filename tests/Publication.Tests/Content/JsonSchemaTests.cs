using System.Text.Json;
using System.Text.Json.Nodes;
using Json.Schema;
using Publication.Content;
using Publication.Content.Fields;
using Publication.Input;
using Xunit;

namespace Publication.Tests.Content;

/// <summary>
/// The schemas that editors read, tried with a validator that this project did not write. <c>PUBLICATION_UPDATE=1</c>
/// writes those of the repository anew.
/// </summary>
public sealed class JsonSchemaTests
{
    private static readonly Dictionary<string, JsonSchema> Schemas = JsonSchemas.All.ToDictionary(s => s.Name, s => JsonSchema.FromText(s.Text));

    private static readonly JsonSchema OfDate = JsonSchema.FromText(Shapes.Date.Schema, new Json.Schema.BuildOptions { Dialect = Dialect.Draft07 });

    private static string Committed => Path.Combine(Repository.Root, "input", JsonSchemas.Folder);

    public static TheoryData<string> Names => [.. JsonSchemas.All.Select(s => s.Name)];

    public static TheoryData<string> Kinds => [.. ContentKinds.All.Select(k => k.Name)];

    /// <summary>All files of the publications in this repository.</summary>
    public static TheoryData<string> Files
    {
        get
        {
            var data = new TheoryData<string>();
            foreach (var folder in (string[])[Path.Combine(Repository.Root, "input"), GoldenTests.Input])
                foreach (var file in InputTree.Read(folder, "").Files.Where(f => SchemaOf(f.Relative) is not null))
                    data.Add(Path.GetRelativePath(Repository.Root, Path.Combine(folder, file.Relative)).Replace('\\', '/'));
            return data;
        }
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void The_committed_schema_is_that_of_the_field_tables(string name)
    {
        var text = JsonSchemas.All.Single(s => s.Name == name).Text;
        var file = Path.Combine(Committed, name);
        if (Environment.GetEnvironmentVariable("PUBLICATION_UPDATE") == "1") File.WriteAllText(file, text);
        Assert.True(File.ReadAllText(file).ReplaceLineEndings("\n") == text, $"{name} is stale; the command `schemas` writes it anew");
    }

    [Fact]
    public void No_committed_schema_is_left_over() =>
        Assert.Equal(JsonSchemas.All.Select(s => s.Name).Order(StringComparer.Ordinal), Directory.EnumerateFiles(Committed).Select(f => Path.GetFileName(f)).Order(StringComparer.Ordinal));

    [Fact]
    public void Editors_are_told_which_schema_belongs_to_which_file()
    {
        var settings = JsonNode.Parse(File.ReadAllText(Path.Combine(Repository.Root, ".vscode", "settings.json")), documentOptions: new JsonDocumentOptions { CommentHandling = JsonCommentHandling.Skip });
        var told = settings!["yaml.schemas"]!.AsObject().ToDictionary(s => s.Key, s => string.Join(' ', s.Value!.AsArray().Select(v => v!.GetValue<string>())));
        var expected = ContentKinds.All.Where(k => k.Source != KindSource.Markdown) // no editor reads a schema for front matter
            .ToDictionary(k => $"./input/{JsonSchemas.Folder}/{k.Plural}.json", k => string.Join(' ', k.Places.Select(p => $"input/{p}")));
        expected[$"./input/{JsonSchemas.Folder}/publication.json"] = "input/publication.yml";
        Assert.Equal(expected.OrderBy(e => e.Key), told.OrderBy(t => t.Key));
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void Every_file_of_a_publication_passes(string path)
    {
        var text = File.ReadAllText(Path.Combine(Repository.Root, path));
        var value = path.EndsWith(".md", StringComparison.Ordinal) ? YamlAsJson.OfFrontMatter(text) : YamlAsJson.Of(text);
        Assert.Equal([], Faults(Schemas[SchemaOf(path[(path.IndexOf("input/", StringComparison.Ordinal) + 6)..])!], value));
    }

    /// <summary>A record with every field that its kind has, as the reference shows it: the schema and the reader take it.</summary>
    [Theory]
    [MemberData(nameof(Kinds))]
    public void The_example_of_every_field_passes(string kind)
    {
        var yaml = Example(ContentKinds.Find(kind)!.Fields);
        Assert.Equal([], Faults(SchemaOf(ContentKinds.Find(kind)!), Wrapped(ContentKinds.Find(kind)!, YamlAsJson.Of(yaml))));
        Assert.Equal([], Read(ContentKinds.Find(kind)!, yaml));
    }

    [Fact]
    public void The_example_of_every_setting_passes() => Assert.Equal([], Faults(Schemas["publication.json"], YamlAsJson.Of(Example(Settings.SettingsTable))));

    /// <summary>In such a record, one field at a time is given what its shape does not take: the schema points at it.</summary>
    [Theory]
    [MemberData(nameof(Kinds))]
    public void A_wrong_value_fails_in_every_field(string name)
    {
        var kind = ContentKinds.Find(name)!;
        var tried = 0;
        foreach (var (path, wrong) in WrongValues(kind.Fields, ""))
        {
            var record = JsonNode.Parse(YamlAsJson.Of(Example(kind.Fields)).GetRawText())!;
            Set(record, path, wrong);
            var faults = Faults(SchemaOf(kind), Wrapped(kind, JsonSerializer.SerializeToElement(record)));
            var at = (kind.Source == KindSource.Records ? "/0" : "") + path;
            Assert.True(faults.Any(f => f.StartsWith(at, StringComparison.Ordinal)), $"{name}{path} may be {wrong?.ToJsonString()}: {string.Join("; ", faults)}");
            tried++;
        }
        Assert.True(tried > kind.Fields.Fields.Count);
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void A_missing_or_an_unknown_field_fails(string name)
    {
        var kind = ContentKinds.Find(name)!;
        var whole = YamlAsJson.Of(Example(kind.Fields)).GetRawText();
        foreach (var field in kind.Fields.Fields.Where(f => f.Required))
        {
            var record = JsonNode.Parse(whole)!.AsObject();
            record.Remove(field.Name);
            Assert.Contains(Faults(SchemaOf(kind), Wrapped(kind, JsonSerializer.SerializeToElement(record))), f => f.Contains(field.Name, StringComparison.Ordinal));
        }
        var misspelt = JsonNode.Parse(whole)!.AsObject();
        misspelt["sumary"] = "A text.";
        Assert.Contains(Faults(SchemaOf(kind), Wrapped(kind, JsonSerializer.SerializeToElement(misspelt))), f => f.Contains("sumary", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("2025")]
    [InlineData("2025-03")]
    [InlineData("2025-03-05")]
    [InlineData("2025-21")]
    [InlineData("2025-36")]
    [InlineData("2024-03?")]
    [InlineData("2024-03-05%")]
    [InlineData("2024/2026")]
    [InlineData("2024-10-23/2026-12-31~")]
    [InlineData("2025-08/..")]
    [InlineData("../2025")]
    [InlineData("2025/")]
    [InlineData("/2025")]
    public void Every_form_of_a_date_passes(string date)
    {
        Assert.True(EdtfDate.TryParse(date, out _, out _));
        Assert.Equal([], Faults(OfDate, JsonSerializer.SerializeToElement(date)));
    }

    [Theory]
    [InlineData("5 March 2025")]
    [InlineData("2025-3-5")]
    [InlineData("2025-13")]
    [InlineData("2025-03-32")]
    [InlineData("2025-21-05")]
    [InlineData("03/05/2025")]
    [InlineData("2025//2026")]
    [InlineData("../..")]
    [InlineData("/")]
    [InlineData("2025-08-")]
    public void What_is_no_date_fails(string date)
    {
        Assert.False(EdtfDate.TryParse(date, out _, out _));
        Assert.NotEmpty(Faults(OfDate, JsonSerializer.SerializeToElement(date)));
    }

    private static string? SchemaOf(string relative) =>
        relative == "publication.yml" ? "publication.json" : DocumentParser.KindOf(relative) is { } kind ? $"{kind.Plural}.json" : null;

    private static JsonSchema SchemaOf(Kind kind) => Schemas[$"{kind.Plural}.json"];

    private static string Example(FieldTable table) => string.Join('\n', table.Fields.Select(FieldExample.Lines));

    private static JsonElement Wrapped(Kind kind, JsonElement record) => kind.Source == KindSource.Records ? JsonSerializer.SerializeToElement(new[] { record }) : record;

    /// <summary>What the generator's own reader says of a record.</summary>
    private static IEnumerable<string> Read(Kind kind, string yaml)
    {
        var (path, text) = kind.Source switch
        {
            KindSource.Markdown => ($"{kind.Plural}/my-first-entry.md", $"---\n{yaml}\n---\n\nText.\n"),
            KindSource.File => ($"{kind.Plural}/my-first-entry.yml", yaml),
            _ => ($"data/{kind.Plural}.yml", "- " + yaml.Replace("\n", "\n  ", StringComparison.Ordinal)),
        };
        var document = DocumentParser.Parse(new InputFile(path, path, System.Text.Encoding.UTF8.GetBytes(text)), kind, ParseOptions.Default);
        return document.Diagnostics.Select(Fixture.Picture);
    }

    private static IReadOnlyList<string> Faults(JsonSchema schema, JsonElement value)
    {
        var result = schema.Evaluate(value, new EvaluationOptions { OutputFormat = OutputFormat.List });
        return result.IsValid ? [] : [.. (result.Details ?? []).Where(d => d.Errors is not null).SelectMany(d => d.Errors!.Select(e => $"{d.InstanceLocation}: {e.Key}: {e.Value}"))];
    }

    /// <summary>For each field and each key of a group: a list of groups, and a text in no form that dates, ids, choices and addresses have.</summary>
    private static IEnumerable<(string Path, JsonNode? Wrong)> WrongValues(FieldTable table, string at)
    {
        foreach (var field in table.Fields)
        {
            var path = $"{at}/{field.Name}";
            yield return (path, new JsonArray(new JsonObject { ["no_such_key"] = 1 }));
            if (!TakesAnyText(field.Shape)) yield return (path, "Not, of any form!");
            if (field.Shape.Group is not { } group) continue;
            var isList = JsonNode.Parse(field.Shape.Schema)!.AsObject().ContainsKey("anyOf");
            foreach (var inner in WrongValues(group, isList ? path + "/0" : path)) yield return inner;
        }
    }

    private static bool TakesAnyText(Shape shape) =>
        shape.Words.StartsWith("one line of text", StringComparison.Ordinal) || shape.Words.StartsWith("text,", StringComparison.Ordinal)
        || shape.Words.StartsWith("a paragraph", StringComparison.Ordinal) || shape.Words == "Markdown" || shape.Words.EndsWith("each item one line of text", StringComparison.Ordinal);

    private static void Set(JsonNode record, string path, JsonNode? value)
    {
        var steps = path.Split('/')[1..];
        var node = record;
        foreach (var step in steps[..^1]) node = node is JsonArray list ? list[int.Parse(step, System.Globalization.CultureInfo.InvariantCulture)]! : (node[step] ??= new JsonObject());
        node[steps[^1]] = value?.DeepClone();
    }
}
