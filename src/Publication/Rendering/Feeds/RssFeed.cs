using System.Globalization;

namespace Publication.Rendering.Feeds;

/// <summary>RSS 2.0 with the modules that readers know: the whole text, the author, the picture, its own address.</summary>
internal static class RssFeed
{
    public static byte[] Write(Feed feed)
    {
        using var to = new Utf8Output();
        to.Write("""
            <?xml version="1.0" encoding="utf-8"?>
            <rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:media="http://search.yahoo.com/mrss/">
              <channel>

            """u8);
        FeedXml.Element(to, "    <title>"u8, feed.Title, "</title>\n"u8);
        FeedXml.Element(to, "    <link>"u8, feed.Home, "</link>\n"u8);
        FeedXml.Element(to, "    <description>"u8, feed.Description, "</description>\n"u8);
        FeedXml.Element(to, "    <language>"u8, feed.Language, "</language>\n"u8);
        FeedXml.Element(to, "    <atom:link href=\""u8, feed.Self, "\" rel=\"self\" type=\"application/rss+xml\" />\n"u8);
        foreach (var item in feed.Items) Write(to, item);
        to.Write("  </channel>\n</rss>\n"u8);
        return to.ToArray();
    }

    private static void Write(Utf8Output to, FeedItem item)
    {
        FeedXml.Element(to, "    <item>\n      <title>"u8, item.Title, "</title>\n"u8);
        FeedXml.Element(to, "      <link>"u8, item.Address, "</link>\n"u8);
        FeedXml.Element(to, "      <guid>"u8, item.Address, "</guid>\n"u8);
        FeedXml.Element(to, "      <pubDate>"u8, item.Published.ToString("R", CultureInfo.InvariantCulture), "</pubDate>\n"u8);
        FeedXml.Element(to, "      <dc:creator>"u8, item.Author, "</dc:creator>\n"u8);
        if (item.Summary.Length > 0) FeedXml.Element(to, "      <description>"u8, item.Summary, "</description>\n"u8);
        FeedXml.Content(to, "      <content:encoded>"u8, item.Html.Span, "</content:encoded>\n"u8);
        FeedXml.Picture(to, item.Picture);
        to.Write("    </item>\n"u8);
    }
}
