using System.Net;
using System.Text;

namespace Publication.Rendering.Snippets;

/// <summary>
/// Reads the HTML of compiled bodies tag by tag. The generator wrote it, so it is well formed: lower-case names, attributes
/// in double quotes, five entities.
/// </summary>
internal sealed class Markup(byte[] html)
{
    /// <summary>Where the next piece begins.</summary>
    public int Position { get; private set; }

    public bool AtEnd => Position == html.Length;

    public bool AtTag => !AtEnd && html[Position] == '<';

    /// <summary>Whether the tag here closes an element.</summary>
    public bool AtClosing => AtTag && html[Position + 1] == '/';

    /// <summary>The name of the element whose tag is here.</summary>
    public string Name
    {
        get
        {
            var start = Position + (AtClosing ? 2 : 1);
            var length = html.AsSpan(start).IndexOfAny(" >"u8);
            return Encoding.ASCII.GetString(html, start, length);
        }
    }

    /// <summary>The words up to the next tag or to <paramref name="limit"/>.</summary>
    public string TakeText(int limit)
    {
        var length = html.AsSpan(Position, limit - Position).IndexOf((byte)'<');
        var end = length < 0 ? limit : Position + length;
        var text = WebUtility.HtmlDecode(Encoding.UTF8.GetString(html, Position, end - Position));
        Position = end;
        return text;
    }

    public void SkipTag() => Position = TagEnd + 1;

    /// <summary>The value of an attribute of the tag here; null where it has none.</summary>
    public string? Attribute(string name)
    {
        var at = ValueOf(name);
        if (at < 0) return null;
        var length = html.AsSpan(at).IndexOf((byte)'"');
        return WebUtility.HtmlDecode(Encoding.UTF8.GetString(html, at, length));
    }

    /// <summary>Whether the tag here has an attribute without a value.</summary>
    public bool HasFlag(string name) => html.AsSpan(Position, TagEnd + 1 - Position).IndexOf(Encoding.ASCII.GetBytes($" {name}>")) >= 0;

    /// <summary>Where the value of an attribute of the tag here begins; -1 where it has none.</summary>
    public int ValueOf(string name)
    {
        var tag = html.AsSpan(Position, TagEnd - Position);
        var at = tag.IndexOf(Encoding.ASCII.GetBytes($" {name}=\""));
        return at < 0 ? -1 : Position + at + name.Length + 3;
    }

    // Attribute values of compiled bodies may hold `>`, so quotation marks are counted.
    private int TagEnd
    {
        get
        {
            var quoted = false;
            for (var i = Position; ; i++)
            {
                if (html[i] == '"') quoted = !quoted;
                else if (html[i] == '>' && !quoted) return i;
            }
        }
    }
}
