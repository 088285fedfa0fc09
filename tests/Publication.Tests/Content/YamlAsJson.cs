using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace Publication.Tests.Content;

/// <summary>YAML as editors see it when they hold it against a schema: plain scalars have the types of YAML 1.2's core schema.</summary>
internal static partial class YamlAsJson
{
    public static JsonElement Of(string yaml)
    {
        var stream = new YamlStream();
        stream.Load(new StringReader(yaml));
        return JsonSerializer.SerializeToElement(Of(stream.Documents[0].RootNode));
    }

    /// <summary>The front matter of a Markdown file.</summary>
    public static JsonElement OfFrontMatter(string text) => Of(text.ReplaceLineEndings("\n").Split("\n---\n")[0]);

    private static JsonNode? Of(YamlNode node) => node switch
    {
        YamlMappingNode mapping => new JsonObject(mapping.Children.Select(c => KeyValuePair.Create(((YamlScalarNode)c.Key).Value!, Of(c.Value)))),
        YamlSequenceNode list => new JsonArray([.. list.Children.Select(Of)]),
        YamlScalarNode { Style: ScalarStyle.Plain } plain => Plain(plain.Value!),
        YamlScalarNode quoted => quoted.Value,
        _ => throw new ArgumentException("this YAML has an alias"),
    };

    private static JsonNode? Plain(string value) => value switch
    {
        "" or "~" or "null" => null,
        "true" or "false" => value == "true",
        _ when Whole().IsMatch(value) => long.Parse(value, CultureInfo.InvariantCulture),
        _ when Number().IsMatch(value) => double.Parse(value, CultureInfo.InvariantCulture),
        _ => value,
    };

    [GeneratedRegex("^[-+]?[0-9]{1,18}$")]
    private static partial Regex Whole();

    [GeneratedRegex(@"^[-+]?(\.[0-9]+|[0-9]+(\.[0-9]*)?)([eE][-+]?[0-9]+)?$")]
    private static partial Regex Number();
}
