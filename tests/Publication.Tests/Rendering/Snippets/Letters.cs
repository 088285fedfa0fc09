using System.Text;
using System.Text.RegularExpressions;
using AngleSharp.Html.Parser;
using Markdig;

namespace Publication.Tests.Rendering.Snippets;

/// <summary>The letters and digits of a form, without blanks, signs and addresses: what must be the same in all of them.</summary>
internal static partial class Letters
{
    public static string Of(string words)
    {
        var letters = new StringBuilder();
        foreach (var rune in Address().Replace(words, "").EnumerateRunes())
            if (Rune.IsLetterOrDigit(rune)) letters.Append(rune);
        return letters.ToString();
    }

    public static string OfHtml(string html) => Of(new HtmlParser().ParseDocument(html).Body!.TextContent);

    public static string OfMarkdown(string markdown) => OfHtml(Markdown.ToHtml(markdown));

    /// <summary>Without the numbers of notes and citations, which pages show in their own way.</summary>
    public static string WithoutNumbers(string words) => Of(Numbers().Replace(words, ""));

    /// <summary>Each cell of a mail, in the order of reading; hidden words are no part of it.</summary>
    public static IReadOnlyList<string> OfCells(string html)
    {
        var body = new HtmlParser().ParseDocument(html).Body!;
        return [.. body.QuerySelectorAll("td, th").Where(c => c.QuerySelector("td") is null).Select(c => Of(c.TextContent)).Where(l => l.Length > 0)];
    }

    /// <summary>The first of the pieces that does not stand in the text after the one before it; null where all do.</summary>
    public static string? FirstOutOfOrder(IEnumerable<string> pieces, string text)
    {
        var from = 0;
        foreach (var piece in pieces)
        {
            var at = text.IndexOf(piece, from, StringComparison.Ordinal);
            if (at < 0) return piece;
            from = at + piece.Length;
        }
        return null;
    }

    [GeneratedRegex(@"https?://[^\s<>]+")]
    private static partial Regex Address();

    [GeneratedRegex(@"\[\d{1,3}\b[^\]]*\]|\[[Nn]ote [a-z]{1,2}\]")]
    private static partial Regex Numbers();
}
