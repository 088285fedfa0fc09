using System.Text.Json;
using System.Text.RegularExpressions;
using AngleSharp.Dom;
using Publication.Pages;
using Xunit;

namespace Publication.Tests.Rendering.Metadata;

/// <summary>JSON-LD of every page: it parses, each thing has what schema.org's readers require of its type, and nothing is false.</summary>
public sealed partial class JsonLdTests(RealPublication publication)
{
    /// <summary>What each type of page is about, and the properties that may not lack.</summary>
    private static readonly Dictionary<string, (string[] Types, string[] Required)> Things = new(StringComparer.Ordinal)
    {
        ["brief"] = (["Article"], ["headline", "author", "datePublished", "publisher", "inLanguage", "description", "citation"]),
        ["newsletter"] = (["Article"], ["headline", "author", "datePublished", "publisher", "inLanguage", "mentions"]),
        ["quote"] = (["Quotation"], ["text", "creator", "dateCreated", "inLanguage", "citation"]),
        ["term"] = (["DefinedTerm"], ["name", "description", "inDefinedTermSet"]),
        ["topic"] = (["DefinedTerm"], ["name", "description", "inDefinedTermSet"]),
        ["event"] = (["Event"], ["name", "startDate", "description", "subjectOf"]),
        ["person"] = (["Person"], ["name"]),
        ["organisation"] = (["Organization"], ["name"]),
        ["initiative"] = (["Legislation", "CreativeWork", "Project", "Organization"], ["name", "description"]),
        ["source"] = (["NewsArticle", "ScholarlyArticle", "Article", "Book", "Chapter", "Legislation", "BlogPosting", "Report", "WebPage", "CreativeWork"], ["name"]),
        ["page"] = (["CreativeWork"], ["name", "inLanguage"]),
        ["glossary"] = (["DefinedTermSet"], ["name", "hasDefinedTerm"]),
        ["timeline"] = (["Dataset"], ["name", "description", "license", "creator", "temporalCoverage"]),
        ["home"] = (["WebSite"], ["name", "url", "publisher", "potentialAction"]),
    };

    [Fact]
    public void Each_page_is_about_a_thing_that_has_what_its_type_requires() => Every((page, graph) =>
    {
        if (!Things.TryGetValue(page.Type.Name, out var rule)) return graph.Exists(n => Type(n) == "CollectionPage") ? [] : ["is no collection"];
        var itself = graph.Find(n => Type(n) is "WebPage" or "CollectionPage");
        var thing = graph.Find(n => Text(n, "@id") == Text(itself.GetProperty("mainEntity"), "@id"));
        if (thing.ValueKind == JsonValueKind.Undefined) return ["is about nothing"];
        return rule.Required.Where(p => !thing.TryGetProperty(p, out _)).Select(p => $"{Type(thing)} without {p}")
            .Concat(rule.Types.Contains(Type(thing), StringComparer.Ordinal) ? [] : [$"is about a {Type(thing)}"]);
    });

    [Fact]
    public void Each_page_says_what_it_is_and_where_it_stands() => Every((page, graph) =>
    {
        var itself = graph.Find(n => Type(n) is "WebPage" or "CollectionPage");
        var faults = new List<string>();
        foreach (var name in (string[])["url", "name", "description", "inLanguage", "isPartOf"])
            if (!itself.TryGetProperty(name, out _)) faults.Add($"the page has no {name}");
        if (!graph.Exists(n => Type(n) == "WebSite")) faults.Add("no site");
        if (page.Type == PageTypes.Home) return faults;
        var trail = graph.Find(n => Type(n) == "BreadcrumbList").GetProperty("itemListElement").EnumerateArray().ToList();
        if (!trail.Select(s => s.GetProperty("position").GetInt32()).SequenceEqual(Enumerable.Range(1, trail.Count))) faults.Add("positions");
        if (trail.Exists(s => Text(s, "name").Length == 0 || !publication.Publishes(Text(s, "item")["https://ai-plus-ledger.netlify.app/".Length..]))) faults.Add("a step that leads nowhere");
        return faults;
    });

    /// <summary>Addresses are full, dates are ISO 8601, nothing is empty, and what is named by id is described there or on its own page.</summary>
    [Fact]
    public void Values_have_the_form_that_schema_org_asks() => Every((_, graph) =>
    {
        var ids = graph.Select(n => Text(n, "@id")).ToHashSet(StringComparer.Ordinal);
        var faults = new List<string>();
        foreach (var (name, value) in graph.SelectMany(Values))
        {
            if (value.ValueKind == JsonValueKind.String && string.IsNullOrWhiteSpace(value.GetString())) faults.Add($"{name} is empty");
            if (name is "url" or "item" or "@id" or "image" or "logo" or "license" or "archivedAt" && value.ValueKind == JsonValueKind.String && !IsAddress(value.GetString())) faults.Add($"{name}: {value}");
            if (DateNames().IsMatch(name) && !Iso().IsMatch(value.GetString()!)) faults.Add($"{name}: {value}");
            if (value.ValueKind == JsonValueKind.Object && value.EnumerateObject().Count() == 1 && !ids.Contains(Text(value, "@id"))) faults.Add($"{name} leads to nothing: {value}");
        }
        return faults;
    });

