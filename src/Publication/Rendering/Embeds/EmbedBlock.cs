using System.Net;
using System.Text;

namespace Publication.Rendering.Embeds;

/// <summary>
/// A block of a card as the theme wrote it: either text or blocks. Reads the generator's own HTML, in which every tag is
/// closed and every sign escaped; what a closed <c>details</c> hides is left out.
/// </summary>
internal sealed class EmbedBlock(string element, string classes)
{
    private static readonly HashSet<string> Inline = new(StringComparer.Ordinal) { "a", "b", "bdi", "cite", "dfn", "em", "i", "span", "strong", "sub", "sup", "time", "abbr", "code" };

    private readonly List<EmbedBlock> children = [];

    public string Element => element;

    public string Class => classes;

    public IReadOnlyList<EmbedBlock> Children => children;

    public StringBuilder Text { get; } = new();

    /// <summary>The body of a page.</summary>
    public static EmbedBlock Read(ReadOnlySpan<byte> page)
    {
        var html = Encoding.UTF8.GetString(page[Math.Max(0, page.IndexOf("<body"u8))..]);
        var open = new Stack<EmbedBlock>();
        open.Push(new EmbedBlock("page", ""));
        var hidden = 0; // how many blocks were open when hiding began
        for (var at = 0; at < html.Length;)
        {
            var tag = html.IndexOf('<', at);
            if (tag < 0) tag = html.Length;
            if (hidden == 0) open.Peek().Add(WebUtility.HtmlDecode(html[at..tag]));
            if (tag == html.Length) break;
            at = html.IndexOf('>', tag) + 1;
            var closes = html[tag + 1] == '/';
            var name = NameAt(html, closes ? tag + 2 : tag + 1);
            if (Inline.Contains(name)) continue;
            if (!closes)
            {
                var block = new EmbedBlock(name, ClassOf(html.AsSpan(tag, at - tag)));
                if (hidden == 0) open.Peek().Begin(block);
                open.Push(block);
            }
            else if (open.Count > 1)
            {
                open.Pop().End();
                if (name == "summary" && hidden == 0) hidden = open.Count;
                else if (open.Count < hidden) hidden = 0;
            }
        }
        var root = open.Last();
        return root.children.Count > 0 ? root.children[0] : root;
    }

    private static string NameAt(string html, int start)
    {
        var end = start;
        while (end < html.Length && (char.IsAsciiLetterOrDigit(html[end]) || html[end] == '-')) end++;
        return html[start..end];
    }

    private static string ClassOf(ReadOnlySpan<char> tag)
    {
        const string Name = " class=\"";
        var start = tag.IndexOf(Name, StringComparison.Ordinal);
        if (start < 0) return "";
        var value = tag[(start + Name.Length)..];
        return value[..value.IndexOf('"')].ToString();
    }

    private void Add(string text)
    {
        if (children.Count > 0 && string.IsNullOrWhiteSpace(text)) return;
        Text.Append(text);
    }

    /// <summary>Text before a block becomes a block of its own.</summary>
    private void Begin(EmbedBlock child)
    {
        Wrap();
        children.Add(child);
    }

    private void End()
    {
        if (children.Count > 0) Wrap();
        else if (string.IsNullOrWhiteSpace(Text.ToString())) Text.Clear();
    }

    private void Wrap()
    {
        if (!string.IsNullOrWhiteSpace(Text.ToString()))
        {
            var words = new EmbedBlock("#text", "");
            words.Text.Append(Text);
            children.Add(words);
        }
        Text.Clear();
    }
}
