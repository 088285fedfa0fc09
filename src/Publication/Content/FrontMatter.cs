namespace Publication.Content;

/// <summary>The fields between two lines <c>---</c> at the beginning of a Markdown file.</summary>
internal static class FrontMatter
{
    public static bool Find(string text, out TextSpan fields, out int bodyStart, Report report)
    {
        fields = default;
        bodyStart = 0;
        var first = LineEnd(text, 0);
        if (text.AsSpan(0, first).TrimEnd() is not "---")
        {
            report.Add(DocumentRules.NoFrontMatter, new TextSpan(0, first), "this file does not begin with front matter", help: "begin it with a line `---`, then `title:`, `date:` and `summary:`, then a line `---`");
            return false;
        }
        var start = NextLine(text, first);
        for (var at = start; at < text.Length; at = NextLine(text, LineEnd(text, at)))
        {
            var end = LineEnd(text, at);
            if (text.AsSpan(at, end - at).TrimEnd() is not "---") continue;
            fields = TextSpan.FromBounds(start, at);
            bodyStart = NextLine(text, end);
            return true;
        }
        report.Add(DocumentRules.OpenFrontMatter, new TextSpan(0, 3), "the front matter that begins here does not end", help: "write a line `---` after the last field");
        return false;
    }

    private static int LineEnd(string text, int at)
    {
        var end = text.AsSpan(at).IndexOfAny('\r', '\n');
        return end < 0 ? text.Length : at + end;
    }

    private static int NextLine(string text, int end) =>
        end >= text.Length ? text.Length : end + (text[end] == '\r' && end + 1 < text.Length && text[end + 1] == '\n' ? 2 : 1);
}
