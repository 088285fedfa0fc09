using System.Globalization;
using System.Text;
using System.Xml;
using Publication.Linking;
using Publication.Pages;

namespace Publication.Rendering;

/// <summary>The sitemap (sitemaps.org 0.9): every listed page, with the date of its last change where it has one.</summary>
internal static class SitemapWriter
{
    public static byte[] Write(Site site, IReadOnlyList<Page> pages)
    {
        using var stream = new MemoryStream();
        using (var xml = XmlWriter.Create(stream, new XmlWriterSettings { Encoding = new UTF8Encoding(false), Indent = true, NewLineChars = "\n" }))
        {
            xml.WriteStartElement("urlset", "http://www.sitemaps.org/schemas/sitemap/0.9");
            foreach (var page in pages)
            {
                if (!page.Type.Listed || !page.Type.IsHtml) continue;
                xml.WriteStartElement("url");
                xml.WriteElementString("loc", page.Route.Permalink(site.Settings));
                if (LastChange(site, page) is { } changed) xml.WriteElementString("lastmod", changed);
                xml.WriteEndElement();
            }
            xml.WriteEndElement();
        }
        return stream.ToArray();
    }

    /// <summary>From the history; without one, from what a brief says of itself.</summary>
    private static string? LastChange(Site site, Page page)
    {
        if (page.Subject < 0) return null;
        if (site.ChangesOf(page.Subject) is [var last, ..]) return last.Day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        return site.Entries[page.Subject] is Content.Kinds.Brief brief && (brief.Updated ?? brief.Date)?.HtmlDateTime is { Length: 10 } said ? said : null;
    }
}
