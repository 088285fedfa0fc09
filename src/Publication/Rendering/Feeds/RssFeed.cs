using System.Globalization;

namespace Publication.Rendering.Feeds;

/// <summary>RSS 2.0 with the modules that readers know: the whole text, the author, the picture, its own address.</summary>
internal static class RssFeed
{
    private const string Content = "http://purl.org/rss/1.0/modules/content/";
    private const string DublinCore = "http://purl.org/dc/elements/1.1/";

    public static byte[] Write(Feed feed) => FeedXml.Write(xml =>
    {
        xml.WriteStartElement("rss");
        xml.WriteAttributeString("version", "2.0");
        xml.WriteAttributeString("xmlns", "atom", null, FeedXml.Atom);
        xml.WriteAttributeString("xmlns", "content", null, Content);
        xml.WriteAttributeString("xmlns", "dc", null, DublinCore);
        xml.WriteAttributeString("xmlns", "media", null, FeedXml.Media);
        xml.WriteStartElement("channel");
        xml.WriteElementString("title", feed.Title);
        xml.WriteElementString("link", feed.Home);
        xml.WriteElementString("description", feed.Description);
        xml.WriteElementString("language", feed.Language);
        xml.WriteStartElement("atom", "link", FeedXml.Atom);
        xml.WriteAttributeString("href", feed.Self);
        xml.WriteAttributeString("rel", "self");
        xml.WriteAttributeString("type", "application/rss+xml");
        xml.WriteEndElement();
        foreach (var item in feed.Items)
        {
            xml.WriteStartElement("item");
            xml.WriteElementString("title", item.Title);
            xml.WriteElementString("link", item.Address);
            xml.WriteElementString("guid", item.Address);
            xml.WriteElementString("pubDate", item.Published.ToString("R", CultureInfo.InvariantCulture));
            xml.WriteElementString("dc", "creator", DublinCore, item.Author);
            if (item.Summary.Length > 0) xml.WriteElementString("description", item.Summary);
            xml.WriteElementString("content", "encoded", Content, item.Html);
            FeedXml.WritePicture(xml, item.Picture);
            xml.WriteEndElement();
        }
        xml.WriteEndElement();
        xml.WriteEndElement();
    });
}
