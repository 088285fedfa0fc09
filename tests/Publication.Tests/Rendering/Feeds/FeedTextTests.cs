using System.Text;
using System.Text.Json;
using Publication.Content.Kinds;
using Publication.Pages;
using Publication.Tests.Rendering.Snippets;
using Xunit;

namespace Publication.Tests.Rendering.Feeds;

/// <summary>The text of an item is the whole entry; what a feed has no room for is left out from its end.</summary>
public sealed class FeedTextTests
{
    private const int MostBytes = 512_000;

    [Fact]
    public void The_words_of_an_item_are_those_that_an_editor_takes()
    {
        var edition = EveryForm.Read(Path.Combine(Repository.Root, "input"));
        var forms = TakenForms.Of(edition).Where(f => f.Entry is not null).ToDictionary(f => Route.Of(f.Entry!).Permalink(edition.Settings!));
        var compared = 0;
        foreach (var page in edition.Pages.Where(p => (p.Type == PageTypes.Feed || p.Type == PageTypes.EntryFeed) && p.Variant == "feed.json"))
            foreach (var (id, html) in ItemsOf(edition, page.OutputPath))
            {
                var form = forms[id];
                // Readers show the title themselves.
                var title = form.Frame.QuerySelector("h2");
                var words = Letters.OfHtml(form.Rich);
                var expected = title is null ? words : words.Remove(words.IndexOf(Letters.Of(title.TextContent), StringComparison.Ordinal), Letters.Of(title.TextContent).Length);
                Assert.Equal(expected, Letters.OfHtml(html));
                compared++;
                if (form.Entry is Quote { Wordings: var wordings })
                    Assert.All(wordings, w => Assert.Contains(Letters.Of(w), Letters.OfHtml(html), StringComparison.Ordinal));
            }
        Assert.InRange(compared, 300, int.MaxValue);
    }

    [Theory]
    [InlineData("Words with <code>&lt;signs&gt;</code> & \"marks\". ", 100)]
    [InlineData("人工智能，行动。𠀀𠀁", 100)]
    [InlineData("Words. ", 3)]
    public void A_feed_stays_below_what_readers_load_and_holds_what_there_is_room_for(string words, int paragraphs)
    {
        var text = string.Join("\n\n", Enumerable.Repeat(string.Concat(Enumerable.Repeat(words, 10)), paragraphs));
        var edition = Read([.. Enumerable.Range(1, 60).Select(i => $"--- input/briefs/long-{i}.md\n---\ntitle: Long {i}\ndate: 2025-03-0{1 + (i % 9)}\nsummary: Words.\n---\n\n{text}\n")]);
        foreach (var format in FeedPages.Formats)
        {
            var bytes = edition.Render(format)!.Bytes.Length;
            Assert.True(bytes <= MostBytes, $"{format}: {bytes}");
            if (paragraphs > 10) Assert.InRange(bytes, MostBytes / 3, MostBytes);
        }
        Assert.Equal(paragraphs <= 10, ItemsOf(edition, "feed.json").Count == 50);
    }

    [Fact]
    public void A_text_that_fills_a_feed_alone_says_that_there_is_more()
    {
        var edition = Read([$"--- input/briefs/long.md\n---\ntitle: Long\ndate: 2026-03-01\nsummary: In short.\n---\n\n{string.Join("\n\n", Enumerable.Repeat("A paragraph of its own.", 8_000))}\n"]);
        Assert.DoesNotContain(edition.Diagnostics, d => d.Severity == Severity.Error);
        var (id, html) = ItemsOf(edition, "feed.json")[0];
        Assert.EndsWith("/briefs/long/", id, StringComparison.Ordinal);
        Assert.InRange(Encoding.UTF8.GetByteCount(html), 90_000, 101_000);
        Assert.Contains("In short.", html, StringComparison.Ordinal);
        Assert.Contains("There is more.", html, StringComparison.Ordinal);
        Assert.True(ItemsOf(edition, "feed.json").Count > 1, "it leaves no room for others");
    }

    [Fact]
    public void Where_mails_say_that_a_reader_came_from_them_feeds_do_not()
    {
        var edition = EveryForm.Read(GoldenTests.Input, new Dictionary<string, string> { ["utm_source"] = "letter" });
        Assert.Contains(TakenForms.Of(edition), f => f.Email.Contains("utm_source=letter", StringComparison.Ordinal));
        foreach (var page in edition.Pages.Where(p => p.Type == PageTypes.Feed || p.Type == PageTypes.EntryFeed))
            Assert.DoesNotContain("utm_", Encoding.UTF8.GetString(edition.Render(page.OutputPath)!.Bytes.Span), StringComparison.Ordinal);
    }

    [Fact]
    public void A_correction_is_an_item_with_what_was_wrong_and_what_is_right()
    {
        var edition = EveryForm.Read(GoldenTests.Input);
        var rss = Encoding.UTF8.GetString(edition.Render("about/feed.xml")!.Bytes.Span);
        var correction = edition.Site!.Entries.SelectMany(e => e.Corrections.Select(c => (Entry: e, Correction: c))).First();
        Assert.Contains($"<title>Correction: {correction.Entry.Name}</title>", rss, StringComparison.Ordinal);
        Assert.Contains($"<description>{correction.Correction.Text.Plain}</description>", rss, StringComparison.Ordinal);
        Assert.Contains($"#correction-{correction.Correction.Date.EarliestDay:yyyy-MM-dd}</guid>", rss, StringComparison.Ordinal);
    }

    private static Edition Read(IEnumerable<string> briefs)
    {
        var folder = Fixture.Folder([Fixtures.SmallSite.Files, .. briefs]);
        try
        {
            return EveryForm.Read(Path.Combine(folder, "input"));
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static IReadOnlyList<(string Id, string Html)> ItemsOf(Edition edition, string path)
    {
        using var json = JsonDocument.Parse(edition.Render(path)!.Bytes);
        return [.. json.RootElement.GetProperty("items").EnumerateArray().Select(i => (i.GetProperty("id").GetString()!, i.GetProperty("content_html").GetString()!))];
    }
}
