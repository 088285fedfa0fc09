using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;

namespace Publication.Tests.Rendering.Snippets;

/// <summary>
/// Holds the HTML of mails to what every client shows. It knows what is allowed: an element, an attribute or a property that
/// is not on its lists is a fault, whether or not anybody has thought of it.
/// </summary>
internal sealed partial class EmailChecker
{
    private const int WidestPixels = 600;
    private const int DeepestTable = 3;

    private static readonly string[] ChineseFaces = ["Songti SC", "Noto Serif CJK SC", "SimSun", "PingFang SC", "Noto Sans CJK SC", "Microsoft YaHei", "NSimSun"];

    /// <summary>Elements of a part of a mail, with their attributes.</summary>
    private static readonly Dictionary<string, string[]> OfParts = new()
    {
        ["table"] = ["role", "cellpadding", "cellspacing", "border", "width", "bgcolor", "style", "align", "lang", "dir", "class"],
        ["tbody"] = [],
        ["tr"] = [],
        ["td"] = ["style", "align", "valign", "bgcolor", "class"],
        ["th"] = ["style", "align", "valign", "width", "scope"],
        ["a"] = ["href", "style"],
        ["span"] = ["lang"],
        ["strong"] = [],
        ["em"] = [],
        ["code"] = ["style"],
        ["br"] = [],
        ["ul"] = ["style"],
        ["ol"] = ["style", "start"],
        ["li"] = ["style"],
        ["h2"] = ["style"],
        ["h3"] = ["style"],
        ["h4"] = ["style"],
        ["img"] = ["src", "alt", "width", "height", "style"],
    };

    /// <summary>What a whole mail has besides.</summary>
    private static readonly Dictionary<string, string[]> OfDocuments = new(OfParts)
    {
        ["html"] = ["lang", "dir", "xmlns", "xmlns:o"],
        ["head"] = [],
        ["meta"] = ["charset", "name", "content"],
        ["title"] = [],
        ["style"] = [],
        ["body"] = ["bgcolor", "style"],
        ["div"] = ["role", "aria-roledescription", "aria-label", "lang", "dir", "style"],
        ["h1"] = ["style"],
    };

    private static readonly Dictionary<string, Regex> Properties = new()
    {
        ["padding"] = Lengths(),
        ["margin"] = Lengths(),
        ["font"] = FontShorthand(),
        ["color"] = Colour(),
        ["background-color"] = Colour(),
        ["border"] = Zero(),
        ["border-left"] = Line(),
        ["text-align"] = new("^left$"),
        ["text-decoration"] = new("^underline$"),
        ["max-width"] = Widths(),
        ["display"] = new("^(block|none)$"),
        ["height"] = new("^auto$"),
        ["max-height"] = Zero(),
        ["overflow"] = new("^hidden$"),
        ["word-break"] = new("^break-word$"),
        ["mso-hide"] = new("^all$"),
    };

    private readonly List<string> faults = [];
    private readonly Dictionary<string, string[]> allowed;

    private EmailChecker(Dictionary<string, string[]> allowed) => this.allowed = allowed;

    /// <summary>What is wrong with a part of a mail.</summary>
    public static IReadOnlyList<string> OfFragment(string html)
    {
        var checker = new EmailChecker(OfParts);
        checker.Signs(html);
        checker.Size("the part", Encoding.UTF8.GetByteCount(html), 12_000);
        var parser = new HtmlParser();
        parser.Error += (_, e) => checker.Fault(((AngleSharp.Html.Dom.Events.HtmlErrorEvent)e).Message);
        var page = parser.ParseDocument($"<!DOCTYPE html><html><head><title>x</title></head><body>{html}</body></html>");
        checker.Elements(page.Body!);
        if (page.Body!.Children.Length != 1 || page.Body.Children[0].LocalName != "table") checker.Fault("a part is one table");
        foreach (var comment in page.Descendants<IComment>()) checker.Fault($"a comment: {comment.Data}");
        return checker.faults;
    }

