namespace Publication.Linking;

/// <summary>Finds the sentence in which a place of a text stands.</summary>
public static class Sentence
{
    private static readonly string[] Abbreviations = ["No", "Dr", "Mr", "Ms", "St", "vs", "e.g", "i.e", "cf", "Art", "para", "pp", "vol", "approx", "Inc", "Ltd", "Co", "U.S"];

    /// <summary>The bounds of the sentence around <paramref name="offset"/>, inside its block.</summary>
    public static (int Start, int End) Around(string text, int offset, int blockStart, int blockEnd)
    {
        offset = Math.Clamp(offset, blockStart, blockEnd);
        var start = blockStart;
        for (var i = offset - 1; i >= blockStart; i--)
        {
            if (!Ends(text, i, blockEnd)) continue;
            start = i + 1;
            break;
        }
        var end = blockEnd;
        for (var i = offset; i < blockEnd; i++)
        {
            if (!Ends(text, i, blockEnd)) continue;
            end = i + 1;
            break;
        }
        while (start < end && char.IsWhiteSpace(text[start])) start++;
        while (end > start && char.IsWhiteSpace(text[end - 1])) end--;
        return (start, end);
    }

    /// <summary>Bounds of the block of a body's plain text that holds an offset.</summary>
    public static (int Start, int End) BlockAt(string plain, int[] blockStarts, int offset)
    {
        var index = Array.BinarySearch(blockStarts, offset);
        if (index < 0) index = ~index - 1;
        if (index < 0) return (0, blockStarts.Length > 0 ? blockStarts[0] : plain.Length);
        return (blockStarts[index], index + 1 < blockStarts.Length ? blockStarts[index + 1] : plain.Length);
    }

    private static bool Ends(string text, int i, int blockEnd)
    {
        switch (text[i])
        {
            case '。' or '！' or '？':
                return true;
            case '”' or '’' or ')' or '"':
                return i > 0 && text[i - 1] is '.' or '!' or '?' && FollowedByStart(text, i, blockEnd);
            case '!' or '?':
                return FollowedByStart(text, i, blockEnd);
            case '.':
                return FollowedByStart(text, i, blockEnd) && !IsAbbreviation(text, i);
            default:
                return false;
        }
    }

    private static bool FollowedByStart(string text, int i, int blockEnd)
    {
        if (i + 1 >= blockEnd) return true;
        if (text[i + 1] is not (' ' or '\n')) return false;
        for (var k = i + 2; k < blockEnd; k++)
            if (!char.IsWhiteSpace(text[k])) return !char.IsLower(text[k]);
        return true;
    }

    private static bool IsAbbreviation(string text, int dot)
    {
        var start = dot;
        while (start > 0 && (char.IsLetter(text[start - 1]) || text[start - 1] == '.')) start--;
        var word = text[start..dot];
        return (word.Length == 1 && char.IsUpper(word[0])) || Array.IndexOf(Abbreviations, word) >= 0;
    }
}
