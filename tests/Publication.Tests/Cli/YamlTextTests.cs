using System.Text.Json.Nodes;
using Publication.Cli.Making;
using Xunit;

namespace Publication.Tests.Cli;

public class YamlTextTests
{
    [Theory]
    [InlineData("Tides", "Tides")]
    [InlineData("人工智能+", "人工智能+")]
    [InlineData("“Quoted”, and (so) on", "“Quoted”, and (so) on")]
    [InlineData("2025-03-05", "2025-03-05")]
    [InlineData("a: b", "\"a: b\"")]
    [InlineData("a #b", "\"a #b\"")]
    [InlineData("ends:", "\"ends:\"")]
    [InlineData("# no comment", "\"# no comment\"")]
    [InlineData("- no item", "\"- no item\"")]
    [InlineData("[x]", "\"[x]\"")]
    [InlineData("null", "\"null\"")]
    [InlineData("", "\"\"")]
    [InlineData("say \"so\": \\", "\"say \\\"so\\\": \\\\\"")]
    [InlineData("one\ttab", "\"one\\ttab\"")]
    [InlineData("one\n\ntwo", "|-\n  one\n\n  two")]
    public void Quotes_what_YAML_would_read_otherwise(string value, string expected) =>
        Assert.Equal($"key: {expected}\n", YamlText.Of(new JsonObject { ["key"] = value }));

    [Fact]
    public void Long_texts_are_folded()
    {
        var text = YamlText.Of(new JsonObject { ["summary"] = string.Join(' ', Enumerable.Repeat("word", 60)) });
        Assert.StartsWith("summary: >-\n  word word", text, StringComparison.Ordinal);
        Assert.All(text.Split('\n'), line => Assert.InRange(line.Length, 0, 110));
    }

    [Fact]
    public void Lists_of_ids_stand_on_one_line_other_lists_and_groups_below()
    {
        var record = new JsonObject
        {
            ["id"] = "weekly",
            ["topics"] = new JsonArray("a", "b-c"),
            ["also"] = new JsonArray("two words"),
            ["items"] = new JsonArray(new JsonObject { ["entry"] = "a", ["note"] = "x: y" }, new JsonObject { ["entry"] = "b" }),
            ["original"] = new JsonObject { ["text"] = "人" },
        };
        Assert.Equal("""
            - id: weekly
              topics: [a, b-c]
              also:
                - two words
              items:
                - entry: a
                  note: "x: y"
                - entry: b
              original:
                text: 人

            """.ReplaceLineEndings("\n"), YamlText.AsItem(record));
    }
}
