using AngleSharp.Dom;
using AngleSharp.Html.Parser;

namespace Publication.Tests.Rendering.Snippets;

/// <summary>Holds rich text to the elements that editors keep. Whatever is not on the list is a fault.</summary>
internal static class RichChecker
{
    private static readonly Dictionary<string, string[]> Allowed = new()
    {
        ["h2"] = [], ["h3"] = [], ["p"] = [], ["ul"] = [], ["ol"] = ["start"], ["li"] = [], ["blockquote"] = [], ["a"] = ["href"],
        ["strong"] = [], ["em"] = [], ["br"] = [], ["img"] = ["src", "alt", "width", "height"],
    };

    /// <param name="html">What the copy button copies: the page's frame without the spans that name its languages.</param>
    public static IReadOnlyList<string> Faults(string html)
    {
        var faults = new List<string>();
        var body = new HtmlParser().ParseDocument($"<body>{html}</body>").Body!;
        foreach (var element in body.Descendants<IElement>())
        {
            if (!Allowed.TryGetValue(element.LocalName, out var attributes)) faults.Add($"the element <{element.LocalName}>");
            else faults.AddRange(element.Attributes.Where(a => !attributes.Contains(a.Name)).Select(a => $"the attribute {a.Name} of <{element.LocalName}>"));
            if (element.LocalName == "a" && !IsAddress(element.GetAttribute("href"))) faults.Add($"a link to {element.GetAttribute("href")}");
            if (element.LocalName == "a" && element.TextContent.Trim().Length == 0) faults.Add("a link without words");
            if (element.LocalName == "img" && (!IsAddress(element.GetAttribute("src")) || string.IsNullOrWhiteSpace(element.GetAttribute("alt")))) faults.Add("a picture without address or words");
            if (element.LocalName == "blockquote" && element.LastElementChild?.LocalName is not "p") faults.Add("a quotation that does not end in its attribution");
        }
        if (body.ChildNodes.Any(n => n is IText t && !string.IsNullOrWhiteSpace(t.Data))) faults.Add("words outside of paragraphs");
        return faults;
    }

    private static bool IsAddress(string? address) =>
        address is not null && (address.StartsWith("https://", StringComparison.Ordinal) || address.StartsWith("mailto:", StringComparison.Ordinal));
}
