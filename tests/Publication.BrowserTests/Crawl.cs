using System.Collections.Concurrent;
using System.Text.Json;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace Publication.BrowserTests;

/// <summary>Reads a folder of files as a site under an address and says what is broken in it.</summary>
internal sealed partial class Crawl
{
    private readonly string folder;
    private readonly Uri address;
    private readonly ConcurrentDictionary<string, HashSet<string>> ids = new(StringComparer.Ordinal);
    private readonly ConcurrentBag<(string From, Uri To)> internalLinks = [];
    private readonly ConcurrentBag<string> faults = [];

    private Crawl(string folder, Uri address) => (this.folder, this.address) = (folder, address);

    public int Pages => ids.Count;

    public int Links => internalLinks.Count;

    public IReadOnlyList<string> Faults => [.. faults.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];

    public static Crawl Read(string folder, Uri address)
    {
        var crawl = new Crawl(folder, address);
        var files = Directory.GetFiles(folder, "*", SearchOption.AllDirectories);
        Parallel.ForEach(files.Where(f => f.EndsWith(".html", StringComparison.Ordinal)), crawl.ReadPage);
        foreach (var file in files)
            switch (Path.GetExtension(file))
            {
                case ".css": crawl.ReadSheet(file); break;
                case ".xml": crawl.ReadXml(file); break;
                case ".json": crawl.ReadJsonFeed(file); break;
            }
        foreach (var (from, to) in crawl.internalLinks) crawl.Follow(from, to);
        return crawl;
    }

