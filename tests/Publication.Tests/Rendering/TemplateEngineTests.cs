using System.Text;
using Publication.Content;
using Publication.Rendering;
using Xunit;
using static Publication.Tests.Rendering.TemporaryTheme;

namespace Publication.Tests.Rendering;

public class TemplateEngineTests
{
    [Fact]
    public void The_frame_shows_the_layout_in_its_place()
    {
        using var theme = new TemporaryTheme(
            ("layouts/base.html", "<title>{{ page.title }}</title><main>{{ content }}</main>end"),
            ("layouts/brief.html", "<h1>{{ page.title }}</h1>"));
        var page = theme.Engine().Render("layouts/brief.html", new { Page = new { Title = "A & B" } }, "layouts/base.html");
        Assert.Equal("<title>A &amp; B</title><main><h1>A &amp; B</h1></main>end", Encoding.UTF8.GetString(page));
    }

    [Fact]
    public void Partials_inside_partials_inside_loops_write_in_place() => Assert.Equal(
        "<ul><li>[a&lt;]</li><li>[b]</li></ul>",
        RenderAll(
            new { Items = new[] { "a<", "b" } },
            ("layouts/list.html", "<ul>{{ for item in items }}{{ partial 'deep/row' value: item }}{{ end }}</ul>"),
            ("partials/deep/row.html", "<li>{{ partial 'cell' value: value }}</li>"),
            ("partials/cell.html", "[{{ value }}]")));

    [Fact]
    public void A_partial_can_call_itself() => Assert.Equal(
        "(1(2(3)))",
        RenderAll(
            new { N = 3 },
            ("layouts/a.html", "{{ partial 'nest' level: 1 }}"),
            ("partials/nest.html", "({{ level }}{{ if level < n }}{{ partial 'nest' level: (level + 1) }}{{ end }})")));

    [Fact]
    public void A_partial_sees_nothing_of_its_caller_but_its_arguments()
    {
        var fault = Fault("{{ x = 1 }}{{ for item in [1] }}{{ partial 'p' }}{{ end }}", new { }, ("partials/p.html", "\n  {{ item }}"));
        Assert.Equal("themes/test/partials/p.html:2:6: there is no `item` here", fault.Message);
        Assert.Equal("there is no `x` here", Fault("{{ x = 1 }}{{ partial 'p' }}", new { }, ("partials/p.html", "{{ x }}")).Fact);
    }

    [Fact]
    public void What_a_partial_sets_does_not_leak() => Assert.Equal(
        "1 1 2",
        RenderAll(new { }, ("layouts/a.html", "{{ x = 2 }}{{ partial 'p' }} {{ partial 'p' }} {{ x }}"), ("partials/p.html", "{{ x = (args.x ?? 0) + 1 }}{{ x }}")));

    [Fact]
    public void Arguments_that_were_not_given_are_null_in_args() => Assert.Equal(
        "h2 h3",
        RenderAll(
            new { },
            ("layouts/a.html", "{{ partial 'p' }} {{ partial 'p' heading: 3 }}"),
            ("partials/p.html", "h{{ args.heading ?? 2 }}")));

    [Fact]
    public void Partials_follow_the_kind_of_the_layout()
    {
        Assert.Equal("<p>&lt;", RenderAll(new { X = "<" }, ("layouts/a.xml", "{{ partial 'p' }}"), ("partials/p.html", "wrong"), ("partials/p.xml", "<p>{{ x }}")));
        Assert.Equal("<td>", RenderAll(new { }, ("email/issue.html", "{{ partial 'email/cell' }}"), ("email/cell.html", "<td>")));
    }

    [Fact]
    public void A_partial_can_be_rendered_alone()
    {
        using var theme = new TemporaryTheme(("partials/card.html", "<p>{{ quote.text }}</p>"));
        Assert.Equal("<p>&lt;</p>", theme.Engine().RenderPartial("card", new { Quote = new { Text = "<" } }).ToString());
    }

