using System.Buffers;
using System.Globalization;
using System.Text;

namespace Publication.Rendering.Snippets;

/// <summary>
/// Words of a paragraph as CommonMark. A sign that could mean something is escaped; an emphasis that could not be closed
/// where it stands (CommonMark 0.31, 6.2: delimiter runs) gives way, since words count more than weight.
/// </summary>
internal static class MarkdownWords
{
    /// <summary>Only where one of these stands there can be something to escape.</summary>
    private static readonly SearchValues<char> Signs = SearchValues.Create("\\`*_[]<>&!~\n\r\t");

    public static string Write(IReadOnlyList<Inline> words)
    {
        var text = new StringBuilder();
        Add(words, text, '\n');
        return EscapedStart(text.ToString());
    }

    public static string Escaped(string words)
    {
        if (!words.AsSpan().ContainsAny(Signs)) return words;
        var text = new StringBuilder(words.Length + 16);
        for (var i = 0; i < words.Length; i++)
        {
            var isLast = i == words.Length - 1;
            var c = words[i];
            if (c is '\n' or '\r' or '\t') c = ' ';
            if (c is '\\' or '`' or '*' or '_' or '[' or ']' or '<' or '>' || (c is '&' && !isLast && (words[i + 1] == '#' || char.IsAsciiLetter(words[i + 1])))
                || (c is '!' && (isLast || words[i + 1] == '[')) || (c is '~' && ((!isLast && words[i + 1] == '~') || (i > 0 && words[i - 1] == '~'))))
                text.Append('\\');
            text.Append(c);
        }
        return text.ToString();
    }

    public static string Address(string address) =>
        address.AsSpan().ContainsAny("() ") ? $"<{address.Replace("<", "%3C", StringComparison.Ordinal).Replace(">", "%3E", StringComparison.Ordinal)}>" : address;

    private static void Add(IReadOnlyList<Inline> words, StringBuilder text, char after)
    {
        for (var i = 0; i < words.Count; i++)
        {
            var next = i + 1 < words.Count ? FirstOf(words[i + 1]) : after;
            switch (words[i])
            {
                case Inline.Text plain: text.Append(Escaped(plain.Value)); break;
                case Inline.Citation citation: text.Append(Escaped(citation.Value)); break;
                case Inline.Break: text.Append("  \n"); break;
                case Inline.Code code: AddCode(code.Value, text); break;
                case Inline.Strong strong: AddEmphasis("**", strong.Inside, text, next); break;
                case Inline.Emphasis emphasis: AddEmphasis("*", emphasis.Inside, text, next); break;
                case Inline.Foreign foreign: Add(foreign.Inside, text, next); break;
                case Inline.Link link:
                    text.Append('[');
                    Add(link.Inside, text, ']');
                    text.Append("](").Append(Address(link.Address)).Append(')');
                    break;
            }
        }
    }

    private static void AddEmphasis(string mark, IReadOnlyList<Inline> inside, StringBuilder text, char next)
    {
        var before = text.Length > 0 ? text[^1] : '\n';
        var start = text.Length;
        text.Append(mark);
        Add(inside, text, '*');
        var isEmpty = text.Length == start + mark.Length;
        if (!isEmpty && before is not ('*' or '\\') && next != '*'
            && MayOpen(before, text[start + mark.Length]) && MayOpen(next, text[^1])) text.Append(mark);
        else text.Remove(start, mark.Length);
    }

    /// <summary>Whether a run of stars between the two counts as the edge of what is on its inner side.</summary>
    private static bool MayOpen(char outer, char inner) =>
        !char.IsWhiteSpace(inner) && (!IsPunctuation(inner) || char.IsWhiteSpace(outer) || IsPunctuation(outer));

    private static bool IsPunctuation(char c) => char.IsPunctuation(c) || char.IsSymbol(c);

    private static void AddCode(string code, StringBuilder text)
    {
        var fence = "`";
        while (code.Contains(fence, StringComparison.Ordinal)) fence += '`';
        var pad = code.StartsWith('`') || code.EndsWith('`') ? " " : "";
        text.Append(fence).Append(pad).Append(code).Append(pad).Append(fence);
    }

    private static char FirstOf(Inline inline) => inline switch
    {
        Inline.Text { Value: [var first, ..] } => first,
        Inline.Code => '`',
        Inline.Citation => '[',
        Inline.Link => '[',
        Inline.Break => '\n',
        Inline.Foreign { Inside: [var first, ..] } => FirstOf(first),
        Inline.Strong or Inline.Emphasis => '*',
        _ => ' ',
    };

    /// <summary>What would begin a heading, a list or a rule at the start of a line is words here.</summary>
    private static string EscapedStart(string words)
    {
        if (words.Length > 0 && char.IsLetter(words[0]) && !words.Contains('\n', StringComparison.Ordinal)) return words;
        var lines = words.Split('\n');
        for (var i = 0; i < lines.Length; i++)
        {
            var line = lines[i].TrimStart();
            if (line.Length == 0) continue;
            var digits = line.TakeWhile(char.IsAsciiDigit).Count();
            if (line[0] is '#' or '+' or '-' or '=' or '|') line = "\\" + line;
            else if (digits is > 0 and < 10 && digits < line.Length && line[digits] is '.' or ')')
                line = string.Create(CultureInfo.InvariantCulture, $"{line[..digits]}\\{line[digits..]}");
            lines[i] = line;
        }
        return string.Join('\n', lines);
    }
}