    private void ReadPage(string file)
    {
        var path = PathOf(file);
        using var document = new HtmlParser().ParseDocument(File.ReadAllText(file));
        var own = ids[path] = new HashSet<string>(StringComparer.Ordinal);
        foreach (var element in document.All.Where(e => e.HasAttribute("id")))
            if (!own.Add(element.Id!)) Fault(path, $"the id `{element.Id}` stands twice");
        CheckHead(path, document);
        var here = new Uri(address, path.EndsWith("index.html", StringComparison.Ordinal) ? path[..^"index.html".Length] : path);
        foreach (var element in document.All)
        {
            foreach (var name in new[] { "href", "src", "action", "data", "poster", "cite" })
                if (element.GetAttribute(name) is { } value) Link(path, here, value, $"{element.LocalName} {name}");
            foreach (var candidate in (element.GetAttribute("srcset") ?? "").Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
                Link(path, here, candidate.Split(' ')[0], "srcset");
            foreach (var name in new[] { "aria-labelledby", "aria-describedby", "aria-controls", "interestfor", "popovertarget", "for", "data-copy" })
                foreach (var id in (element.GetAttribute(name) ?? "").Split(' ', StringSplitOptions.RemoveEmptyEntries))
                    if (!own.Contains(id)) Fault(path, $"{name} names the id `{id}`, which is not there");
            if (element is IHtmlAnchorElement && TextOf(element).Length == 0 && element.GetAttribute("aria-label") is null) Fault(path, $"a link without words: {element.OuterHtml}");
            if (element.Attributes.Any(a => a.Name.StartsWith("on", StringComparison.Ordinal))) Fault(path, $"a script in an attribute: {element.OuterHtml}");
        }
    }

    private void CheckHead(string path, IHtmlDocument document)
    {
        var redirect = document.QuerySelector("meta[http-equiv=refresh]");
        if (redirect is not null) Link(path, new Uri(address, path), RefreshTarget().Match(redirect.GetAttribute("content") ?? "").Groups[1].Value, "refresh");
        if (string.IsNullOrWhiteSpace(document.Title)) Fault(path, "no title");
        // Cards in frames and pages with forms to take away stand for other pages, as redirects do.
        var stands = redirect is null && !path.StartsWith("embed/", StringComparison.Ordinal) && !path.EndsWith("/use/index.html", StringComparison.Ordinal);
        if (stands && string.IsNullOrWhiteSpace(document.QuerySelector("meta[name=description]")?.GetAttribute("content"))) Fault(path, "no description");
        if (string.IsNullOrWhiteSpace(document.DocumentElement.GetAttribute("lang"))) Fault(path, "no language");
        if (document.QuerySelectorAll("h1").Length != 1) Fault(path, $"{document.QuerySelectorAll("h1").Length} headings of the first level");
        var canonical = document.QuerySelectorAll("link[rel=canonical]").Select(e => e.GetAttribute("href")).ToList();
        if (canonical.Count != 1 || !canonical[0]!.StartsWith(address.AbsoluteUri, StringComparison.Ordinal)) Fault(path, $"the canonical address is {string.Join(", ", canonical)}");
        else if (stands && canonical[0] != new Uri(address, Regex.Replace(path, @"(^|/)index\.html$", "$1")).AbsoluteUri) Fault(path, $"the canonical address is that of another page: {canonical[0]}");
        var levels = document.QuerySelectorAll("main h1, main h2, main h3, main h4, main h5, main h6").Select(h => h.LocalName[1] - '0').ToList();
        for (var i = 1; i < levels.Count; i++)
            if (levels[i] > levels[i - 1] + 1) Fault(path, $"a heading of level {levels[i]} follows one of level {levels[i - 1]}");
        foreach (var script in document.QuerySelectorAll("script[type='application/ld+json']")) ReadJson(path, script.TextContent);
    }

    private void ReadSheet(string file)
    {
        var path = PathOf(file);
        foreach (Match match in SheetAddress().Matches(File.ReadAllText(file)))
            if (!match.Groups[1].Value.StartsWith("data:", StringComparison.Ordinal)) Link(path, new Uri(address, path), match.Groups[1].Value, "url()");
    }

    private void ReadXml(string file)
    {
        var path = PathOf(file);
        var own = new Uri(address, path);
        foreach (var element in XDocument.Load(file).Descendants())
        {
            if (element.Name.LocalName is "loc" or "link" or "id" or "guid" && Uri.TryCreate(element.Value.Trim(), UriKind.Absolute, out var said) && said.Scheme is "http" or "https") Link(path, own, said.AbsoluteUri, element.Name.LocalName);
            if (element.Attribute("href")?.Value is { } value) Link(path, own, value, $"{element.Name.LocalName} href");
            if (element.Name.LocalName is "encoded" or "content" or "description" or "summary") ReadFragment(path, element.Value);
        }
    }

    private void ReadJsonFeed(string file)
    {
        var path = PathOf(file);
        ReadJson(path, File.ReadAllText(file));
    }

    private void ReadJson(string path, string json)
    {
        try
        {
            using var document = JsonDocument.Parse(json);
            Visit(document.RootElement);
        }
        catch (JsonException e)
        {
            Fault(path, $"broken JSON: {e.Message}");
        }

        void Visit(JsonElement element)
        {
            if (element.ValueKind == JsonValueKind.Array) foreach (var item in element.EnumerateArray()) Visit(item);
            if (element.ValueKind != JsonValueKind.Object) return;
            foreach (var property in element.EnumerateObject())
            {
                // What JSON-LD names by a fragment is a thing, and no place on the page.
                if (property.Name == "@id") Link(path, address, property.Value.GetString()!.Split('#')[0], property.Name);
                if (property.Name is "url" or "home_page_url" or "feed_url" or "id" && property.Value.ValueKind == JsonValueKind.String
                    && property.Value.GetString()!.StartsWith("http", StringComparison.Ordinal)) Link(path, address, property.Value.GetString()!, property.Name);
                if (property.Name == "content_html") ReadFragment(path, property.Value.GetString()!);
                Visit(property.Value);
            }
        }
    }

    /// <summary>A feed's text is read far from the site: its links are whole addresses.</summary>
    private void ReadFragment(string path, string html)
    {
        using var document = new HtmlParser().ParseDocument(html);
        foreach (var element in document.QuerySelectorAll("[href], [src]"))
        {
            var value = element.GetAttribute("href") ?? element.GetAttribute("src")!;
            if (!value.StartsWith("http", StringComparison.Ordinal)) Fault(path, $"a feed holds the relative address {value}");
            else Link(path, address, value, "in a feed");
        }
    }

    private void Link(string path, Uri from, string value, string where)
    {
        if (value.Length == 0 || value.Trim() != value || !Uri.TryCreate(from, value, out var target))
        {
            Fault(path, $"{where}: `{value}` is no address");
            return;
        }
        if (target.Scheme is not ("http" or "https")) Fault(path, $"{where}: `{value}` is neither http nor https");
        else if (target.Authority != address.Authority) return;
        else if (!target.AbsolutePath.StartsWith(address.AbsolutePath, StringComparison.Ordinal)) Fault(path, $"{where}: `{value}` leaves {address.AbsolutePath}");
        else internalLinks.Add((path, target));
    }

    private void Follow(string from, Uri to)
    {
        var path = Uri.UnescapeDataString(to.AbsolutePath[address.AbsolutePath.Length..]);
        var file = path.Length == 0 || path[^1] == '/' ? path + "index.html" : path;
        if (!File.Exists(Path.Combine(folder, file))) Fault(from, $"{to.AbsolutePath} is not there");
        else if (to.Fragment.Length > 1 && !(ids.TryGetValue(file, out var there) && there.Contains(Uri.UnescapeDataString(to.Fragment[1..])))) Fault(from, $"{to.AbsolutePath} has no {to.Fragment}");
    }

    private string PathOf(string file) => Path.GetRelativePath(folder, file).Replace('\\', '/');

    private static string TextOf(IElement element) => element.TextContent.Trim() + string.Concat(element.QuerySelectorAll("img").Select(i => i.GetAttribute("alt")));

    private void Fault(string path, string what) => faults.Add($"{path}: {what}");

    [GeneratedRegex(@"url=(.+)$")]
    private static partial Regex RefreshTarget();

    [GeneratedRegex(@"url\([""']?([^""')]+)[""']?\)")]
    private static partial Regex SheetAddress();
}
