using Publication.Content;
using Xunit;

namespace Publication.Tests.Content;

/// <summary>What is too much for a text, where it is said, and how much a text may have all the same.</summary>
public class TextLimitsTests
{
    public static TheoryData<string, string> TooMuch => new()
    {
        { "a\n\n" + Times("|b", 501) + "|\n" + Times("|-", 501) + "|\n", "3:1 PUB201 this line has 502 bars, more than the 500 that a table may have" },
        { Times("|a", 400) + "|\n" + Times("|-", 400) + "|\n" + Times("|b|\n", 200), "128:1 PUB201 the rows of this table lack more than 50000 cells" },
        { Times("|[a|b](/c)|\n", 3000), "2582:1 PUB201 this table has thousands of links with a bar in their words" },
        { Times("[a]: /b\n", 2001), "2001:1 PUB201 more than 2000 lines that begin with a bracket follow each other" },
        { Times("> [a]: /b\n", 2001), "2001:1 PUB201 more than 2000 lines that begin with a bracket follow each other" },
        { Times("a\n---\n\n", 1001), "3002:1 PUB201 more than 1000 lines of this text are underlined" },
        { Times("![[a]]\n\n", 501), "1001:1 PUB201 this text shows more than 500 cards" },
        { Times("[^a] ", 1001), "1:5000 PUB201 this text has more than 1000 mistakes, and what follows is not read" },
        { "a\n" + Times("*b ", 9000), "2:16987 PUB202 up to here this paragraph has thousands of marks that are not closed" },
        { Times("1. ", 21) + "a", "1:1 PUB202 lists, quotations or emphasis stand too deep inside each other" },
        { Times("* - ", 11), "1:1 PUB202 lists, quotations or emphasis stand too deep inside each other" },
    };

    [Theory]
    [MemberData(nameof(TooMuch))]
    public void Nobody_writes_so_much(string text, string expected)
    {
        var last = Compile(text).Diagnostics[^1];
        Assert.Equal(expected, $"{last.At.Start.Line}:{last.At.Start.Column} {last.Code} {last.Message}");
        Assert.NotNull(last.Help);
    }

    public static TheoryData<string, string> Enough => new()
    {
        { "links of a paragraph", Times("A [word](https://example.org/a) and https://example.org/b. ", 2000) },
        { "marks of a paragraph", Times("A *first* and a **second** `word`. ", 800) },
        { "a table of a thousand rows", "|a|b|\n|-|-|\n" + Times("|*first*|[word](https://example.org/a)|\n", 1000) },
        { "a table of a hundred columns", Times("|a", 100) + "|\n" + Times("|-", 100) + "|\n" + Times(Times("|b", 100) + "|\n", 100) },
        { "a table of links to entries", "|a|b|\n|-|-|\n" + Times("|[[a|b]]|[c](/d)|\n", 3000) },
        { "definitions", Times("[a]: /b\n", 2000) },
        { "headings", Times("a\n---\n\nb\n\n", 1000) },
        { "lines across the page", Times("a\n\n- - - - - - - - - - - - - - - - - - - - - - - -\n\n", 2000) },
        { "cards", Times("![[a]]\n\n", 500) },
        { "items of a list", Times("- [ ] [word](https://example.org/a)\n", 5000) },
    };

    [Theory]
    [MemberData(nameof(Enough))]
    public void As_much_as_this_is_read(string what, string text)
    {
        var (body, diagnostics) = Compile(text);
        Assert.True(diagnostics.Count == 0, $"{what}: {string.Join('\n', diagnostics.Select(d => d.Message))}");
        Assert.True(body.Html.Length > 0 || what == "definitions", what);
    }

    private static (Body Body, IReadOnlyList<Diagnostic> Diagnostics) Compile(string text)
    {
        var report = new Report(new SourceText("x.md", text), 0, ParseOptions.Default);
        return (MarkdownCompiler.Compile(text, offset => offset, "body", report, checkFigures: false), report.Diagnostics);
    }

    private static string Times(string piece, int times) => string.Concat(Enumerable.Repeat(piece, times));
}
