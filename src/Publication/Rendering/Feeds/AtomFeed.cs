namespace Publication.Rendering.Feeds;

/// <summary>Atom 1.0 (RFC 4287).</summary>
internal static class AtomFeed
{
    public static byte[] Write(Feed feed)
    {
        using var to = new Utf8Output();
        FeedXml.Element(to, "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<feed xml:lang=\""u8, feed.Language, "\" xmlns:media=\"http://search.yahoo.com/mrss/\" xmlns=\"http://www.w3.org/2005/Atom\">\n"u8);
        FeedXml.Element(to, "  <id>"u8, feed.Self, "</id>\n"u8);
        FeedXml.Element(to, "  <title>"u8, feed.Title, "</title>\n"u8);
        FeedXml.Element(to, "  <subtitle>"u8, feed.Description, "</subtitle>\n"u8);
        FeedXml.Element(to, "  <updated>"u8, FeedWriter.Stamp(feed.Updated), "</updated>\n"u8);
        FeedXml.Element(to, "  <link rel=\"self\" href=\""u8, feed.Self, "\" />\n"u8);
        FeedXml.Element(to, "  <link rel=\"alternate\" href=\""u8, feed.Home, "\" />\n"u8);
        foreach (var item in feed.Items) Write(to, item);
        to.Write("</feed>\n"u8);
        return to.ToArray();
    }

    private static void Write(Utf8Output to, FeedItem item)
    {
        FeedXml.Element(to, "  <entry>\n    <id>"u8, item.Address, "</id>\n"u8);
        FeedXml.Element(to, "    <title>"u8, item.Title, "</title>\n"u8);
        FeedXml.Element(to, "    <updated>"u8, FeedWriter.Stamp(item.Updated), "</updated>\n"u8);
        FeedXml.Element(to, "    <published>"u8, FeedWriter.Stamp(item.Published), "</published>\n"u8);
        FeedXml.Element(to, "    <link rel=\"alternate\" href=\""u8, item.Address, "\" />\n"u8);
        FeedXml.Element(to, "    <author>\n      <name>"u8, item.Author, "</name>\n    </author>\n"u8);
        if (item.Summary.Length > 0) FeedXml.Element(to, "    <summary>"u8, item.Summary, "</summary>\n"u8);
        FeedXml.Content(to, "    <content type=\"html\">"u8, item.Html.Span, "</content>\n"u8);
        FeedXml.Picture(to, item.Picture);
        to.Write("  </entry>\n"u8);
    }
}
