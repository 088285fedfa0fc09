using System.Xml;

namespace Publication.Rendering.Feeds;

/// <summary>Atom 1.0 (RFC 4287).</summary>
internal static class AtomFeed
{
    public static byte[] Write(Feed feed) => FeedXml.Write(xml =>
    {
        xml.WriteStartElement("feed", FeedXml.Atom);
        xml.WriteAttributeString("xml", "lang", null, feed.Language);
        xml.WriteAttributeString("xmlns", "media", null, FeedXml.Media);
        xml.WriteElementString("id", feed.Self);
        xml.WriteElementString("title", feed.Title);
        xml.WriteElementString("subtitle", feed.Description);
        xml.WriteElementString("updated", FeedWriter.Stamp(feed.Updated));
        WriteLink(xml, "self", feed.Self);
        WriteLink(xml, "alternate", feed.Home);
        foreach (var item in feed.Items)
        {
            xml.WriteStartElement("entry");
            xml.WriteElementString("id", item.Address);
            xml.WriteElementString("title", item.Title);
            xml.WriteElementString("updated", FeedWriter.Stamp(item.Updated));
            xml.WriteElementString("published", FeedWriter.Stamp(item.Published));
            WriteLink(xml, "alternate", item.Address);
            xml.WriteStartElement("author");
            xml.WriteElementString("name", item.Author);
            xml.WriteEndElement();
            if (item.Summary.Length > 0) xml.WriteElementString("summary", item.Summary);
            xml.WriteStartElement("content");
            xml.WriteAttributeString("type", "html");
            xml.WriteString(item.Html);
            xml.WriteEndElement();
            FeedXml.WritePicture(xml, item.Picture);
            xml.WriteEndElement();
        }
        xml.WriteEndElement();
    });

    private static void WriteLink(XmlWriter xml, string relation, string address)
    {
        xml.WriteStartElement("link");
        xml.WriteAttributeString("rel", relation);
        xml.WriteAttributeString("href", address);
        xml.WriteEndElement();
    }
}