    [Theory]
    [InlineData("{{ page.titel }}", 1, 9, "Page has no member `titel`; did you mean `title`?")]
    [InlineData("\n\n  {{ for x in [1] }}{{ pagee.title }}{{ end }}", 3, 24, "there is no `pagee` here; did you mean `page`?")]
    [InlineData("{{ page.author.name }}", 1, 16, "Cannot get the member page.author.name for a null object.")]
    [InlineData("{{ page }}", 1, 4, "an object of the class Page cannot be written; write one of its parts")]
    [InlineData("x{{ page.topics }}", 1, 5, "a list cannot be written; write one of its parts")]
    [InlineData("{{ page.map.nothing }}", 1, 13, "this map has no member `nothing`")]
    [InlineData("{{ if page.titel }}{{ end }}", 1, 12, "Page has no member `titel`; did you mean `title`?")]
    [InlineData("{{ t 'greting' 'x' }}", 1, 4, "i18n has no text `greting`; did you mean `greeting`?")]
    [InlineData("{{ t 'greeting' }}", 1, 4, "the text `Hello, {0}` has a place {0}, but 0 values are given")]
    [InlineData("{{ asset 'sit.css' }}", 1, 4, "`asset`: there is no asset `sit.css`; it is called `asset \"site.css\"`")]
    [InlineData("{{ url 'briefs' }}", 1, 4, "`url`: `briefs` is not a path of the site, which begins with one `/`; it is called `url \"/briefs/\"`")]
    [InlineData("{{ partial 'no' }}", 1, 4, "the theme has no partials/no.html")]
    [InlineData("{{ partial 'p' url: 1 }}", 1, 4, "the argument `url` has the name of a helper")]
    [InlineData("{{ partial 'p' 1 }}", 1, 4, "`partial`: every value needs a name, and a sum or a call stands in brackets; it is called `partial \"name\" key: value`")]
    [InlineData("{{ content }}", 1, 4, "`content` belongs once into a frame such as layouts/base.html")]
    [InlineData("{{ partial 'page' }}", 1, 4, "the theme has no partials/page.html")]
    [InlineData("{{ date.now }}", 1, 4, null)]
    [InlineData("{{ math.random 1 2 }}", 1, 9, null)]
    [InlineData("{{ math.uuid }}", 1, 9, null)]
    [InlineData("{{ '1' | object.eval }}", 1, 17, null)]
    [InlineData("{{ 'x' | object.eval_template }}", 1, 17, null)]
    [InlineData("{{ include 'x' }}", 1, 4, null)]
    [InlineData("{{ regex.replace 'a' 'b' 'c' }}", 1, 4, null)]
    [InlineData("{{ html.escape 'a' }}", 1, 4, null)]
    [InlineData("{{ capture x }}a{{ end }}", 1, 4, "`capture` is not used in themes; put the part into a partial")]
    [InlineData("{{ func f(x) }}a{{ end }}", 1, 4, "`func` is not used in themes; put the part into a partial")]
    [InlineData("{{ if true }}", 1, 12, null)]
    [InlineData("{{ page.broken }}", 1, 4, null)]
    [InlineData("{{ page.title.size.x }}", 1, 20, null)]
    public void Faults_name_file_place_and_fact(string template, int line, int column, string? fact)
    {
        var model = new { Page = new Page(), Site = new { Title = "x" } };
        var fault = Fault(template, model, ("partials/p.html", ""));
        Assert.Equal("themes/test/layouts/page.html", fault.File);
        if (fact is not null) Assert.Equal(fact, fault.Fact);
        Assert.Equal((line, column), (fault.Line, fault.Column));
    }

    [Fact]
    public void A_partial_that_never_ends_is_a_fault() =>
        Assert.Equal("partials are nested more than 40 deep", Fault("{{ partial 'p' }}", new { }, ("partials/p.html", "{{ partial 'p' }}")).Fact);

