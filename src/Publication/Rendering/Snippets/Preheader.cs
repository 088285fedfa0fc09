namespace Publication.Rendering.Snippets;

/// <summary>What an inbox shows beside the subject: 40 to 130 characters, cut between words.</summary>
internal static class Preheader
{
    private const int Shortest = 40;
    private const int Longest = 130;

    /// <param name="summary">Plain words; what they lack is taken from <paramref name="more"/>.</param>
    public static string Of(string summary, params IEnumerable<string> more)
    {
        var text = OneLine(summary);
        foreach (var part in more)
        {
            if (text.Length >= Shortest) break;
            if (OneLine(part) is { Length: > 0 } line) text = text.Length > 0 ? $"{text} · {line}" : line;
        }
        if (text.Length <= Longest) return text;
        var end = Longest - 1;
        var blank = text.LastIndexOf(' ', end);
        if (blank >= Shortest) end = blank;
        else if (char.IsHighSurrogate(text[end - 1])) end--;
        return text[..end].TrimEnd(' ', ',', ';', ':', '·') + "…";
    }

    private static string OneLine(string text) => string.Join(' ', text.Split((char[])[' ', '\n', '\r', '\t'], StringSplitOptions.RemoveEmptyEntries));
}