    /// <summary>What is wrong with a whole mail.</summary>
    public static IReadOnlyList<string> OfDocument(string html)
    {
        var checker = new EmailChecker(OfDocuments);
        checker.Signs(html);
        checker.Size("the mail", Encoding.UTF8.GetByteCount(html), 92_000);
        var parser = new HtmlParser();
        parser.Error += (_, e) => checker.Fault(((AngleSharp.Html.Dom.Events.HtmlErrorEvent)e).Message);
        var page = parser.ParseDocument(html);
        checker.Elements(page.DocumentElement);
        checker.Frame(html, page);
        checker.StyleSheet(page);
        checker.Headings(page);
        return checker.faults;
    }

    private void Fault(string fact) => faults.Add(fact);

    private void Size(string what, int bytes, int budget)
    {
        if (bytes > budget) Fault($"{what} has {bytes} bytes of {budget}");
    }

    private void Signs(string html)
    {
        foreach (var c in html)
            if ((char.IsControl(c) && c != '\n') || c is '\uFEFF' or '\uFFFD') Fault($"the character U+{(int)c:X4}");
    }

    private void Elements(IElement root)
    {
        foreach (var element in root.DescendantsAndSelf<IElement>())
        {
            if (element == root && element.LocalName == "body" && allowed == OfParts) continue;
            if (!allowed.TryGetValue(element.LocalName, out var attributes))
            {
                Fault($"the element <{element.LocalName}>");
                continue;
            }
            foreach (var attribute in element.Attributes)
                if (!attributes.Contains(attribute.Name)) Fault($"the attribute {attribute.Name} of <{element.LocalName}>");
            if (element.GetAttribute("style") is { } style) Style(element, style);
            switch (element.LocalName)
            {
                case "table": Table(element); break;
                case "a": Link(element); break;
                case "img": Image(element); break;
                case "td" or "th": Cell(element); break;
            }
        }
        foreach (var text in root.Descendants<IText>()) Text(text);
    }

    private void Style(IElement element, string style)
    {
        foreach (var declaration in style.Split(';'))
        {
            var colon = declaration.IndexOf(':', StringComparison.Ordinal);
            var (name, value) = colon < 0 ? (declaration, "") : (declaration[..colon], declaration[(colon + 1)..]);
            if (!Properties.TryGetValue(name, out var values)) Fault($"the property {name} in {style}");
            else if (!values.IsMatch(value)) Fault($"the value {value} of {name}");
            if (name == "background-color" && element.GetAttribute("bgcolor") != value) Fault($"no bgcolor beside {declaration}");
        }
    }

    private void Table(IElement table)
    {
        var depth = table.Ancestors<IElement>().Count(a => a.LocalName == "table") + 1;
        if (depth > DeepestTable) Fault($"a table {depth} deep");
        foreach (var name in new[] { "cellpadding", "cellspacing", "border" })
            if (table.GetAttribute(name) != "0") Fault($"a table without {name}=0");
        if (table.GetAttribute("width") is { } width && width != "100%" && !(int.TryParse(width, out var pixels) && pixels <= WidestPixels)) Fault($"a table {width} wide");
        var headers = table.QuerySelectorAll(":scope > tbody > tr > th");
        if (table.GetAttribute("role") == "presentation")
        {
            if (headers.Length > 0) Fault("headers in a table for layout");
        }
        else if (headers.Length == 0 || headers.Any(h => h.GetAttribute("scope") is not ("row" or "col"))) Fault("a table of data without th scope");
    }

    /// <summary>Outlook forgets what stands further out, so each cell with words says how they look.</summary>
    private void Cell(IElement cell)
    {
        var words = cell.ChildNodes.Any(n => n is IText { Data: var data } && !string.IsNullOrWhiteSpace(data)) || cell.QuerySelector(":scope > a, :scope > strong, :scope > ul, :scope > ol") is not null;
        var style = cell.GetAttribute("style") ?? "";
        if (words && (!style.Contains("font:", StringComparison.Ordinal) || (!style.Contains(";color:", StringComparison.Ordinal) && cell.TextContent.Trim('\u00A0', ' ').Length > 0)))
            Fault($"a cell whose words have no font or colour: {cell.OuterHtml[..Math.Min(120, cell.OuterHtml.Length)]}");
    }

