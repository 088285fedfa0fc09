using System.Text.Json;
using Publication.Cli;
using Publication.Cli.Writers;
using Xunit;
using static Publication.Tests.Cli.SampleDiagnostics;

namespace Publication.Tests.Cli;

public class JsonFormatsTests
{
    private static readonly Diagnostic Sample = At("title: 人\nid: «a\"b»\n", "`a\"b\\` and \u202e <script> 智", "input/data/my topics/ü.yml") with
    {
        Label = "here",
        Help = "type it",
        Related = [new RelatedPlace(Place("«x»", "input/b.md"), "first \"here\"")],
        Fixes = [new Fix(Place("«x»", "input/b.md"), "y\n")],
    };

    [Fact]
    public void Json_holds_everything_that_is_known()
    {
        using var json = Written(new JsonDiagnosticWriter(), Sample, At("«a»", rule: Warning));
        var root = json.RootElement;
        Assert.Equal(1, root.GetProperty("version").GetInt32());
        Assert.Equal(1, root.GetProperty("errors").GetInt32());
        Assert.Equal(1, root.GetProperty("warnings").GetInt32());
        var first = root.GetProperty("diagnostics")[0];
        Assert.Equal("PUB104", first.GetProperty("code").GetString());
        Assert.Equal("error", first.GetProperty("severity").GetString());
        Assert.Equal(Sample.Message, first.GetProperty("message").GetString());
        Assert.Equal(Sample.At.Path, first.GetProperty("path").GetString());
        Assert.Equal((2, 5), Position(first.GetProperty("start")));
        Assert.Equal((2, 8), Position(first.GetProperty("end")));
        Assert.Equal("type it", first.GetProperty("help").GetString());
        Assert.Equal("input/b.md", first.GetProperty("related")[0].GetProperty("path").GetString());
        Assert.Equal("y\n", first.GetProperty("fixes")[0].GetProperty("replacement").GetString());
    }

    [Fact]
    public void Sarif_says_its_version_column_kind_rules_and_regions()
    {
        using var json = Written(new SarifDiagnosticWriter(), Sample, At("«a»", rule: Warning));
        Assert.Equal("2.1.0", json.RootElement.GetProperty("version").GetString());
        var run = json.RootElement.GetProperty("runs")[0];
        Assert.Equal("utf16CodeUnits", run.GetProperty("columnKind").GetString());
        var rules = run.GetProperty("tool").GetProperty("driver").GetProperty("rules");
        Assert.Equal(["PUB104", "PUB501"], rules.EnumerateArray().Select(r => r.GetProperty("id").GetString()));
        var result = run.GetProperty("results")[0];
        Assert.Equal(0, result.GetProperty("ruleIndex").GetInt32());
        Assert.Equal("error", result.GetProperty("level").GetString());
        Assert.Equal(Sample.Message + "\nhelp: type it", result.GetProperty("message").GetProperty("text").GetString());
        var place = result.GetProperty("locations")[0].GetProperty("physicalLocation");
        Assert.Equal("input/data/my%20topics/%C3%BC.yml", place.GetProperty("artifactLocation").GetProperty("uri").GetString());
        Assert.Equal((2, 5, 2, 8), Region(place.GetProperty("region")));
        var change = result.GetProperty("fixes")[0].GetProperty("artifactChanges")[0];
        Assert.Equal("y\n", change.GetProperty("replacements")[0].GetProperty("insertedContent").GetProperty("text").GetString());
        Assert.Equal("warning", run.GetProperty("results")[1].GetProperty("level").GetString());
    }

    [Fact]
    public void Half_a_character_does_no_harm()
    {
        using var json = Written(new JsonDiagnosticWriter(), At("«a»", "half \ud83d"));
        Assert.StartsWith("half ", json.RootElement.GetProperty("diagnostics")[0].GetProperty("message").GetString(), StringComparison.Ordinal);
    }

    private static JsonDocument Written(DiagnosticWriter writer, params Diagnostic[] diagnostics)
    {
        using var output = new StringWriter();
        writer.Write(new Findings(diagnostics, "."), output, new Terminal(output, output));
        return JsonDocument.Parse(output.ToString());
    }

    private static (int Line, int Column) Position(JsonElement at) => (at.GetProperty("line").GetInt32(), at.GetProperty("column").GetInt32());

    private static (int, int, int, int) Region(JsonElement region) => (
        region.GetProperty("startLine").GetInt32(), region.GetProperty("startColumn").GetInt32(),
        region.GetProperty("endLine").GetInt32(), region.GetProperty("endColumn").GetInt32());
}
