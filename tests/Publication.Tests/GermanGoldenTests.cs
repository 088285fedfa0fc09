using System.Text;
using System.Text.RegularExpressions;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Publication.Content.Yaml;
using Publication.Rendering;
using Publication.Tests.Rendering;
using Xunit;

namespace Publication.Tests;

/// <summary>A small publication in German is German throughout: no word of the theme or of the generator is left in English.</summary>
public sealed partial class GermanGoldenTests
{
    private static readonly GoldenFiles German = new("German");

    private static readonly Dictionary<string, string> English = TextsOf("en");
    private static readonly Dictionary<string, string> Deutsch = TextsOf("de");

    private static readonly string[] Kept =
    [
        "index.html", "briefs/vier-zentimeter/index.html", "quotes/jansen-deiche/index.html", "quotes/kuestenamt-nl/index.html",
        "initiatives/deichplan/index.html", "glossary/tidenhub/index.html", "people/piet-jansen/index.html", "sources/hafenblatt/index.html",
        "newsletters/2026-03/index.html", "timeline/index.html", "search/index.html", "404.html", "glossary/hub/index.html", "atom.xml", "feed.json",
    ];

    public static TheoryData<string> Files => [.. Kept];

    /// <summary>What a reader sees or hears: texts, and attributes that are read out, shown or used by scripts.</summary>
    private static readonly string[] Spoken = ["aria-label", "title", "alt", "placeholder", "content", "label", "aria-description", "aria-roledescription", "value"];

    [Theory]
    [MemberData(nameof(Files))]
    public void Is_written_as_it_should_be(string path) => German.Compare(German.Read(), path);

    [Fact]
    public void Has_no_fault() => Assert.Equal([], German.Read().Diagnostics.Select(Fixture.Line));

    [Fact]
    public void Both_languages_have_the_same_keys() => Assert.Equal(English.Keys.Order(StringComparer.Ordinal), Deutsch.Keys.Order(StringComparer.Ordinal));

    [Fact]
    public void Both_languages_have_the_same_places_in_each_text() =>
        Assert.Equal(English.Select(e => $"{e.Key}: {Places(e.Value)}").Order(), Deutsch.Select(d => $"{d.Key}: {Places(d.Value)}").Order());

    [Fact]
    public void No_text_of_the_English_theme_stands_on_any_page()
    {
        var edition = German.Read();
        var foreign = English.Where(e => Deutsch[e.Key] != e.Value && Place().Replace(e.Value, "").Any(char.IsLetter)).Select(e => (e.Key, Pattern: PatternOf(e.Value))).ToList();
        var found = new SortedSet<string>(StringComparer.Ordinal);
        foreach (var path in edition.OutputPaths.Where(p => p.EndsWith(".html", StringComparison.Ordinal)))
            foreach (var text in TextsOf(new HtmlParser().ParseDocument(Encoding.UTF8.GetString(edition.Render(path)!.Bytes.Span))).Distinct())
                foreach (var (key, pattern) in foreign)
                    if (pattern.IsMatch(text)) found.Add($"{path}: {key}: {text}");
        Assert.True(found.Count == 0, string.Join('\n', found));
    }

    /// <summary>The search above would find what it looks for.</summary>
    [Fact]
    public void The_English_texts_are_found_where_the_publication_is_English()
    {
        var edition = Edition.Read(German.Options with { Settings = new Dictionary<string, string> { ["language"] = "en" } });
        var texts = TextsOf(new HtmlParser().ParseDocument(Encoding.UTF8.GetString(edition.Render("initiatives/deichplan/index.html")!.Bytes.Span))).ToList();
        foreach (var key in (string[])["sheet.form", "page.skip", "section.cite", "cite.copy", "target.ahead", "theme.dark", "shape.approximate"])
            Assert.Contains(texts, t => PatternOf(English[key]).IsMatch(t));
    }

