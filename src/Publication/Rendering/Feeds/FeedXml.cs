using Publication.Rendering.Views;

namespace Publication.Rendering.Feeds;

/// <summary>
/// What the two formats of XML have in common. They are written straight as UTF-8, and the HTML of an item stands as it is
/// in a CDATA section: to escape each of its signs was a tenth of a build. Characters that XML does not allow are refused
/// where the input is read.
/// </summary>
internal static class FeedXml
{
    public static void Element(Utf8Output to, ReadOnlySpan<byte> before, string text, ReadOnlySpan<byte> after)
    {
        to.Write(before);
        to.WriteText(text, TextKind.Xml);
        to.Write(after);
    }

    public static void Content(Utf8Output to, ReadOnlySpan<byte> before, ReadOnlySpan<byte> html, ReadOnlySpan<byte> after)
    {
        to.Write(before);
        to.Write("<![CDATA["u8);
        // What would end the section is divided between two.
        while (html.IndexOf("]]>"u8) is >= 0 and var end)
        {
            to.Write(html[..(end + 2)]);
            to.Write("]]><![CDATA["u8);
            html = html[(end + 2)..];
        }
        to.Write(html);
        to.Write("]]>"u8);
        to.Write(after);
    }

    /// <summary>Media RSS: the card, with what it shows in words.</summary>
    public static void Picture(Utf8Output to, CardView? picture)
    {
        if (picture is null) return;
        Element(to, "      <media:content url=\""u8, picture.Canonical, "\" type=\""u8);
        Element(to, ""u8, picture.Type, "\" medium=\"image\" width=\""u8);
        to.WriteNumber(picture.Width);
        to.Write("\" height=\""u8);
        to.WriteNumber(picture.Height);
        Element(to, "\">\n        <media:description type=\"plain\">"u8, picture.Alt, "</media:description>\n      </media:content>\n"u8);
    }
}
