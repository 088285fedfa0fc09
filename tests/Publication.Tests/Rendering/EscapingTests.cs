using Publication.Rendering;
using Xunit;
using static Publication.Tests.Rendering.TemporaryTheme;

namespace Publication.Tests.Rendering;

public class EscapingTests
{
    private const string Evil = "<b a='1' c=\"2\">&";
    private const string Safe = "&lt;b a=&#39;1&#39; c=&quot;2&quot;&gt;&amp;";

    [Theory]
    [InlineData("{{ text }}")]
    [InlineData("{{ for item in list }}{{ item }}{{ end }}")]
    [InlineData("{{ for i in 0..0 }}{{ list[i] }}{{ end }}")]
    [InlineData("{{ text | string.strip }}")]
    [InlineData("{{ list | array.first }}")]
    [InlineData("{{ list | array.join ', ' }}")]
    [InlineData("{{ text + '' }}")]
    [InlineData("{{ html + '' }}")]
    [InlineData("{{ html | string.strip }}")]
    [InlineData("{{ $'{text}' }}")]
    [InlineData("{{ x = text }}{{ x }}")]
    [InlineData("{{ if true; text; end }}")]
    [InlineData("{{ true ? text : '' }}")]
    [InlineData("{{ nothing ?? text }}")]
    [InlineData("{{ inner.text }}")]
    [InlineData("{{ map.key }}")]
    [InlineData("{{ map['key'] }}")]
    [InlineData("{{ case 1; when 1; text; end }}")]
    [InlineData("{{ $x = text; $x }}")]
    [InlineData("{{ {a: text}.a }}")]
    [InlineData("{{ while true; text; break; end }}")]
    public void Every_way_to_write_a_text_escapes_it(string template) =>
        Assert.Equal(Safe, Render(template, new
        {
            Text = Evil,
            List = new[] { Evil },
            Html = Html.FromMarkup(Evil),
            Nothing = (string?)null,
            Inner = new { Text = Evil },
            Map = new Dictionary<string, string> { ["key"] = Evil },
        }));

    [Fact]
    public void Html_of_the_generator_passes() =>
        Assert.Equal("<p>国家 & x</p>", Render("{{ body }}", new { Body = Html.FromMarkup("<p>国家 & x</p>") }));

    [Fact]
    public void Html_made_of_plain_words_is_escaped() => Assert.Equal(Safe, Html.FromText(Evil).ToString());

    [Fact]
    public void Xml_escapes_html_too_and_drops_control_characters() =>
        Assert.Equal(
            "<a>&lt;p&gt;</a><b>x y\t&amp;\n</b>",
            Render("<a>{{ body }}</a><b>{{ text }}</b>", new { Body = Html.FromMarkup("<p>"), Text = "x\u0001 \u001By\t&\n\uFFFE" }, "xml"));

    [Fact]
    public void Json_escapes_inside_quotation_marks()
    {
        var json = Render("{ \"a\": \"{{ text }}\", \"b\": {{ json map }}, \"n\": {{ n }} }", new
        {
            Text = "\"\\\n\t</script>\u2028国",
            Map = new Dictionary<string, object?> { ["k"] = new object?[] { 1, "<'\"", null, true, Html.FromMarkup("<p>") } },
            N = 3,
        }, "json");
        Assert.DoesNotContain("<", json);
        Assert.DoesNotContain("'", json);
        using var read = System.Text.Json.JsonDocument.Parse(json);
        Assert.Equal("\"\\\n\t</script>\u2028国", read.RootElement.GetProperty("a").GetString());
        Assert.Equal("<'\"", read.RootElement.GetProperty("b").GetProperty("k")[1].GetString());
        Assert.Equal("<p>", read.RootElement.GetProperty("b").GetProperty("k")[4].GetString());
    }

    [Fact]
    public void Json_of_plain_objects_has_the_names_that_templates_use() =>
        Assert.Equal("""{"site_title":"a","days":["2025-03-05"]}""", Render("{{ json page }}", new
        {
            Page = new { SiteTitle = "a", Days = new[] { new DateOnly(2025, 3, 5) } },
        }));

    [Fact]
    public void Plain_text_is_not_escaped() =>
        Assert.Equal(Evil + Evil, Render("{{ text }}{{ body }}", new { Text = Evil, Body = Html.FromMarkup(Evil) }, "txt"));

    [Theory]
    [InlineData("{{ 1.5 }}", "1.5")]
    [InlineData("{{ 12345 }}", "12345")]
    [InlineData("{{ 1 == 1 }}", "true")]
    [InlineData("{{ null }}", "")]
    [InlineData("{{ day }}", "2025-03-05")]
    public void Values_are_written_alike_everywhere(string template, string expected) =>
        Assert.Equal(expected, Render(template, new { Day = new DateOnly(2025, 3, 5) }));

    [Fact]
    public void A_page_larger_than_any_buffer_is_whole()
    {
        var text = string.Concat(Enumerable.Repeat("国<😀", 400_000));
        var expected = text.Replace("<", "&lt;", StringComparison.Ordinal);
        Assert.Equal(expected, Render("{{ text }}", new { Text = text }));
        Assert.Equal(text, Render("{{ text }}", new { Text = text }, "txt"));
        Assert.Equal(3_000_000, Render("{{ for i in 1..1000000 }}abc{{ end }}", new { }).Length);
    }
}