    private void Link(IElement link)
    {
        var address = link.GetAttribute("href") ?? "";
        if (!address.StartsWith("https://", StringComparison.Ordinal) && !address.StartsWith("mailto:", StringComparison.Ordinal)) Fault($"a link to {address}");
        else if (!Uri.TryCreate(address, UriKind.Absolute, out _)) Fault($"no address: {address}");
        var words = link.TextContent.Trim();
        if (words.Length == 0 || words.All(c => !char.IsLetter(c)) || words.ToLowerInvariant() is "here" or "click here" or "link" or "more") Fault($"the words of a link: {words}");
        if (link.GetAttribute("style")?.Contains("text-decoration:underline", StringComparison.Ordinal) != true) Fault("a link without a line under it");
    }

    private void Image(IElement image)
    {
        if (!Picture().IsMatch(image.GetAttribute("src") ?? "")) Fault($"the picture {image.GetAttribute("src")}");
        if (string.IsNullOrWhiteSpace(image.GetAttribute("alt"))) Fault("a picture without words");
        if (!int.TryParse(image.GetAttribute("width"), NumberStyles.None, CultureInfo.InvariantCulture, out var width) || width > WidestPixels) Fault($"a picture {image.GetAttribute("width")} wide");
        if (!int.TryParse(image.GetAttribute("height"), NumberStyles.None, CultureInfo.InvariantCulture, out _)) Fault("a picture without height");
        if (image.GetAttribute("style") != "display:block;border:0;height:auto;max-width:100%") Fault("the style of a picture");
    }

    private void Text(IText text)
    {
        if (text.ParentElement?.LocalName is "style" or "title" || !Han().IsMatch(text.Data)) return;
        var around = text.Ancestors<IElement>().ToList();
        var language = around.Select(e => e.GetAttribute("lang")).FirstOrDefault(l => l is not null) ?? "";
        if (language.Split('-')[0] is not ("zh" or "ja" or "ko") || language.EndsWith("-Latn", StringComparison.Ordinal)) Fault($"`{text.Data}` says to be {language}");
        var font = around.Select(e => FontOf().Match(e.GetAttribute("style") ?? "")).FirstOrDefault(m => m.Success)?.Value ?? "";
        var isHidden = around.Any(e => e.GetAttribute("style")?.Contains("display:none", StringComparison.Ordinal) == true);
        if (!isHidden && !ChineseFaces.Any(font.Contains)) Fault($"no Chinese face for `{text.Data}`: {font}");
    }

    [GeneratedRegex(@"^(0|\d{1,2}px)( (0|\d{1,2}px)){0,3}$")]
    private static partial Regex Lengths();

    [GeneratedRegex(@"^(bold )?(1[4-9]|2\d)px/\d\dpx [A-Z][A-Za-z]+( [A-Za-z]+)*(,[A-Z][A-Za-z]+( [A-Za-z]+)*)*,(serif|sans-serif|monospace)$")]
    private static partial Regex FontShorthand();

    [GeneratedRegex("^#[0-9A-F]{6}$")]
    private static partial Regex Colour();

    [GeneratedRegex("^0$")]
    private static partial Regex Zero();

    [GeneratedRegex("^[1-4]px solid #[0-9A-F]{6}$")]
    private static partial Regex Line();

    [GeneratedRegex("^(100%|600px)$")]
    private static partial Regex Widths();

    [GeneratedRegex(@"^https://.+\.(png|jpe?g|gif)$", RegexOptions.IgnoreCase)]
    private static partial Regex Picture();

    [GeneratedRegex(@"\p{IsCJKUnifiedIdeographs}|\p{IsHiragana}|\p{IsKatakana}")]
    private static partial Regex Han();

    [GeneratedRegex("(?<=font:)[^;]+")]
    private static partial Regex FontOf();
}
