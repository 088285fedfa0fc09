using System.Text.RegularExpressions;
using AngleSharp.Dom;

namespace Publication.Tests.Rendering.Snippets;

/// <summary>What only a whole mail has: its head, its frame for Outlook, its style sheet, its headings.</summary>
internal sealed partial class EmailChecker
{
    private const int LongestStyleSheet = 8_192;

    private static readonly string[] SheetProperties =
        ["background-color", "color", "border-color", "padding", "font-size", "line-height", "color-scheme", "supported-color-schemes"];

    private static readonly Dictionary<string, string> Metas = new()
    {
        ["viewport"] = "width=device-width,initial-scale=1",
        ["x-apple-disable-message-reformatting"] = "",
        ["format-detection"] = "telephone=no,date=no,address=no,email=no",
        ["color-scheme"] = "light dark",
        ["supported-color-schemes"] = "light dark",
    };

    private void Frame(string html, IDocument page)
    {
        var root = page.DocumentElement;
        if (!html.StartsWith("<!DOCTYPE html>\n", StringComparison.Ordinal)) Fault("no doctype");
        if (string.IsNullOrEmpty(root.GetAttribute("lang")) || root.GetAttribute("dir") is not ("ltr" or "rtl")) Fault("no language or direction");
        if (string.IsNullOrWhiteSpace(page.Title)) Fault("no title");
        var metas = page.QuerySelectorAll("meta").ToList();
        if (metas.FirstOrDefault()?.GetAttribute("charset") != "utf-8") Fault("the first meta is not the charset");
        foreach (var (name, content) in Metas)
            if (!metas.Any(m => m.GetAttribute("name") == name && (m.GetAttribute("content") ?? "") == content)) Fault($"no meta {name}");
        if (metas.Count != Metas.Count + 1) Fault("another meta");

        var comments = page.Descendants<IComment>().Select(c => c.Data).ToList();
        if (!comments.Any(c => c.StartsWith("[if mso]><xml>", StringComparison.Ordinal) && c.Contains("PixelsPerInch>96", StringComparison.Ordinal))) Fault("no settings for Office");
        if (!comments.Any(c => c.StartsWith("[if mso]><table", StringComparison.Ordinal) && c.Contains("width=\"600\"", StringComparison.Ordinal))) Fault("no table of 600 pixels for Outlook");
        if (comments.Any(c => !c.StartsWith("[if mso]>", StringComparison.Ordinal) || !c.EndsWith("<![endif]", StringComparison.Ordinal))) Fault("another comment");

        var article = page.Body!.Children.Single();
        if (article.GetAttribute("role") != "article" || article.GetAttribute("aria-roledescription") != "email" || string.IsNullOrWhiteSpace(article.GetAttribute("aria-label"))) Fault("no article around");
        if (article.GetAttribute("lang") != root.GetAttribute("lang") || article.GetAttribute("dir") != root.GetAttribute("dir")) Fault("the article has another language than the mail");
        var preheader = article.FirstElementChild!;
        if (preheader.LocalName != "div" || preheader.GetAttribute("style") != "display:none;max-height:0;overflow:hidden;mso-hide:all") Fault("no hidden preheader");
        if (preheader.TextContent.Length is < 40 or > 130) Fault($"a preheader of {preheader.TextContent.Length} characters");
    }

    /// <summary>It may only improve what stands inline.</summary>
    private void StyleSheet(IDocument page)
    {
        var sheets = page.QuerySelectorAll("style");
        if (sheets.Length != 1 || sheets[0].ParentElement?.LocalName != "head") Fault("not one style sheet in the head");
        var css = string.Concat(sheets.Select(s => s.TextContent));
        if (css.Length > LongestStyleSheet) Fault($"a style sheet of {css.Length} characters");
        if (css.Contains("url(", StringComparison.Ordinal) || css.Contains("/*", StringComparison.Ordinal)) Fault("an address or a comment in the style sheet");
        foreach (Match rule in AtRule().Matches(css))
            if (!rule.Value.StartsWith("@media (", StringComparison.Ordinal)) Fault($"the rule {rule.Value}");
        foreach (Match block in Declarations().Matches(css))
            foreach (var declaration in block.Groups[1].Value.Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
            {
                var name = declaration.Split(':')[0];
                if (!SheetProperties.Contains(name)) Fault($"the property {name} in the style sheet");
                foreach (Match colour in AnyColour().Matches(declaration))
                    if (!Colour().IsMatch(colour.Value)) Fault($"the colour {colour.Value}");
            }
    }

    private void Headings(IDocument page)
    {
        var levels = page.QuerySelectorAll("h1, h2, h3, h4, h5, h6").Select(h => h.LocalName[1] - '0').ToList();
        if (levels.Count(l => l == 1) != 1 || levels[0] != 1) Fault("not one h1 before the others");
        for (var i = 1; i < levels.Count; i++)
            if (levels[i] > levels[i - 1] + 1) Fault($"h{levels[i]} after h{levels[i - 1]}");
    }

    [GeneratedRegex(@"@[^{]+")]
    private static partial Regex AtRule();

    [GeneratedRegex(@"\{([^{}]*)\}")]
    private static partial Regex Declarations();

    [GeneratedRegex("#[0-9A-Za-z]+")]
    private static partial Regex AnyColour();
}