    [Fact]
    public void A_frame_must_show_its_content()
    {
        using var theme = new TemporaryTheme(("layouts/base.html", "x"), ("layouts/a.html", "y"));
        var fault = Assert.Throws<ThemeException>(() => theme.Engine().Render("layouts/a.html", new { }, "layouts/base.html"));
        Assert.Equal("layouts/base.html has no `{{ content }}`, so layouts/a.html is not shown", fault.Fact);
    }

    [Theory]
    [InlineData("''", "no")]
    [InlineData("'x'", "yes")]
    [InlineData("0", "no")]
    [InlineData("1", "yes")]
    [InlineData("none", "no")]
    [InlineData("[]", "no")]
    [InlineData("empty_list", "no")]
    [InlineData("empty_html", "no")]
    [InlineData("one", "yes")]
    [InlineData("!''", "yes")]
    [InlineData("'' || 0", "no")]
    public void Empty_is_false(string value, string expected) => Assert.Equal(
        expected,
        Render($"{{{{ if {value} }}}}yes{{{{ else }}}}no{{{{ end }}}}", new { None = (object?)null, EmptyList = new List<int>(), EmptyHtml = Html.Empty, One = new[] { 1 } }));

    [Theory]
    [InlineData("{{ t 'greeting' '<x>' }}", "Hello, &lt;x&gt;")]
    [InlineData("{{ t 'briefs' 1 }}, {{ t 'briefs' 2 }}, {{ t 'briefs' 0 }}", "1 brief, 2 briefs, 0 briefs")]
    [InlineData("{{ t 'by' link }}", "by &lt;<a>x</a>&gt;")]
    [InlineData("{{ t 'by' 'x' }}", "by &lt;x&gt;")]
    [InlineData("{{ url '/briefs/' }} {{ '/a/' | url }}", "/sub/briefs/ /sub/a/")]
    [InlineData("{{ permalink '/briefs/' }}", "https://example.org/sub/briefs/")]
    [InlineData("{{ asset 'site.css' }}", "/sub/assets/site.e3b0c44298.css")]
    [InlineData("{{ has_asset 'site.css' }} {{ has_asset 'x' }}", "true false")]
    [InlineData("{{ inline 'icon.svg' }}", "<svg/>")]
    [InlineData("{{ for pair in map }}{{ pair.key }}={{ pair.value }};{{ end }}", "a=1;")]
    [InlineData("{{ url_encode 'a b&国' }}", "a%20b%26%E5%9B%BD")]
    [InlineData("{{ datetime exact }} {{ datetime season }} {{ timestamp exact }} {{ date none }}", "2025-03  2025-03-01T00:00:00Z ")]
    [InlineData("{{ datetime day }}", "2025-03-05")]
    [InlineData("{{ json '</script>国' }}", "\"\\u003C/script\\u003E国\"")]
    [InlineData("{{ for b in list }}{{ b.name }}{{ if !for.last }}, {{ end }}{{ else }}none{{ end }} {{ list.size }} {{ list[0].name }}", "a, b 2 a")]
    public void Helpers_do_what_they_say(string template, string expected)
    {
        using var theme = new TemporaryTheme(("layouts/page.html", template), ("assets/site.css", ""), ("assets/icon.svg", "<svg/>"));
        var model = new
        {
            Link = Html.FromMarkup("<a>x</a>"),
            Exact = Date("2025-03"),
            Season = Date("2025-21"),
            Day = new DateOnly(2025, 3, 5),
            None = (EdtfDate?)null,
            Map = new SortedDictionary<string, int> { ["a"] = 1 },
            List = new List<Named> { new("a"), new("b") },
        };
        var page = theme.Engine("/sub/", "https://example.org/sub/").Render("layouts/page.html", model);
        Assert.Equal(expected, Encoding.UTF8.GetString(page));
    }

