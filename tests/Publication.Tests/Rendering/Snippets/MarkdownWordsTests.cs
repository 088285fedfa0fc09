using Markdig;
using Publication.Rendering.Snippets;
using Xunit;

namespace Publication.Tests.Rendering.Snippets;

/// <summary>Words become Markdown that reads back as the same words: no sign of theirs means anything.</summary>
public sealed class MarkdownWordsTests
{
    [Theory]
    [InlineData("5 * 3 and 2 * 4", @"5 \* 3 and 2 \* 4")]
    [InlineData("snake_case_words", @"snake\_case\_words")]
    [InlineData("# no heading", @"\# no heading")]
    [InlineData("- no item", @"\- no item")]
    [InlineData("+ no item", @"\+ no item")]
    [InlineData("12. no item", @"12\. no item")]
    [InlineData("2026) no item", @"2026\) no item")]
    [InlineData("= no line", @"\= no line")]
    [InlineData("[no](link)", @"\[no\](link)")]
    [InlineData("<b>no markup</b>", @"\<b\>no markup\</b\>")]
    [InlineData("AT&amp;T &copy; R&D", @"AT\&amp;T \&copy; R\&D")]
    [InlineData("C:\\path `code`", @"C:\\path \`code\`")]
    [InlineData("Look![no picture]", @"Look\!\[no picture\]")]
    [InlineData("over!", @"over\!")]
    public void Signs_are_escaped(string words, string markdown)
    {
        Assert.Equal(markdown, MarkdownWords.Write([new Inline.Text(words)]));
        Assert.Equal($"<p>{System.Net.WebUtility.HtmlEncode(words).Replace("&quot;", "\"", StringComparison.Ordinal)}</p>", Markdown.ToHtml(markdown).Trim());
    }

    [Fact]
    public void Emphasis_is_written_where_it_can_be_closed()
    {
        Assert.Equal("a **strong** word", MarkdownWords.Write([new Inline.Text("a "), new Inline.Strong([new Inline.Text("strong")]), new Inline.Text(" word")]));
        Assert.Equal("**人工**智能", MarkdownWords.Write([new Inline.Strong([new Inline.Text("人工")]), new Inline.Text("智能")]));
        Assert.Equal("<p><strong>both</strong></p>\n", Markdown.ToHtml(MarkdownWords.Write([new Inline.Strong([new Inline.Emphasis([new Inline.Text("both")])])])));
    }

    [Fact]
    public void Emphasis_that_CommonMark_could_not_close_gives_way_to_the_words()
    {
        Assert.Equal("“人工智能+”行动", MarkdownWords.Write([new Inline.Strong([new Inline.Text("“人工智能+”")]), new Inline.Text("行动")]));
        Assert.Equal("a word", MarkdownWords.Write([new Inline.Text("a"), new Inline.Emphasis([new Inline.Text(" word")])]));
        Assert.Equal("", MarkdownWords.Write([new Inline.Strong([])]));
    }

    [Fact]
    public void Addresses_with_brackets_stand_in_angles() =>
        Assert.Equal("[a page](<https://example.org/a_(b)>)", MarkdownWords.Write([new Inline.Link("https://example.org/a_(b)", [new Inline.Text("a page")])]));

    [Fact]
    public void A_link_after_an_exclamation_is_no_picture() =>
        Assert.Equal(@"Look\![here](https://example.org/)", MarkdownWords.Write([new Inline.Text("Look!"), new Inline.Link("https://example.org/", [new Inline.Text("here")])]));

    [Fact]
    public void Code_has_as_many_ticks_as_it_needs() =>
        Assert.Equal("``a`b``", MarkdownWords.Write([new Inline.Code("a`b")]));
}