    [Theory]
    [InlineData("5. März 2025", "quotes/jansen-deiche/index.html")]
    [InlineData("etwa Februar 2025", "initiatives/deichplan/index.html")]
    [InlineData("Winter 2024/25", "initiatives/deichplan/index.html")]
    [InlineData("vielleicht Frühling 2025", "initiatives/deichplan/index.html")]
    [InlineData("viertes Quartal 2025", "initiatives/deichplan/index.html")]
    [InlineData("2025 bis 2027", "initiatives/deichplan/index.html")]
    [InlineData("seit August 2025", "initiatives/pegelprogramm/index.html")]
    [InlineData("bis 2020", "initiatives/alter-plan/index.html")]
    [InlineData("3. bis 5. September 2025", "events/tagung/index.html")]
    [InlineData("erstes Quartal bis zweites Quartal 2019", "events/sperrwerk/index.html")]
    [InlineData("1 Initiative", "briefs/vier-zentimeter/index.html")]
    [InlineData("2 Quellen", "briefs/vier-zentimeter/index.html")]
    [InlineData("4 Jahre lang nichts", "timeline/index.html")]
    [InlineData("„Vier Zentimeter in zehn Jahren“", "briefs/vier-zentimeter/index.html")]
    [InlineData("„Bericht über den Pegel am Nordhafen“", "briefs/vier-zentimeter/index.html")]
    public void Dates_numbers_and_quotation_marks_are_German(string text, string path) =>
        Assert.Contains(text, Document(path).Body!.TextContent.ReplaceLineEndings(" "), StringComparison.Ordinal);

    [Fact]
    public void No_English_quotation_mark_stands_anywhere()
    {
        var edition = German.Read();
        var found = edition.OutputPaths.Where(p => p.EndsWith(".html", StringComparison.Ordinal) || p.EndsWith(".xml", StringComparison.Ordinal) || p.EndsWith(".json", StringComparison.Ordinal))
            .Where(p => !p.StartsWith("contribute/", StringComparison.Ordinal)) // the generator's own English examples
            .SelectMany(p => EnglishQuotation().Matches(Encoding.UTF8.GetString(edition.Render(p)!.Bytes.Span)).Select(m => $"{p}: {m.Value}"));
        Assert.Empty(found);
    }

    [Fact]
    public void Umlauts_are_sorted_as_their_vowels() =>
        Assert.Equal(["Öffnungszeit", "Sturmflut", "Tidenhub"], Document("glossary/index.html").QuerySelectorAll("main dt > a").Select(a => a.TextContent));

    private static IDocument Document(string path) => new HtmlParser().ParseDocument(Encoding.UTF8.GetString(German.Read().Render(path)!.Bytes.Span));

    private static IEnumerable<string> TextsOf(IDocument document)
    {
        foreach (var node in document.DocumentElement.Descendants().Where(n => !IsForeign(n)))
        {
            if (node is IText { ParentElement.LocalName: not ("script" or "style") } text) yield return Trimmed(text.Data);
            if (node is not IElement element) continue;
            if (element.ChildElementCount > 0 && element.LocalName is "p" or "li" or "dd" or "dt" or "th" or "td") yield return Trimmed(string.Concat(element.Descendants<IText>().Where(t => !IsForeign(t)).Select(t => t.Data)));
            foreach (var attribute in element.Attributes)
                if (Spoken.Contains(attribute.Name) || attribute.Name.StartsWith("data-", StringComparison.Ordinal)) yield return Trimmed(attribute.Value);
        }
    }

    /// <summary>Texts of another language say so; what is typed and forms of a citation have words of their own.</summary>
    private static bool IsForeign(INode node)
    {
        var own = node.Owner!.DocumentElement.GetAttribute("lang");
        for (var element = node as IElement ?? node.ParentElement; element is not null; element = element.ParentElement)
            if ((element.GetAttribute("lang") is { } language && language != own) || element.LocalName is "pre" or "code") return true;
        return false;
    }

    private static string Trimmed(string text) => Blanks().Replace(text, " ").Trim();

    /// <summary>The whole of a text or of an attribute; texts of several words anywhere in one.</summary>
    private static Regex PatternOf(string text)
    {
        var pattern = Place().Replace(Regex.Escape(text), ".+?");
        return new Regex(Place().Replace(text, "").Split(' ', StringSplitOptions.RemoveEmptyEntries).Length > 2 ? $@"(?<!\w){pattern}(?!\w)" : $"^{pattern}[.:]?$");
    }

    private static string Places(string text) => string.Join(' ', Place().Matches(text).Select(m => m.Value).Distinct().Order());

    private static Dictionary<string, string> TextsOf(string language)
    {
        var texts = new Dictionary<string, string>(StringComparer.Ordinal);
        Add(ThemeFile.Yaml(DefaultTheme.Read().Find($"i18n/{language}.yml")!)!, "");
        return texts;

        void Add(YamlMapping mapping, string prefix)
        {
            foreach (var (key, value) in mapping.Pairs)
                if (value is YamlMapping inner) Add(inner, $"{prefix}{key.Value}.");
                else texts.Add(prefix + key.Value, ((YamlScalar)value).Value);
        }
    }

    [GeneratedRegex(@"\\?\{\d\}")]
    private static partial Regex Place();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Blanks();

    [GeneratedRegex("“[^“„]{1,40}”")]
    private static partial Regex EnglishQuotation();
}
