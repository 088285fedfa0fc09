using System.Text.Json.Nodes;
using Publication.Cli.Serving;
using Xunit;

namespace Publication.Tests.Cli;

/// <summary>From a page of the preview to the lines it is written on.</summary>
public class SourcePlacesTests
{
    [Fact]
    public void A_page_knows_the_lines_of_its_words_and_of_the_entries_it_links()
    {
        using var site = new SmallSite();
        site.Write("input/briefs/first.md", SmallSite.Brief("The first brief", "Hello, world.\n\nMore of it, and [[second]]."));
        var found = Places(site, "/briefs/first/");
        Assert.Equal("input/briefs/first.md:2:1 The first brief", Said(found["page"]!));
        Assert.Equal(
            ["input/briefs/first.md:2:8 The first brief", "input/briefs/first.md:4:10 What it says.", "input/briefs/first.md:7:1 Hello, world.", "input/briefs/first.md:9:1 More of it, and second."],
            found["blocks"]!.AsArray().Select(b => Said(b!)));
        Assert.Equal("input/briefs/second.md:2:1 The second brief", Said(found["entries"]!["/briefs/second/"]!));
        Assert.Null(found["page"]!["href"]);
    }

    [Fact]
    public void A_list_knows_its_entries_and_what_is_no_page_knows_nothing()
    {
        using var site = new SmallSite();
        var found = Places(site, "/briefs/");
        Assert.Null(found["page"]);
        Assert.Equal(["/briefs/first/", "/briefs/second/"], found["entries"]!.AsObject().Select(e => e.Key).Where(k => k.StartsWith("/briefs/", StringComparison.Ordinal)));
        Assert.Equal("{}", Places(site, "/nothing/").ToJsonString());
        Assert.Equal("{}", Places(site, "/../input/publication.yml").ToJsonString());
    }

    [Fact]
    public void Under_a_base_path_addresses_are_as_they_stand_in_the_page()
    {
        using var site = new SmallSite();
        var found = Places(site, "/sub/briefs/", o => o with { BaseUrl = "https://example.org/sub/" });
        Assert.Contains("/sub/briefs/first/", found["entries"]!.AsObject().Select(e => e.Key));
    }

    [Theory]
    [InlineData("vscode", "vscode://file/home/a%20b/input/x.md:3:7")]
    [InlineData("idea", "idea://open?file=/home/a%20b/input/x.md&line=3&column=7")]
    [InlineData("myeditor://open?where={path}#{line}", "myeditor://open?where=/home/a%20b/input/x.md#3")]
    public void An_editor_is_named_or_written_as_an_address(string editor, string expected)
    {
        var at = new Location(new SourceText("input/x.md", "a\nb\n123456789"), new TextSpan(10, 1));
        Assert.Equal(expected, new EditorLink(EditorLink.TemplateOf(editor)!, "/home/a b").To(at));
    }

    [Fact]
    public void A_path_of_Windows_keeps_its_drive() =>
        Assert.Equal("vscode://file/C:/work/input/x.md:1:1", new EditorLink(EditorLink.Known["vscode"], @"C:\work").To(Location.OfFile("input/x.md")));

    [Theory]
    [InlineData("emacs")]
    [InlineData("javascript:alert({path})")]
    [InlineData("{path}")]
    [InlineData("vscode://file/")]
    public void What_is_no_editor_is_refused(string editor)
    {
        using var site = new SmallSite();
        var run = CliRun.Interrupted(["preview", .. site.Arguments, "--editor", editor]);
        Assert.Equal((2, ""), (run.Code, run.Output));
        Assert.Contains($"`{editor}` is not an editor for --editor; the known ones are `cursor`", run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("vscode", "vscode://file{path}:{line}:{column}")]
    [InlineData("zed", "zed://file{path}:{line}:{column}")]
    [InlineData("Apple_Terminal", "")]
    [InlineData(null, "")]
    public void The_terminal_of_an_editor_says_which_one(string? program, string template) => Assert.Equal(template, EditorLink.OfTerminal(program));

    private static JsonObject Places(SmallSite site, string path, Func<BuildOptions, BuildOptions>? change = null)
    {
        var state = new PreviewState(change is null ? site.Options : change(site.Options));
        state.Refresh();
        return JsonNode.Parse(state.Sources(path).Bytes.Span)!.AsObject();
    }

    private static string Said(JsonNode place) => $"{place["at"]} {place["text"]}";
}
