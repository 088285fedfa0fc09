using System.Text;
using Publication.Content;
using Publication.Input;
using Publication.Rendering.Snippets;
using Xunit;

namespace Publication.Tests.Rendering.Snippets;

public sealed class SnippetTests
{
    private static readonly Snippet Long = new()
    {
        Title = "A title",
        Language = "en",
        Address = "https://example.org/a/",
        Summary = "In short.",
        Opening = [new Block.Heading(1, [new Inline.Text("A title")])],
        Body =
        [
            Words("First", 1),
            new Block.Heading(2, [new Inline.Text("Part")]),
            new Block.List(0, [[Words("one", 2)], [Words("two", 3)], [Words("three", 4)]]),
            Words("Last", 5),
        ],
        Sources = [.. Enumerable.Range(1, 5).Select(n => (n, (Block)new Block.Paragraph(ParagraphRole.Source, [new Inline.Text($"Source {n}")])))],
        Closing = [new Block.Paragraph(ParagraphRole.More, [new Inline.Text("The end")])],
        ClosingOfPart = [new Block.Paragraph(ParagraphRole.More, [new Inline.Text("There is more")])],
    };

    [Theory]
    [InlineData(6, "A title|First|Part|one|two|three|Last|Source 1|Source 2|Source 3|Source 4|Source 5|The end")]
    [InlineData(4, "A title|First|Part|one|two|Source 1|Source 2|Source 3|There is more")]
    [InlineData(2, "A title|First|Source 1|There is more")]
    [InlineData(0, "A title|There is more")]
    public void A_beginning_has_the_sources_that_it_cites_and_says_that_there_is_more(int pieces, string expected) =>
        Assert.Equal(expected, string.Join('|', PlainText.Write(Long.Beginning(pieces), _ => true)
            .Split('\n', StringSplitOptions.RemoveEmptyEntries).Where(l => l.Any(char.IsLetter)).Select(l => l.TrimStart('-', ' ').Split(" [")[0])));

    [Fact]
    public void As_much_is_kept_as_there_is_room_for()
    {
        Assert.Equal(6, Long.Pieces);
        for (var budget = 0; budget < 400; budget += 7)
        {
            var part = Long.Within(budget, Length);
            Assert.True(Length(part) <= budget || part.Body.Count == 0);
            if (part.Pieces < Long.Pieces && part.Pieces > 0) Assert.True(Length(Long.Beginning(part.Pieces + 2)) > budget, $"{budget}: {part.Pieces}");
        }
        Assert.Same(Long, Long.Within(10_000, Length));
    }

    [Theory]
    [InlineData("https://example.org/a/", "https://example.org/a/?utm_source=news%20letter&utm_medium=email")]
    [InlineData("https://example.org/a/?q=1#part", "https://example.org/a/?q=1&utm_source=news%20letter&utm_medium=email#part")]
    [InlineData("https://example.org/a/#part", "https://example.org/a/?utm_source=news%20letter&utm_medium=email#part")]
    [InlineData("https://example.org", "https://example.org?utm_source=news%20letter&utm_medium=email")]
    [InlineData("https://example.org.evil.example/", "https://example.org.evil.example/")]
    [InlineData("https://other.example/?u=https://example.org/", "https://other.example/?u=https://example.org/")]
    [InlineData("mailto:a@example.org", "mailto:a@example.org")]
    public void Only_own_links_say_where_a_reader_came_from_and_only_where_it_is_asked_for(string address, string tagged)
    {
        Assert.Equal(tagged, OwnLink.Tagged(address, SettingsWith("utm_source: news letter")));
        Assert.Equal(address, OwnLink.Tagged(address, SettingsWith("")));
    }

    [Theory]
    [InlineData("A summary that is long enough to stand alone in an inbox.", "A summary that is long enough to stand alone in an inbox.")]
    [InlineData("Short.", "Short. · Site · What the site is about, told in a line")]
    [InlineData("", "Site · What the site is about, told in a line")]
    public void A_preheader_has_forty_characters_at_least(string summary, string expected) =>
        Assert.Equal(expected, Preheader.Of(summary, "Site", "What the site is about, told in a line"));

    [Fact]
    public void A_preheader_is_cut_between_words_and_never_through_a_character()
    {
        var english = Preheader.Of(string.Join(' ', Enumerable.Repeat("measured,", 40)));
        Assert.Equal(string.Join(' ', Enumerable.Repeat("measured,", 13))[..^1] + "…", english);
        var chinese = Preheader.Of(string.Concat(Enumerable.Repeat("𠀀", 100)));
        Assert.InRange(chinese.Length, 40, 130);
        Assert.Equal(chinese, Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(chinese)));
    }

    [Fact]
    public void Sizes_are_those_of_the_encoders()
    {
        // 45,000 bytes of Chinese: tripled and more by quoted-printable, a third more by base64.
        var chinese = TransferSize.Of(Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat("人工智能行动", 2_500))));
        Assert.Equal((45_000, 61_580), (chinese.Utf8, chinese.Base64));
        Assert.InRange(chinese.QuotedPrintable, 135_000, 142_000);
        // `ab` and a line end of two bytes: as it is, and as eight letters and a line end.
        Assert.Equal(new TransferSize(3, 4, 10), TransferSize.Of("ab\n"u8));
    }

    private static Block.Paragraph Words(string words, int source) => new(ParagraphRole.Text, [new Inline.Text(words), new Inline.Text(" "), new Inline.Citation($"[{source}]", [source])]);

    private static int Length(Snippet snippet) => PlainText.Write(snippet, _ => true).Length;

    private static Settings SettingsWith(string line) =>
        Settings.Parse(new InputFile("input/publication.yml", "publication.yml", Encoding.UTF8.GetBytes($"title: Site\nbase_url: https://example.org/\n{line}\n")), new Dictionary<string, string>(), null, null, [])!;
}
