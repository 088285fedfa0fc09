using AngleSharp.Dom;
using Publication.Content;

namespace Publication.Tests.Content;

/// <summary>Where this project reads Markdown in another way than the specifications, and in which of their examples that shows.</summary>
/// <param name="Name">As in the contributors' reference.</param>
/// <param name="What">What happens instead, as there.</param>
/// <param name="Examples">By number, those of GitHub's specification with <c>gfm</c> before it.</param>
internal sealed record CommonMarkDifference(string Name, string What, params string[] Examples)
{
    /// <summary>What the author is told, if anything.</summary>
    public Rule? Rule { get; private init; }

    /// <summary>Makes of the specification's HTML what is expected here. Null where no simple change does: then only that it differs is known.</summary>
    public Action<IElement>? Change { get; private init; }

    public static readonly IReadOnlyList<CommonMarkDifference> All =
    [
        new("HTML", "Tags, comments and everything else in angle brackets but addresses is shown as text.",
            [
                "21", "31", "344", "475", "476", "477", "491", "494", "524", "536", "642", "643", "201", "308", "309", "gfm657",
                .. Numbers(148, 191), .. Numbers(613, 617), "623", .. Numbers(625, 631),
            ]),
        new("First level", "A heading with one `#` is an error and is shown at the second level: the title stands in the front matter.",
            [
                "10", "62", "66", "67", "68", "72", "75", "76", "78", "80", "81", "82", "83", "84", "115", "141", "214", "215", "227",
                "228", "229", "230", "232", "300",
            ])
        {
            Rule = TextRules.TitleHeading,
            Change = body => Rename(body, "h1", "h2"),
        },
        new("Empty headings", "A heading without words is left out.", "79") { Change = body => Remove(body, "h1, h2, h3") },
        new("Addresses", "A link leads to a page, a mail address, a file or a heading. Any other address, or none, is an error and no link.",
            "200", "485", "486", "487", "500", "567", "596", "598", "599", "600", "601")
        {
            Rule = TextRules.Address,
            Change = body => Unwrap(body, "a"),
        },
        new("Entries", "Double brackets are a link to an entry, with an exclamation mark before them a card.", "548", "559", "590"),
        new("Captions", "An image that stands alone with a title is a figure, and the title its caption.",
            "572", "573", "576", "577", "584", "585", "586", "588", "589", "591") { Change = MakeFigures },
        new("Descriptions", "An image without a description is an error and is left out.", "581")
        {
            Rule = TextRules.ImageText,
            Change = body => Remove(body, "img"),
        },
        new("Invisible characters", "A control character, also one written as `&#0;`, is an error and is left out.", "26")
        {
            Rule = TextRules.ForbiddenCharacter,
            Change = body => body.InnerHtml = body.InnerHtml.Replace("\uFFFD", "", StringComparison.Ordinal),
        },
        new("Languages of code", "The word after a fence names a language only if it has English letters, digits and `+`, `#`, `-` or `_`.", "34", "144")
        {
            Change = body => body.QuerySelector("code")!.RemoveAttribute("class"),
        },
        new("Bare addresses", "A web address in the text is a link without angle brackets too, as at GitHub.", "608", "611")
        {
            Change = LinkWords,
        },
        new("Addresses with www", "One without `https://` leads to `https://`, not to `http://` as at GitHub.",
            "gfm622", "gfm623", "gfm624", "gfm625", "gfm627", "gfm628") { Change = body => Secure(body) },
        new("Bare mail addresses", "They are links only in angle brackets or with `mailto:`, which is then not shown; chat addresses never are.",
            "gfm630", "gfm631", "gfm632", "gfm633", "gfm634", "gfm635"),
        new("Tildes", "Words are struck out by two tildes; by one they are not, since `5~6` is a number.", "gfm491")
        {
            Change = body => body.QuerySelectorAll("del")[1].OuterHtml = "~there~",
        },
        new("Short tables", "The first line of a table decides how many columns it has, also where the line below it has fewer.", "gfm203"),

        // Not wanted, but so the parser does it.
        new("Text below a table", "A table needs an empty line after it: with a line of words directly below it is no table.", "gfm202"),
        new("Three tildes", "The inner two strike words out, and the outer ones are shown.", "gfm493"),
        new("Brackets in bare addresses", "A bare address ends at a closing bracket that was not opened in it.", "gfm626"),
        new("Sharp s", "In the name of a link defined elsewhere `ẞ` is not the same as `SS`.", "540"),
    ];

    private static IEnumerable<string> Numbers(int first, int last) =>
        Enumerable.Range(first, last - first + 1).Select(number => $"{number}");

    private static void Rename(IElement body, string from, string to)
    {
        foreach (var element in body.QuerySelectorAll(from)) element.OuterHtml = $"<{to}>{element.InnerHtml}</{to}>";
    }

    private static void Remove(IElement body, string selector)
    {
        foreach (var element in body.QuerySelectorAll(selector)) element.Remove();
    }

    private static void Unwrap(IElement body, string selector)
    {
        foreach (var element in body.QuerySelectorAll(selector)) element.OuterHtml = element.InnerHtml;
    }

    private static void MakeFigures(IElement body)
    {
        var image = body.QuerySelector("p > img")!;
        var caption = body.Owner!.CreateElement("figcaption");
        caption.TextContent = image.GetAttribute("title")!;
        image.RemoveAttribute("title");
        image.ParentElement!.OuterHtml = $"<figure>{image.OuterHtml}{caption.OuterHtml}</figure>";
    }

    private static void LinkWords(IElement body)
    {
        var address = body.TextContent.Trim('<', '>', ' ', '\n');
        body.InnerHtml = body.InnerHtml.Replace(address, $"<a href=\"{address}\">{address}</a>", StringComparison.Ordinal);
    }

    private static void Secure(IElement body)
    {
        foreach (var link in body.QuerySelectorAll("a"))
            link.SetAttribute("href", link.GetAttribute("href")!.Replace("http://", "https://", StringComparison.Ordinal));
    }
}
