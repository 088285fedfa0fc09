using System.Text;
using System.Text.Json;
using Publication.Pages;
using Xunit;

namespace Publication.Tests.Rendering.Data;

/// <summary>What of a publication becomes data, and what does not.</summary>
public sealed class DataScopeTests
{
    private const string Draft = """
        --- input/data/organisations/more.yml
        - id: hidden-board
          name: Hidden Board
          form: authority
          draft: true
        --- input/data/people/more.yml
        - id: john-roe
          name: John Roe
          note: never to be published
          tags: [to-check]
          roles:
            - title: Clerk
              organisation: hidden-board
          related: [organisation:hidden-board]
        """;

    private static bool IsData(Page page) =>
        page.Type == PageTypes.DataFile || page.Type == PageTypes.EntryJson || page.Type == PageTypes.EntryMarkdown || page.Type == PageTypes.Reference || page.Type == PageTypes.Llms;

    [Fact]
    public void Drafts_and_what_leads_to_them_are_left_out() => SmallData.With(Draft, edition =>
    {
        var texts = Texts(edition);
        Assert.Contains(texts, t => t.Value.Contains("john-roe", StringComparison.Ordinal));
        Assert.DoesNotContain(texts, t => t.Value.Contains("hidden-board", StringComparison.Ordinal));
        Assert.DoesNotContain(texts, t => t.Key.Contains("hidden-board", StringComparison.Ordinal));
    });

    [Fact]
    public void Where_drafts_are_shown_they_are_data_that_says_so() => SmallData.With(Draft, edition =>
    {
        var texts = Texts(edition);
        Assert.True(JsonDocument.Parse(texts["organisations/hidden-board/index.json"]).RootElement.GetProperty("draft").GetBoolean());
        Assert.Contains("person:john-roe,1,Clerk,hidden-board", texts["data/roles.csv"], StringComparison.Ordinal);
        Assert.DoesNotContain("Drafts are left out", texts["data/README.md"], StringComparison.Ordinal);
    }, options => options with { Drafts = true });

    [Fact]
    public void What_is_for_editors_is_never_data() => SmallData.With(Draft, edition =>
    {
        var texts = Texts(edition);
        Assert.DoesNotContain(texts, t => t.Value.Contains("never to be published", StringComparison.Ordinal) || t.Value.Contains("to-check", StringComparison.Ordinal));
        Assert.Contains("Begin here.", texts["data/items.csv"], StringComparison.Ordinal); // the note of an item is for readers
    });

    [Fact]
    public void A_publication_without_this_part_has_no_data_and_no_link_to_it() => SmallData.With("", edition =>
    {
        Assert.DoesNotContain(edition.Pages, p => IsData(p) || p.Type == PageTypes.Data);
        foreach (var path in (string[])["index.html", "briefs/first/index.html", "sources/tide-report/index.html"])
            Assert.All((string[])["\"/data/\"", "index.json", "index.md", ".bib"], link => Assert.DoesNotContain(link, Encoding.UTF8.GetString(edition.Render(path)!.Bytes.Span), StringComparison.Ordinal));
    }, options => options with { Settings = new Dictionary<string, string> { ["parts"] = "[feeds]" } });

    private static Dictionary<string, string> Texts(Edition edition) =>
        edition.Pages.Where(IsData).ToDictionary(p => p.OutputPath, p => Encoding.UTF8.GetString(edition.Render(p.OutputPath)!.Bytes.Span));
}
