using AngleSharp.Dom;
using Publication.Content.Kinds;
using Publication.Linking;
using Publication.Pages;
using Xunit;

namespace Publication.Tests.Rendering.Metadata;

/// <summary>A reader saves a page with one click: what arrives in the reference manager is right, from the metadata alone.</summary>
public sealed class ReferenceTests(RealPublication publication)
{
    private static readonly string[] ZoteroTypes =
    [
        "blogPost", "book", "bookSection", "document", "encyclopediaArticle", "interview", "journalArticle", "magazineArticle",
        "newspaperArticle", "presentation", "report", "statute", "tvBroadcast", "webpage",
    ];

    private Site Site => publication.Edition.Site!;

    [Fact]
    public void A_brief_is_saved_with_its_authors_and_its_date() => Assert.Equal(
        new SavedReference(
            "webpage", "Society 5.0 began as a chapter of a plan", "The editors", "2026/03/02",
            "Society 5.0 Notes", "Society 5.0 Notes", "en", "https://society.example.org/notes/briefs/from-plan-to-phrase/"),
        OfSmall("briefs/from-plan-to-phrase/"));

    [Fact]
    public void A_quotation_is_saved_with_who_said_it_and_when() => Assert.Equal(
        new SavedReference(
            "webpage", "A human-centered society that balances economic advancement with the…", "Cabinet Office", "about 2017",
            "Society 5.0 Notes", "Society 5.0 Notes", "en", "https://society.example.org/notes/quotes/cao-definition/"),
        OfSmall("quotes/cao-definition/"));

    [Fact]
    public void A_source_is_saved_as_itself_not_as_our_page_about_it()
    {
        Assert.Equal(
            new SavedReference(
                "document", "科学技術基本計画 [The 5th Science and Technology Basic Plan]", "", "2016/01/22",
                "Government of Japan", "Government of Japan", "ja", "https://www8.cao.go.jp/cstp/kihonkeikaku/5honbun.pdf"),
            OfSmall("sources/cao-plan-5/"));
        Assert.Equal(
            new SavedReference(
                "report", "Toward realization of the new economy and society", "Keidanren", "2016/04/19",
                "www.keidanren.or.jp", "", "en", "https://www.keidanren.or.jp/en/policy/2016/029_outline.pdf"),
            OfSmall("sources/keidanren-2016/"));
    }

    [Theory]
    [InlineData("glossary/super-smart-society/", "super smart society")]
    [InlineData("initiatives/basic-plan-5/", "Fifth Science and Technology Basic Plan")]
    [InlineData("people/abe-shinzo/", "Abe Shinzō")]
    [InlineData("timeline/", "Timeline")]
    [InlineData("", "Society 5.0 Notes")]
    public void Other_pages_are_saved_as_pages_of_the_publication(string path, string title) => Assert.Equal(
        new SavedReference("webpage", title, "The editors", "", "Society 5.0 Notes", "Society 5.0 Notes", "en", $"https://society.example.org/notes/{path}"),
        OfSmall(path));

    [Fact]
    public void Every_source_keeps_its_own_data()
    {
        var faults = new List<string>();
        foreach (var (page, document) in publication.Framed.Where(p => p.Page.Type.Name == "source"))
        {
            var source = (Source)Site.Entries[page.Subject];
            var saved = SavedReference.Of(document.Head!);
            if (!saved.Title.Contains(source.Name, StringComparison.Ordinal) || !saved.Title.StartsWith(source.OriginalTitle, StringComparison.Ordinal)) faults.Add($"{source.Id}: {saved.Title}");
            if (saved.Authors != string.Join("; ", source.Author)) faults.Add($"{source.Id}: {saved.Authors}");
            if (source.Date is null != (saved.Date.Length == 0) || (source.Date is { } date && !saved.Date.Contains($"{date.EarliestDay.Year}", StringComparison.Ordinal))) faults.Add($"{source.Id}: {saved.Date}");
            if (saved.Publisher != source.Publisher || saved.Language != source.Language) faults.Add($"{source.Id}: {saved.Publisher}, {saved.Language}");
            if (saved.Publication == publication.Edition.Title && source.Url.Length > 0) faults.Add($"{source.Id}: said to be ours");
            if (saved.Url != source.Url && source.Url.Length > 0) faults.Add($"{source.Id}: {saved.Url}");
            if (!ZoteroTypes.Contains(saved.Type, StringComparer.Ordinal)) faults.Add($"{source.Id}: {saved.Type}");
        }
        Assert.Empty(faults);
    }

    [Fact]
    public void Every_page_that_is_listed_can_be_saved()
    {
        var bad = publication.Framed.Where(p => p.Page.Type.Listed).Select(p => (p.Page.OutputPath, Saved: SavedReference.Of(p.Document.Head!), p.Page.Type.Name))
            .Where(p => p.Saved.Title.Length == 0 || p.Saved.Url.Length == 0 || (p.Name != "source" && (p.Saved.Authors.Length == 0 || p.Saved.Language.Length == 0 || p.Saved.Publisher.Length == 0)))
            .Select(p => $"{p.OutputPath}: {p.Saved}");
        Assert.Empty(bad);
    }

    [Fact]
    public void Every_brief_and_quotation_has_its_date_and_authors()
    {
        foreach (var (page, document) in publication.Framed.Where(p => p.Page.Type.Name is "brief" or "quote"))
        {
            var entry = Site.Entries[page.Subject];
            var saved = SavedReference.Of(document.Head!);
            Assert.Contains($"{entry.Date!.EarliestDay.Year}", saved.Date, StringComparison.Ordinal);
            Assert.Equal(entry is Quote quote ? Site.Entries[Site.TargetOf(page.Subject, quote.Speaker)].Name : string.Join("; ", ((Brief)entry).Authors), saved.Authors);
        }
    }

    private static SavedReference OfSmall(string path)
    {
        var edition = new GoldenFiles("Golden").Read();
        return SavedReference.Of(RealPublication.Parse(edition, p => p.Route == new Route(path)).Single().Document.Head!);
    }
}
