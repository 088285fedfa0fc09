using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Xml.Linq;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using CsvHelper;
using MimeKit;

namespace Publication.Tests.Hostile;

/// <summary>All texts that a reader of a format finds in a file: what people see, values of attributes, strings of JSON.</summary>
internal static class ParsedTexts
{
    private static readonly string[] InnerHtml = ["<p>", "<p ", "<p\n", "<div", "<figure", "<iframe", "<blockquote", "<article", "<h", "<table", "<section", "<ul"];

    private static readonly string[] Shown = ["content", "alt", "title", "aria-label", "value", "placeholder"];

    /// <summary>Null for formats that have no reader here.</summary>
    public static IReadOnlyList<string>? Of(string path, ReadOnlyMemory<byte> bytes) => Path.GetExtension(path) switch
    {
        ".html" => [.. Html(Encoding.UTF8.GetString(bytes.Span))],
        ".json" => [.. Json(bytes)],
        ".xml" => [.. Xml(bytes)],
        ".eml" => [.. Mail(bytes)],
        _ => null,
    };

    public static IHtmlDocument Page(string html) => new HtmlParser().ParseDocument(html);

    /// <summary>Rows by the names of their columns, the apostrophe that guards a cell taken off.</summary>
    public static IEnumerable<IReadOnlyDictionary<string, string>> Rows(ReadOnlyMemory<byte> bytes)
    {
        using var csv = new CsvReader(new StringReader(Encoding.UTF8.GetString(bytes.Span)), CultureInfo.InvariantCulture);
        csv.Read();
        csv.ReadHeader();
        while (csv.Read()) yield return csv.HeaderRecord!.ToDictionary(name => name, name => Unguarded(csv.GetField(name)!), StringComparer.Ordinal);
    }

    public static MimeMessage Message(ReadOnlyMemory<byte> bytes)
    {
        using var stream = new MemoryStream(bytes.ToArray());
        return MimeMessage.Load(stream);
    }

    private static string Unguarded(string cell) => cell.StartsWith('\'') ? cell[1..] : cell;

    private static IEnumerable<string> Html(string html)
    {
        var page = Page(html);
        foreach (var script in page.QuerySelectorAll("script"))
        {
            if (script.GetAttribute("type") is "application/ld+json")
                foreach (var text in Json(Encoding.UTF8.GetBytes(script.TextContent))) yield return text;
            script.TextContent = "";
        }
        foreach (var copied in page.QuerySelectorAll("pre, textarea, code, template")) copied.Remove();
        yield return page.QuerySelector("title")?.TextContent ?? "";
        yield return page.Body!.TextContent;
        foreach (var value in page.All.SelectMany(e => e.Attributes).Where(a => Array.IndexOf(Shown, a.Name) >= 0).Select(a => a.Value)) yield return value;
    }

    private static List<string> Json(ReadOnlyMemory<byte> bytes)
    {
        using var json = JsonDocument.Parse(bytes);
        return [.. Strings(json.RootElement)];
    }

    private static IEnumerable<string> Strings(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.String => Inner(value.GetString()!),
        JsonValueKind.Array => value.EnumerateArray().SelectMany(Strings),
        JsonValueKind.Object => value.EnumerateObject().SelectMany(p => Strings(p.Value)),
        _ => [],
    };

    /// <summary>Leaves alone: what holds others says nothing of its own.</summary>
    private static IEnumerable<string> Xml(ReadOnlyMemory<byte> bytes)
    {
        using var stream = new MemoryStream(bytes.ToArray());
        foreach (var element in XDocument.Load(stream, LoadOptions.PreserveWhitespace).Descendants().Where(e => !e.HasElements))
            foreach (var text in Inner(element.Value)) yield return text;
    }

    /// <summary>A feed and an embed hold HTML in their strings, which always begins with an element.</summary>
    private static IEnumerable<string> Inner(string text) =>
        InnerHtml.Any(e => text.StartsWith(e, StringComparison.Ordinal)) ? Html(text) : [text];

    private static IEnumerable<string> Mail(ReadOnlyMemory<byte> bytes)
    {
        var mail = Message(bytes);
        yield return mail.Subject!;
        yield return mail.TextBody!;
        foreach (var text in Html(mail.HtmlBody!)) yield return text;
    }
}
