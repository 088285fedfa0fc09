using System.Text;
using System.Xml;
using Publication.Rendering.Views;

namespace Publication.Rendering.Feeds;

/// <summary>What the two formats of XML have in common.</summary>
internal static class FeedXml
{
    public const string Atom = "http://www.w3.org/2005/Atom";
    public const string Media = "http://search.yahoo.com/mrss/";

    private static readonly XmlWriterSettings Style = new() { Encoding = new UTF8Encoding(false), Indent = true, NewLineChars = "\n", NewLineHandling = NewLineHandling.None };

    public static byte[] Write(Action<XmlWriter> write)
    {
        using var stream = new MemoryStream();
        using (var xml = XmlWriter.Create(stream, Style)) write(xml);
        return stream.ToArray();
    }

    /// <summary>Media RSS: the card, with what it shows in words.</summary>
    public static void WritePicture(XmlWriter xml, CardView? picture)
    {
        if (picture is null) return;
        xml.WriteStartElement("media", "content", Media);
        xml.WriteAttributeString("url", picture.Canonical);
        xml.WriteAttributeString("type", picture.Type);
        xml.WriteAttributeString("medium", "image");
        xml.WriteAttributeString("width", XmlConvert.ToString(picture.Width));
        xml.WriteAttributeString("height", XmlConvert.ToString(picture.Height));
        xml.WriteStartElement("media", "description", Media);
        xml.WriteAttributeString("type", "plain");
        xml.WriteString(picture.Alt);
        xml.WriteEndElement();
        xml.WriteEndElement();
    }
}
