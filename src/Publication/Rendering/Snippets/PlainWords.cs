using System.Text;

namespace Publication.Rendering.Snippets;

/// <summary>The bare words of inlines.</summary>
internal static class PlainWords
{
    public static string Of(IReadOnlyList<Inline> words)
    {
        if (words is []) return "";
        if (words is [Inline.Text only]) return only.Value;
        var text = new StringBuilder();
        Add(words, text);
        return text.ToString();
    }

    public static void Add(Inline inline, StringBuilder text)
    {
        switch (inline)
        {
            case Inline.Text plain: text.Append(plain.Value); break;
            case Inline.Break: text.Append('\n'); break;
            case Inline.Code code: text.Append(code.Value); break;
            case Inline.Citation citation: text.Append(citation.Value); break;
            case Inline.Strong strong: Add(strong.Inside, text); break;
            case Inline.Emphasis emphasis: Add(emphasis.Inside, text); break;
            case Inline.Link link: Add(link.Inside, text); break;
            case Inline.Foreign foreign: Add(foreign.Inside, text); break;
        }
    }

    private static void Add(IReadOnlyList<Inline> words, StringBuilder text)
    {
        foreach (var inline in words) Add(inline, text);
    }
}