    [Fact]
    public void A_quotation_tells_speaker_original_translator_occasion_and_source()
    {
        var quote = Graph(Small("quotes/cao-definition/")).Find(n => Type(n) == "Quotation");
        Assert.Equal(("en", "2017", "Cabinet Office"), (Text(quote, "inLanguage"), Text(quote, "dateCreated"), Text(quote.GetProperty("creator"), "name")));
        Assert.Equal("about 2017", Text(quote, "disambiguatingDescription"));
        Assert.Equal(("Quotation", "ja"), (Type(quote.GetProperty("translationOfWork")), Text(quote.GetProperty("translationOfWork"), "inLanguage")));
        Assert.StartsWith("サイバー空間", Text(quote.GetProperty("translationOfWork"), "text"), StringComparison.Ordinal);
        Assert.Equal(("WebPage", "Society 5.0"), (Type(quote.GetProperty("citation")), Text(quote.GetProperty("citation"), "name")));
    }

    [Fact]
    public void A_source_is_described_by_what_it_says_of_itself()
    {
        var source = Graph(Small("sources/cao-plan-5/")).Find(n => Text(n, "@id").EndsWith("#it", StringComparison.Ordinal));
        Assert.Equal(("科学技術基本計画", "The 5th Science and Technology Basic Plan"), (Text(source, "name"), Text(source, "alternateName")));
        Assert.Equal(("ja", "2016-01-22"), (Text(source, "inLanguage"), Text(source, "datePublished")));
        Assert.Equal("https://www8.cao.go.jp/cstp/kihonkeikaku/5honbun.pdf", Text(source, "url"));
    }

    [Fact]
    public void Words_cannot_leave_their_script()
    {
        var folder = Fixture.Folder([Fixtures.SmallSite.Files, "--- input/briefs/first.md\n---\ntitle: A </script><b>\"brief\" & more\ndate: 2025-03-06\nsummary: What \\the gauges say <!-- .\n---\n\nText.\n"]);
        try
        {
            var edition = Edition.Read(Fixture.Options(folder) with { ThemeFolder = Path.Combine(Repository.Root, "themes", "ledger") });
            var document = RealPublication.Parse(edition, p => p.Type.Name == "brief").Single().Document;
            Assert.Equal("A </script><b>\"brief\" & more", Text(Graph(document).Find(n => Type(n) == "Article"), "headline"));
            Assert.Null(document.Head!.QuerySelector("b"));
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static IDocument Small(string path) => RealPublication.Parse(new GoldenFiles("Golden").Read(), p => p.Route == new Route(path)).Single().Document;

    private static List<JsonElement> Graph(IDocument document)
    {
        var scripts = document.QuerySelectorAll("script[type='application/ld+json']");
        Assert.Single(scripts);
        var root = JsonDocument.Parse(scripts[0].TextContent).RootElement;
        Assert.Equal("https://schema.org", Text(root, "@context"));
        return [.. root.GetProperty("@graph").EnumerateArray()];
    }

    private static string Type(JsonElement node) => Text(node, "@type");

    private static string Text(JsonElement node, string name) => node.ValueKind == JsonValueKind.Object && node.TryGetProperty(name, out var value) ? value.ToString() : "";

    /// <summary>Each property with each of its values, inner things included.</summary>
    private static IEnumerable<(string Name, JsonElement Value)> Values(JsonElement node)
    {
        foreach (var property in node.EnumerateObject())
            foreach (var value in property.Value.ValueKind == JsonValueKind.Array ? property.Value.EnumerateArray().ToList() : [property.Value])
            {
                yield return (property.Name, value);
                if (value.ValueKind != JsonValueKind.Object) continue;
                foreach (var inner in Values(value)) yield return inner;
            }
    }

    private void Every(Func<Page, List<JsonElement>, IEnumerable<string>> faultsOf)
    {
        var listed = publication.Framed.Where(p => p.Page.Type.Listed).ToList();
        Assert.True(listed.Count > 400);
        var faults = listed.SelectMany(p => faultsOf(p.Page, Graph(p.Document)).Select(f => $"{p.Page.OutputPath}: {f}")).ToList();
        Assert.True(faults.Count == 0, $"{faults.Count} faults:\n{string.Join('\n', faults.Take(30))}");
    }

    private static bool IsAddress(string? text) => Uri.TryCreate(text, UriKind.Absolute, out var address) && address.Scheme is "https" or "http";

    [GeneratedRegex("^(date[A-Z].*|.*Date)$")]
    private static partial Regex DateNames();

    [GeneratedRegex(@"^\d{4}(-\d\d(-\d\d)?)?$")]
    private static partial Regex Iso();
}
