using AngleSharp.Dom;
using AngleSharp.Html.Parser;

namespace Publication.Cli.Comparing;

/// <summary>Reads the facts of a page from its HTML. Knows nothing of the program that wrote it: the older of two sites may come from another version.</summary>
internal static class PageReader
{
    private static readonly HtmlParser Parser = new();

    /// <param name="html">Without fingerprints.</param>
    /// <param name="address">The page's own, with the base path.</param>
    /// <param name="basePath"><c>/</c>, or <c>/sub/</c>.</param>
    public static PageFacts Read(string html, string address, string basePath)
    {
        var document = Parser.ParseDocument(html);
        var main = document.QuerySelector("main") ?? (IElement?)document.Body;
        var description = document.QuerySelector("meta[name=description]")?.GetAttribute("content") ?? "";
        return new PageFacts(TitleOf(document), description, TextOf(main), Targets(document, address, basePath), Anchors(main), IsHidden(document), Redirect(document, address, basePath));
    }

    private static string TitleOf(IDocument document) =>
        document.QuerySelector("meta[property='og:title']")?.GetAttribute("content") is { Length: > 0 } title ? title : document.Title ?? "";

    /// <summary>Blocks are kept apart, so that the end of one and the start of the next are two words.</summary>
    private static string TextOf(IElement? main)
    {
        if (main is null) return "";
        var text = new System.Text.StringBuilder();
        foreach (var node in main.Descendants())
        {
            if (node is IText piece && piece.ParentElement is not { LocalName: "script" or "style" or "template" }) text.Append(piece.Data);
            else if (node is IElement { LocalName: not ("a" or "b" or "i" or "em" or "strong" or "span" or "bdi" or "abbr" or "time" or "cite" or "q" or "code" or "mark" or "small") }) text.Append(' ');
        }
        return text.ToString();
    }

    private static List<string> Targets(IDocument document, string address, string basePath)
    {
        var targets = new HashSet<string>(StringComparer.Ordinal);
        foreach (var link in document.QuerySelectorAll("a[href]"))
            if (Inside(link.GetAttribute("href")!, address, basePath) is { } target) targets.Add(target);
        return [.. targets];
    }

    // A card that pops up has an id for its link, not for readers' links.
    private static List<string> Anchors(IElement? main) =>
        main is null ? [] : [.. main.QuerySelectorAll("[id]").Where(e => e.Closest("[popover]") is null).Select(e => e.Id!).Where(id => id.Length > 0).Distinct()];

    private static bool IsHidden(IDocument document) =>
        document.QuerySelector("meta[name=robots]")?.GetAttribute("content")?.Contains("noindex", StringComparison.Ordinal) == true;

    private static string? Redirect(IDocument document, string address, string basePath)
    {
        var content = document.QuerySelector("meta[http-equiv=refresh]")?.GetAttribute("content");
        var at = content?.IndexOf("url=", StringComparison.OrdinalIgnoreCase) ?? -1;
        if (at < 0) return null;
        var target = content![(at + "url=".Length)..].Trim(' ', '\'', '"');
        return Inside(target, address, basePath) ?? target;
    }

    /// <summary>The path of a target below the base path, without its fragment; null where it lies elsewhere.</summary>
    private static string? Inside(string href, string address, string basePath)
    {
        if (!Uri.TryCreate(new Uri("http://here.invalid" + address), href, out var uri) || uri.Host != "here.invalid") return null;
        var path = uri.AbsolutePath;
        return path.StartsWith(basePath, StringComparison.Ordinal) ? "/" + path[basePath.Length..] : null;
    }
}
