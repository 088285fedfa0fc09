namespace Publication.Content;

/// <summary>How long a text is to read: words, and half a word for each Chinese or Japanese character.</summary>
internal static class WordCount
{
    public static int Of(ReadOnlySpan<char> text)
    {
        var words = 0;
        var characters = 0;
        var inWord = false;
        foreach (var c in text)
        {
            var east = c is >= '\u3040' and <= '\u9FFF' or >= '\uF900' and <= '\uFAFF' or >= '\uD840' and <= '\uD88F';
            if (east) characters++;
            var letter = !east && (char.IsAsciiLetterOrDigit(c) || (c > '\u007F' && char.IsLetterOrDigit(c)));
            if (letter && !inWord) words++;
            inWord = letter || (inWord && c is '\'' or '’' or '-' or '.' or ',');
        }
        return words + ((characters + 1) / 2);
    }
}
