using System.Collections.Concurrent;
using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Xml;
using Publication.Content.Kinds;
using Publication.Pages;
using Publication.Rendering.Views;

namespace Publication.Rendering;

/// <summary>Feeds: RSS 2.0, Atom 1.0 (RFC 4287) and JSON Feed 1.1, newest first. An item's id is its permalink.</summary>
internal sealed class FeedWriter(ViewContext context)
{
    // The formats of a feed are planned one after the other: what the first has found serves the others and goes with the last.
    private readonly ConcurrentDictionary<int, List<Item>> found = new();

    private const string AtomNamespace = "http://www.w3.org/2005/Atom";
    private const string ContentNamespace = "http://purl.org/rss/1.0/modules/content/";
    private const string DublinCore = "http://purl.org/dc/elements/1.1/";

    private static readonly XmlWriterSettings XmlStyle = new() { Encoding = new UTF8Encoding(false), Indent = true, NewLineChars = "\n", NewLineHandling = NewLineHandling.None };
    private static readonly JsonSerializerOptions JsonStyle = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, WriteIndented = true };

    public byte[] Write(Page page)
    {
        var subject = context.Link(page.Subject);
        var title = subject is null ? context.SiteView.Title : $"{context.SiteView.Title}: {subject.Name}";
        var home = subject?.Canonical ?? Route.Home.Permalink(context.Site.Settings);
        var items = Items(page.Subject, page.Variant);
        var self = page.Route.Permalink(context.Site.Settings);
        return page.Variant switch
        {
            "feed.xml" => Rss(title, home, self, items),
            "atom.xml" => Atom(title, home, self, items),
            _ => Json(title, home, self, items),
        };
    }

    /// <summary>Of the site: briefs, quotes and newsletters. Of an entry: what is dated and refers to it.</summary>
    private List<Item> Items(int subject, string format)
    {
        var items = found.GetOrAdd(subject, Find);
        if (format == FeedPages.Formats[^1]) found.TryRemove(subject, out _);
        return items;
    }

    private List<Item> Find(int subject)
    {
        var site = context.Site;
        var entries = subject < 0
            ? site.OfKind(Brief.Definition).Concat(site.OfKind(Newsletter.Definition)).Concat(site.OfKind(Quote.Definition))
            : site.BacklinksOf(subject).Select(e => e.From).Distinct().Where(i => site.Entries[i] is Brief or Quote or Event);
        return
        [
            .. entries.Where(i => site.Entries[i].Date is { } d && d.EarliestDay != DateOnly.MinValue)
                .OrderByDescending(i => site.Entries[i].Date).ThenBy(i => i).Take(site.Settings.FeedItems)
                .Select(i => new Item(context.Link(i)!, new DateTimeOffset(site.Entries[i].Date!.EarliestDay.ToDateTime(TimeOnly.MinValue), TimeSpan.Zero), ContentOf(i))),
        ];
    }

    private string ContentOf(int entry)
    {
        var source = context.Site.Entries[entry];
        var body = source is Brief ? context.Bodies.Write(source.Body, entry, [], null).ToString() : "";
        var link = context.Link(entry)!;
        return Absolute($"<p>{link.Summary}</p>{body}", link.Canonical);
    }

    /// <summary>Addresses inside a feed must be absolute.</summary>
    private string Absolute(string html, string page)
    {
        var origin = context.Site.Settings.BaseUrl;
        var root = origin[..^(context.Site.Settings.BasePath.Length - 1)];
        return html.Replace("href=\"#", $"href=\"{page}#", StringComparison.Ordinal).Replace("href=\"/", $"href=\"{root}/", StringComparison.Ordinal).Replace("src=\"/", $"src=\"{root}/", StringComparison.Ordinal);
    }

    private byte[] Rss(string title, string home, string self, List<Item> items) => Xml(xml =>
    {
        xml.WriteStartElement("rss");
        xml.WriteAttributeString("version", "2.0");
        xml.WriteAttributeString("xmlns", "atom", null, AtomNamespace);
        xml.WriteAttributeString("xmlns", "content", null, ContentNamespace);
        xml.WriteAttributeString("xmlns", "dc", null, DublinCore);
        xml.WriteStartElement("channel");
        xml.WriteElementString("title", title);
        xml.WriteElementString("link", home);
        xml.WriteElementString("description", context.SiteView.Description);
        xml.WriteElementString("language", context.SiteView.Language);
        xml.WriteStartElement("atom", "link", AtomNamespace);
        xml.WriteAttributeString("href", self);
        xml.WriteAttributeString("rel", "self");
        xml.WriteAttributeString("type", "application/rss+xml");
        xml.WriteEndElement();
        foreach (var item in items)
        {
            xml.WriteStartElement("item");
            xml.WriteElementString("title", item.Title);
            xml.WriteElementString("link", item.Link.Canonical);
            xml.WriteElementString("guid", item.Link.Canonical);
            xml.WriteElementString("pubDate", item.Date.ToString("R", CultureInfo.InvariantCulture));
            xml.WriteElementString("dc", "creator", DublinCore, item.Author(context));
            xml.WriteElementString("description", item.Link.SummaryText);
            xml.WriteElementString("content", "encoded", ContentNamespace, item.Html);
            xml.WriteEndElement();
        }
        xml.WriteEndElement();
        xml.WriteEndElement();
    });

    private byte[] Atom(string title, string home, string self, List<Item> items) => Xml(xml =>
    {
        xml.WriteStartElement("feed", AtomNamespace);
        xml.WriteAttributeString("xml", "lang", null, context.SiteView.Language);
        xml.WriteElementString("id", self);
        xml.WriteElementString("title", title);
        xml.WriteElementString("updated", Stamp(items.Count > 0 ? items[0].Date : new DateTimeOffset(context.Site.Today.ToDateTime(TimeOnly.MinValue), TimeSpan.Zero)));
        WriteLink(xml, "self", self);
        WriteLink(xml, "alternate", home);
        foreach (var item in items)
        {
            xml.WriteStartElement("entry");
            xml.WriteElementString("id", item.Link.Canonical);
            xml.WriteElementString("title", item.Title);
            xml.WriteElementString("updated", Stamp(item.Date));
            xml.WriteElementString("published", Stamp(item.Date));
            WriteLink(xml, "alternate", item.Link.Canonical);
            xml.WriteStartElement("author");
            xml.WriteElementString("name", item.Author(context));
            xml.WriteEndElement();
            xml.WriteElementString("summary", item.Link.SummaryText);
            xml.WriteStartElement("content");
            xml.WriteAttributeString("type", "html");
            xml.WriteString(item.Html);
            xml.WriteEndElement();
            xml.WriteEndElement();
        }
        xml.WriteEndElement();
    });

    private byte[] Json(string title, string home, string self, List<Item> items) => JsonSerializer.SerializeToUtf8Bytes(
        new Dictionary<string, object>
        {
            ["version"] = "https://jsonfeed.org/version/1.1",
            ["title"] = title,
            ["home_page_url"] = home,
            ["feed_url"] = self,
            ["description"] = context.SiteView.Description,
            ["language"] = context.SiteView.Language,
            ["items"] = items.Select(i => new Dictionary<string, object>
            {
                ["id"] = i.Link.Canonical,
                ["url"] = i.Link.Canonical,
                ["title"] = i.Title,
                ["summary"] = i.Link.SummaryText,
                ["content_html"] = i.Html,
                ["date_published"] = Stamp(i.Date),
                ["authors"] = new[] { new Dictionary<string, string> { ["name"] = i.Author(context) } },
            }).ToArray(),
        }, JsonStyle);

    private static void WriteLink(XmlWriter xml, string relation, string address)
    {
        xml.WriteStartElement("link");
        xml.WriteAttributeString("rel", relation);
        xml.WriteAttributeString("href", address);
        xml.WriteEndElement();
    }

    private static byte[] Xml(Action<XmlWriter> write)
    {
        using var stream = new MemoryStream();
        using (var xml = XmlWriter.Create(stream, XmlStyle)) write(xml);
        return stream.ToArray();
    }

    private static string Stamp(DateTimeOffset date) => date.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture);

    private sealed record Item(LinkView Link, DateTimeOffset Date, string Html)
    {
        public string Title => Link.Speaker is { } speaker ? $"{speaker.Name}: {Link.Name}" : Link.Name;

        public string Author(ViewContext context) =>
            Link.Source is Brief { Authors.Length: > 0 } brief ? string.Join(", ", brief.Authors) : Link.Speaker?.Name ?? context.SiteView.Publisher;
    }
}
