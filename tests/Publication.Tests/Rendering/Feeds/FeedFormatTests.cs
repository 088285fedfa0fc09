using System.Globalization;
using System.Text.Json;
using System.Xml;
using System.Xml.Linq;
using Xunit;

namespace Publication.Tests.Rendering.Feeds;

/// <summary>Every feed holds to its format: names and their namespaces, what must be there, how dates are written. What is not on the lists is a fault.</summary>
public sealed class FeedFormatTests(EveryFeed feeds) : IClassFixture<EveryFeed>
{
    private static readonly XNamespace Atom = "http://www.w3.org/2005/Atom";
    private static readonly XNamespace Content = "http://purl.org/rss/1.0/modules/content/";
    private static readonly XNamespace DublinCore = "http://purl.org/dc/elements/1.1/";
    private static readonly XNamespace Media = "http://search.yahoo.com/mrss/";

    [Fact]
    public void RSS()
    {
        foreach (var feed in Of("feed.xml"))
        {
            var rss = Parse(feed);
            Assert.Equal(("rss", "2.0"), (rss.Name, rss.Attribute("version")?.Value));
            var channel = Assert.Single(rss.Elements());
            Assert.Equal<XName>(["title", "link", "description", "language", Atom + "link"], channel.Elements().TakeWhile(e => e.Name != "item").Select(e => e.Name));
            Assert.Equal([("href", feed.Address), ("rel", "self"), ("type", "application/rss+xml")], channel.Element(Atom + "link")!.Attributes().Select(a => (a.Name.LocalName, a.Value)));
            foreach (var item in channel.Elements().Skip(5))
            {
                Assert.Equal("item", item.Name);
                Held(feed, item, ["title", "link", "guid", "pubDate", DublinCore + "creator", Content + "encoded"], ["description", Media + "content"]);
                Assert.Empty(item.Element("guid")!.Attributes());
                Assert.True(DateTimeOffset.TryParseExact(item.Element("pubDate")!.Value, "ddd, dd MMM yyyy HH:mm:ss 'GMT'", CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out _), item.Element("pubDate")!.Value);
            }
        }
    }

    [Fact]
    public void Atom_feeds()
    {
        foreach (var feed in Of("atom.xml"))
        {
            var root = Parse(feed);
            Assert.Equal(Atom + "feed", root.Name);
            Assert.False(string.IsNullOrEmpty(root.Attribute(XNamespace.Xml + "lang")?.Value), feed.Name);
            Assert.Equal([Atom + "id", Atom + "title", Atom + "subtitle", Atom + "updated", Atom + "link", Atom + "link"], root.Elements().TakeWhile(e => e.Name != Atom + "entry").Select(e => e.Name));
            Assert.Equal(feed.Address, root.Element(Atom + "id")!.Value);
            Assert.Equal(["self", "alternate"], root.Elements(Atom + "link").Select(l => l.Attribute("rel")!.Value));
            foreach (var entry in root.Elements().Skip(6))
            {
                Assert.Equal(Atom + "entry", entry.Name);
                Held(feed, entry, [Atom + "id", Atom + "title", Atom + "updated", Atom + "published", Atom + "link", Atom + "author", Atom + "content"], [Atom + "summary", Media + "content"]);
                Assert.Equal("html", entry.Element(Atom + "content")!.Attribute("type")!.Value);
            }
            Assert.All(root.Descendants().Where(e => e.Name == Atom + "updated" || e.Name == Atom + "published"), e => Stamped(e.Value));
        }
    }

    [Fact]
    public void JSON()
    {
        foreach (var feed in Of("feed.json"))
        {
            using var json = JsonDocument.Parse(feed.Text);
            Assert.Equal(["version", "title", "home_page_url", "feed_url", "description", "language", "items"], Names(json.RootElement));
            Assert.Equal("https://jsonfeed.org/version/1.1", json.RootElement.GetProperty("version").GetString());
            Assert.Equal(feed.Address, json.RootElement.GetProperty("feed_url").GetString());
            foreach (var item in json.RootElement.GetProperty("items").EnumerateArray())
            {
                Assert.Equal(["id", "url", "title", "content_html", "date_published", "authors"], Names(item).Except(["summary", "image", "date_modified"]));
                Assert.All(item.EnumerateObject().Where(p => p.Value.ValueKind == JsonValueKind.String), p => Assert.False(string.IsNullOrWhiteSpace(p.Value.GetString()), $"{feed.Name}: {p.Name}"));
                Stamped(item.GetProperty("date_published").GetString()!);
                if (item.TryGetProperty("date_modified", out var modified)) Stamped(modified.GetString()!);
            }
        }
    }

    [Fact]
    public void A_picture_is_named_with_its_size_and_words_and_is_there()
    {
        var pictures = 0;
        foreach (var feed in feeds.All.Where(f => f.Format != "feed.json"))
            foreach (var picture in Parse(feed).Descendants(Media + "content"))
            {
                pictures++;
                Assert.Equal([("type", "image/png"), ("medium", "image"), ("width", "1200"), ("height", "630")], picture.Attributes().Skip(1).Select(a => (a.Name.LocalName, a.Value)));
                Assert.Contains(picture.Attribute("url")!.Value[feed.Root.Length..], feed.Edition.OutputPaths);
                Assert.False(string.IsNullOrWhiteSpace(Assert.Single(picture.Elements(Media + "description")).Value));
            }
        if (feeds.Real.OutputPaths.Contains("cards/publication.png")) Assert.InRange(pictures, 500, int.MaxValue);
    }

    private List<TakenFeed> Of(string format)
    {
        var found = feeds.All.Where(f => f.Format == format).ToList();
        Assert.Equal(feeds.All.Count / 3, found.Count);
        return found;
    }

    /// <summary>Strictly: no document type, no character that XML forbids.</summary>
    private static XElement Parse(TakenFeed feed)
    {
        Assert.StartsWith("<?xml version=\"1.0\" encoding=\"utf-8\"?>\n", feed.Text, StringComparison.Ordinal);
        using var reader = XmlReader.Create(new StringReader(feed.Text), new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit, CheckCharacters = true });
        return XDocument.Load(reader).Root!;
    }

    /// <summary>Each that must be there once and with words in it, others at most once, and nothing else.</summary>
    private static void Held(TakenFeed feed, XElement element, XName[] required, XName[] allowed)
    {
        var names = element.Elements().Select(e => e.Name).ToList();
        Assert.Equal(names.Distinct(), names);
        Assert.True(required.All(names.Contains) && names.All(n => required.Contains(n) || allowed.Contains(n)), $"{feed.Name}: {string.Join(", ", names)}");
        Assert.All(element.Elements().Where(e => e.Name != Atom + "link"), e => Assert.False(string.IsNullOrWhiteSpace(e.Value), $"{feed.Name}: {e.Name} is empty"));
    }

    private static void Stamped(string date) =>
        Assert.True(DateTimeOffset.TryParseExact(date, "yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out _), date);

    private static IEnumerable<string> Names(JsonElement element) => element.EnumerateObject().Select(p => p.Name);
}