    [Fact]
    public void Every_helper_of_the_list_has_a_different_name() =>
        Assert.Equal(Helpers.All.Count, Helpers.All.Select(h => h.Name).Distinct().Count());

    [Fact]
    public void Many_threads_write_what_one_writes()
    {
        using var theme = new TemporaryTheme(
            ("layouts/base.html", "<title>{{ title }}</title>{{ x = n }}{{ content }}{{ x }}"),
            ("layouts/page.html", "{{ for i in 1..n }}{{ partial 'p' i: i items: items }}{{ end }}{{ if n == 7 }}{{ nothing }}{{ end }}"),
            ("partials/p.html", "{{ y = i * n }}{{ for item in items }}{{ item }}:{{ y }} {{ end }}"));
        var engine = theme.Engine();
        static object Model(int n) => new Numbered(n, $"Page <{n}>", [.. Enumerable.Range(0, n).Select(i => $"<{i}>")]);
        string Page(int n)
        {
            try
            {
                return Encoding.UTF8.GetString(engine.Render("layouts/page.html", Model(n), "layouts/base.html"));
            }
            catch (ThemeException fault)
            {
                return fault.Message; // every seventh page fails, which must not spoil the contexts of the others
            }
        }
        var expected = Enumerable.Range(0, 40).Select(Page).ToArray();
        Assert.Equal(39, expected.Count(p => p.StartsWith("<title>", StringComparison.Ordinal)));
        Parallel.For(0, 4000, i => Assert.Equal(expected[i % 40], Page(i % 40)));
    }

    [Fact]
    public void An_unchanged_template_keeps_its_identity_and_so_its_compiled_form()
    {
        using var theme = new TemporaryTheme(("layouts/page.html", "{{ x }}"), ("layouts/other.html", "x"));
        File.SetLastWriteTimeUtc(Path.Combine(theme.Folder, "layouts/page.html"), new DateTime(2020, 1, 1, 0, 0, 0, DateTimeKind.Utc));
        var first = theme.Read();
        theme.Write("themes/test/layouts/other.html", "longer");
        Assert.Same(first.Find("layouts/page.html"), theme.Read(theme.Read(first)).Find("layouts/page.html"));
    }

    [Fact]
    public void A_model_made_while_rendering_may_render_partials()
    {
        using var theme = new TemporaryTheme(("layouts/page.html", "[{{ body }}]"), ("partials/p.html", "<i>{{ x }}</i>"));
        var engine = theme.Engine();
        var page = engine.Render("layouts/page.html", new Lazily(() => engine.RenderPartial("p", new { X = "&" })));
        Assert.Equal("[<i>&amp;</i>]", Encoding.UTF8.GetString(page));
    }

    [Fact]
    public void All_templates_can_be_compiled_before_a_page_is_asked_for()
    {
        using var theme = new TemporaryTheme(("layouts/page.html", "x"), ("partials/p.html", "\n{{ end }}"));
        var fault = Assert.Throws<ThemeException>(() => theme.Engine().CompileAll());
        Assert.Equal(("themes/test/partials/p.html", 2), (fault.File, fault.Line));
    }

    private static EdtfDate Date(string text) => EdtfDate.TryParse(text, out var date, out _) ? date : throw new FormatException(text);

    public sealed class Page
    {
        public string Title { get; } = "x";

        public Named? Author { get; init; }

        public IReadOnlyList<string> Topics { get; } = ["a"];

        public IReadOnlyDictionary<string, string> Map { get; } = new Dictionary<string, string>();

        public string Broken => Title.Length > 0 ? throw new InvalidOperationException("it is broken") : "";
    }

    public sealed record Named(string Name);

    public sealed record Numbered(int N, string Title, IReadOnlyList<string> Items);

    public sealed record Lazily(Func<Html> Make)
    {
        public Html Body => Make();
    }
}
