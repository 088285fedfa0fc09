using System.Net;
using System.Text;
using System.Text.RegularExpressions;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Publication.Content;

namespace Publication.Tests.Content;

/// <summary>Parsed HTML as text that leaves out what is only presentation. The same is done to a specification's HTML and to ours.</summary>
internal static partial class CommonMarkHtml
{
    /// <summary>A body with the addresses of the site as they are written in the text.</summary>
    public static string Of(Body body)
    {
        var html = new StringBuilder();
        var at = 0;
        foreach (var slot in body.Slots)
        {
            html.Append(Encoding.UTF8.GetString(body.Html, at, slot.At - at));
            html.Append(slot.Kind == SlotKind.Address ? WebUtility.HtmlEncode(body.Links[slot.Reference].Address) : $"⟦{slot.Kind}⟧");
            at = slot.At;
        }
        return html.Append(Encoding.UTF8.GetString(body.Html, at, body.Html.Length - at)).ToString();
    }

    public static IElement Parse(string html) => new HtmlParser().ParseDocument(html).Body!;

    public static string Normal(string html, Action<IElement>? change = null)
    {
        var body = Parse(html);
        change?.Invoke(body);
        var written = new StringBuilder();
        Write((INode)body, written, preformatted: false);
        return SpaceAtBlocks().Replace(Spaces().Replace(written.ToString(), " "), "$1").Trim();
    }

    private static void Write(INode parent, StringBuilder to, bool preformatted)
    {
        foreach (var node in parent.ChildNodes)
        {
            if (node is IText text) to.Append(Escaped(text.Data, preformatted));
            else if (node is IElement element) Write(element, to, preformatted);
        }
    }

    private static void Write(IElement element, StringBuilder to, bool preformatted)
    {
        preformatted |= element.LocalName == "pre";
        if (IsWrapper(element))
        {
            Write((INode)element, to, preformatted);
            return;
        }
        to.Append('<').Append(element.LocalName);
        foreach (var attribute in element.Attributes.OrderBy(a => a.Name, StringComparer.Ordinal))
            if (!IsPresentation(element.LocalName, attribute)) to.Append(' ').Append(Name(attribute)).Append('=').Append(Value(attribute));
        to.Append('>');
        Write((INode)element, to, preformatted);
        to.Append("</").Append(element.LocalName).Append('>');
    }

    /// <summary>
    /// A stretch in another script says its language, a wide table scrolls, and the words beside a checkbox belong to it: the
    /// elements for that hold what the specification's HTML holds without them.
    /// </summary>
    private static bool IsWrapper(IElement element) => element.LocalName switch
    {
        "span" => element.HasAttribute("lang"),
        "div" => element.ClassName == "table-scroll",
        "label" => true,
        _ => false,
    };

    private static bool IsPresentation(string element, IAttr attribute) => (element, attribute.Name, attribute.Value) switch
    {
        ("h1" or "h2" or "h3" or "h4" or "h5" or "h6", "id", _) => true, // every heading can be linked to
        ("a", "class", "external") => true, // links to other sites have a sign
        ("img", "loading" or "decoding", _) => true, // when an image is fetched, not what it is
        ("pre", "tabindex", _) => true, // wide code scrolls, and a keyboard must reach it
        ("th", "scope", _) => true, // says to which cells a header belongs
        ("ul" or "li", "class", "contains-task-list" or "task-list-item") => true, // for the stylesheet
        _ => false,
    };

    /// <summary>A cell's alignment is a class with us, and the stylesheet does the rest.</summary>
    private static string Name(IAttr attribute) => attribute.Name == "align" ? "class" : attribute.Name;

    /// <summary>Addresses are compared by what they lead to, however it is escaped.</summary>
    private static string Value(IAttr attribute) => attribute.Name switch
    {
        "href" or "src" => Uri.UnescapeDataString(attribute.Value),
        _ => attribute.Value.ReplaceLineEndings(" "),
    };

    private static string Escaped(string text, bool preformatted)
    {
        text = text.Replace("&", "&amp;").Replace("<", "&lt;");
        // Outside of code the end of a line is a space; inside, spaces count: these signs keep them.
        return preformatted ? text.Replace("\n", "⏎").Replace(' ', '␠').Replace('\t', '⇥') : text;
    }

    [GeneratedRegex(@"[ \t\r\n]+")]
    private static partial Regex Spaces();

    /// <summary>White space at the edge of a block is not shown.</summary>
    [GeneratedRegex(" ?(</?(?:p|h[1-6]|ul|ol|li|blockquote|pre|hr|table|thead|tbody|tr|th|td|br|dl|dt|dd|figure|figcaption|div)(?: [^>]*)?>) ?")]
    private static partial Regex SpaceAtBlocks();
}
