using System.Collections.Concurrent;
using System.Globalization;
using System.Net;
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
        return Write(page, title, home, Items(page.Subject, page.Variant));
    }

    /// <summary>What was added and changed: one item a day.</summary>
    public byte[] WriteChanges(Page page)
    {
        var home = ChangesPages.Changes.Permalink(context.Site.Settings);
        var items = context.SiteView.Changes.Take(context.Site.Settings.FeedItems).Select(day => new Item(
            $"{home}#{day.Anchor}",
            context.Strings.Get("changes.day", day.Date.Text, day.Added.Count + day.MoreAdded, day.Changed.Count + day.MoreChanged),
            context.Strings.Get("changes.about"),
            context.SiteView.Publisher,
            Start(day.Date.Value.EarliestDay),
            PartOfDay("changes.added", day.Added, day.MoreAdded) + PartOfDay("changes.changed", day.Changed, day.MoreChanged)));
        return Write(page, $"{context.SiteView.Title}: {context.Strings.Get("changes.title")}", home, [.. items]);
    }

    private string PartOfDay(string heading, IReadOnlyList<LinkView> links, int more)
    {
        if (links.Count == 0) return "";
        var list = string.Concat(links.Select(l => $"<li><a href=\"{WebUtility.HtmlEncode(l.Canonical)}\">{WebUtility.HtmlEncode(l.Name)}</a> ({WebUtility.HtmlEncode(context.Strings.Get(l.KindKey))})</li>"));
        return $"<h3>{WebUtility.HtmlEncode(context.Strings.Get(heading))}</h3><ul>{list}{(more > 0 ? $"<li>{WebUtility.HtmlEncode(context.Strings.Get("page.further", more))}</li>" : "")}</ul>";
    }

    private byte[] Write(Page page, string title, string home, List<Item> items)
    {
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
                .Select(i => ItemOf(context.Link(i)!, Start(site.Entries[i].Date!.EarliestDay))),
        ];
    }

    private Item ItemOf(LinkView link, DateTimeOffset date) => new(
        link.Canonical,
        link.Speaker is { } speaker ? $"{speaker.Name}: {link.Name}" : link.Name,
        link.SummaryText,
        link.Source is Brief { Authors.Length: > 0 } brief ? string.Join(", ", brief.Authors) : link.Speaker?.Name ?? context.SiteView.Publisher,
        date,
        ContentOf(link.Index));

    private static DateTimeOffset Start(DateOnly day) => new(day.ToDateTime(TimeOnly.MinValue), TimeSpan.Zero);

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
            xml.WriteElementString("link", item.Address);
            xml.WriteElementString("guid", item.Address);
            xml.WriteElementString("pubDate", item.Date.ToString("R", CultureInfo.InvariantCulture));
            xml.WriteElementString("dc", "creator", DublinCore, item.Author);
            xml.WriteElementString("description", item.Summary);
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
        xml.WriteElementString("updated", Stamp(items.Count > 0 ? items[0].Date : Start(context.Site.Today)));
        WriteLink(xml, "self", self);
        WriteLink(xml, "alternate", home);
        foreach (var item in items)
        {
            xml.WriteStartElement("entry");
            xml.WriteElementString("id", item.Address);
            xml.WriteElementString("title", item.Title);
            xml.WriteElementString("updated", Stamp(item.Date));
            xml.WriteElementString("published", Stamp(item.Date));
            WriteLink(xml, "alternate", item.Address);
            xml.WriteStartElement("author");
            xml.WriteElementString("name", item.Author);
            xml.WriteEndElement();
            xml.WriteElementString("summary", item.Summary);
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
                ["id"] = i.Address,
                ["url"] = i.Address,
                ["title"] = i.Title,
                ["summary"] = i.Summary,
                ["content_html"] = i.Html,
                ["date_published"] = Stamp(i.Date),
                ["authors"] = new[] { new Dictionary<string, string> { ["name"] = i.Author } },
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

    /// <param name="Address">Absolute; also its id.</param>
    private sealed record Item(string Address, string Title, string Summary, string Author, DateTimeOffset Date, string Html);
}
