using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Publication.Checking;
using Publication.Content;
using Xunit;

namespace Publication.Tests.Rendering;

/// <summary>The pages that contributors look things up in are made of the rules' and the fields' own tables.</summary>
public sealed class ContributorPagesTests
{
    [Fact]
    public void Every_rule_stands_on_the_page_of_rules_under_its_code_and_no_other()
    {
        var page = Page("contribute/rules/index.html");
        var rules = page.QuerySelectorAll("article.rule");
        Assert.Equal(Rules.All.Select(r => r.Code), rules.Select(r => r.Id));
        foreach (var (rule, shown) in Rules.All.Zip(rules))
        {
            var text = shown.TextContent;
            Assert.Contains(rule.Title, text, StringComparison.Ordinal);
            Assert.Contains(rule.Severity == Severity.Error ? "error" : "warning", text, StringComparison.Ordinal);
            Assert.Contains(rule.Why.Replace("`", "", StringComparison.Ordinal), text, StringComparison.Ordinal);
            Assert.Contains(RuleMessages.Of(rule), text, StringComparison.Ordinal);
            foreach (var file in RuleExample.Parse(rule.Bad).Concat(RuleExample.Parse(rule.Good))) Assert.Contains(file.Path, text, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Examples_hide_no_character()
    {
        Assert.Contains(Rules.All, r => r.Bad.Contains('\u202e', StringComparison.Ordinal));
        Assert.DoesNotContain(Page("contribute/rules/index.html").DocumentElement.TextContent, c => c is '\u202e' or (< ' ' and not ('\n' or '\t')));
    }

    [Fact]
    public void Every_field_of_every_kind_stands_on_the_page_of_fields()
    {
        var page = Page("contribute/fields/index.html");
        foreach (var kind in ContentKinds.All)
        {
            var section = page.GetElementById(kind.Name)!.ParentElement!;
            Assert.Contains(kind.Description, section.TextContent, StringComparison.Ordinal);
            Assert.All(kind.Places, place => Assert.Contains($"input/{place}", section.TextContent, StringComparison.Ordinal));
            var own = section.QuerySelectorAll("dt code").Select(n => n.TextContent).ToList();
            var common = page.GetElementById("every")!.ParentElement!.QuerySelectorAll("dt code").Select(n => n.TextContent);
            Assert.Equal(kind.Fields.Fields.Select(f => f.Name).Order(), own.Union(common).Where(n => kind.Fields.Find(n) is not null).Order());
            Assert.All(own, name => Assert.NotNull(kind.Fields.Find(name)));
        }
        Assert.Equal(Settings.SettingsTable.Fields.Select(f => f.Name).Order(), page.GetElementById("publication")!.ParentElement!.QuerySelectorAll("dt code").Select(n => n.TextContent).Order());
    }

    [Fact]
    public void What_is_required_comes_first_and_is_marked()
    {
        var rows = Page("contribute/fields/index.html").GetElementById("quote")!.ParentElement!.QuerySelectorAll("dt").Select(d => d.TextContent.Trim()).ToList();
        Assert.Equal(["id required", "text required", "language required", "speaker required", "date required", "source required", "verification required", "original"], rows.Take(8));
    }

    [Fact]
    public void Links_inside_the_pages_and_from_each_entry_lead_somewhere()
    {
        foreach (var path in (string[])["contribute/rules/index.html", "contribute/fields/index.html"])
        {
            var page = Page(path);
            Assert.All(page.QuerySelectorAll("main a[href^='#']"), a => Assert.NotNull(page.GetElementById(a.GetAttribute("href")![1..])));
            Assert.Equal(page.QuerySelectorAll("[id]").Length, page.QuerySelectorAll("[id]").Select(e => e.Id).Distinct().Count());
        }
        var link = Page("quotes/cao-definition/index.html").QuerySelector(".edit li:last-child a")!.GetAttribute("href");
        Assert.Equal("/notes/contribute/fields/#quote", link);
    }

    [Fact]
    public void A_publication_may_leave_them_out()
    {
        var edition = Read(new Dictionary<string, string> { ["parts"] = "search" });
        Assert.Equal([], edition.Diagnostics);
        Assert.DoesNotContain(edition.OutputPaths, p => p.StartsWith("contribute/", StringComparison.Ordinal));
        Assert.DoesNotContain("contribute/fields", Encoding.UTF8.GetString(edition.Render("quotes/cao-definition/index.html")!.Bytes.Span), StringComparison.Ordinal);
    }

    [Fact]
    public void In_another_language_the_texts_of_the_rules_are_marked_as_English()
    {
        var page = Page("contribute/rules/index.html", new Dictionary<string, string> { ["language"] = "de" });
        var rule = page.QuerySelector("article.rule")!;
        Assert.Equal("de", page.DocumentElement.GetAttribute("lang"));
        Assert.Equal("en", rule.QuerySelector("p")!.GetAttribute("lang"));
        Assert.All(rule.QuerySelectorAll("pre"), p => Assert.Equal("en", p.GetAttribute("lang")));
        Assert.Equal("Fehler", rule.QuerySelector(".flag")!.TextContent);
    }

    private static IDocument Page(string path, IReadOnlyDictionary<string, string>? settings = null) =>
        new HtmlParser().ParseDocument(Encoding.UTF8.GetString(Read(settings ?? new Dictionary<string, string>()).Render(path)!.Bytes.Span));

    private static Edition Read(IReadOnlyDictionary<string, string> settings) => Edition.Read(new BuildOptions
    {
        InputFolder = GoldenTests.Input,
        OutputFolder = Path.Combine(Path.GetTempPath(), "not-written"),
        ThemeFolder = Path.Combine(Repository.Root, "themes", "ledger"),
        Today = Fixture.Today,
        Settings = settings,
    });
}
