namespace Publication.Content;

/// <summary>
/// Keeps lists and quotations inside each other to a depth that a reader can follow. Read from the lines before they are
/// parsed, because a parser may need minutes for them.
/// </summary>
internal static class Nesting
{
    /// <summary>Marks of lists and quotations at the start of one line.</summary>
    private const int MaxMarks = 20;

    /// <summary>Open parentheses inside each other without a space between them.</summary>
    private const int MaxParentheses = 32;

    /// <summary>Emphasis, links and blocks inside each other.</summary>
    public const int MaxDepth = 100;

    public static void Check(ReadOnlySpan<char> line, TextSpan span)
    {
        if ((Marks(line) > MaxMarks && !IsAcross(line)) || HasTooManyParentheses(line)) throw Refuse(span);
    }

    public static TextRefusedException Refuse(TextSpan line) => new(
        TextRules.TooDeep, line, "lists, quotations or emphasis stand too deep inside each other",
        $"keep to a few levels; {MaxMarks} marks at the start of a line are the most that can be read");

    /// <summary>The line most likely meant where the parser only says that some line is too deep.</summary>
    public static TextSpan DeepestLine(string text)
    {
        var deepest = default(TextSpan);
        var most = -1;
        for (var start = 0; start < text.Length;)
        {
            var length = text.AsSpan(start).IndexOf('\n');
            var end = length < 0 ? text.Length : start + length;
            var line = text.AsSpan(start, end - start);
            var depth = line.Length - line.TrimStart().Length + line.Count('[') + line.Count('*') + (Marks(line) * 4);
            if (depth > most) (most, deepest) = (depth, TextSpan.FromBounds(start, end));
            start = end + 1;
        }
        return deepest;
    }

    /// <summary>The parser looks for the end of an address from every <c>](</c> on.</summary>
    private static bool HasTooManyParentheses(ReadOnlySpan<char> line)
    {
        if (line.Count('(') <= MaxParentheses) return false;
        var open = 0;
        foreach (var c in line)
        {
            open = c switch
            {
                '(' => open + 1,
                ')' when open > 0 => open - 1,
                ' ' or '\t' => 0,
                _ => open,
            };
            if (open > MaxParentheses) return true;
        }
        return false;
    }

    private static int Marks(ReadOnlySpan<char> line)
    {
        var marks = 0;
        for (var i = 0; i < line.Length; i++)
        {
            if (line[i] is ' ' or '\t') continue;
            if (char.IsAsciiDigit(line[i]))
                while (i + 1 < line.Length && char.IsAsciiDigit(line[i])) i++;
            var space = i + 1 < line.Length && line[i + 1] is ' ' or '\t';
            if (line[i] == '>' || (space && line[i] is '-' or '+' or '*' or '.' or ')')) marks++;
            else return marks;
        }
        return marks;
    }

    /// <summary>“- - -” is a line across the page.</summary>
    private static bool IsAcross(ReadOnlySpan<char> line)
    {
        var mark = line.TrimStart(" \t")[0];
        return mark is '-' or '*' && line.IndexOfAnyExcept([mark, ' ', '\t', '\r']) < 0;
    }
}
