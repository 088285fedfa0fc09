namespace Publication.Content;

/// <summary>How an entry is written in a text: <c>id</c> or <c>kind:id</c>, where an id is lower-case ASCII words with hyphens.</summary>
internal static class TargetSyntax
{
    public static bool IsId(ReadOnlySpan<char> text)
    {
        if (text.IsEmpty || text[0] == '-' || text[^1] == '-') return false;
        foreach (var c in text)
            if (!char.IsAsciiLetterLower(c) && !char.IsAsciiDigit(c) && c != '-') return false;
        return true;
    }

    public static bool IsTarget(ReadOnlySpan<char> text)
    {
        var colon = text.IndexOf(':');
        return colon < 0 ? IsId(text) : IsId(text[..colon]) && IsId(text[(colon + 1)..]);
    }

    /// <summary>A target that was written with the colon or bar of a Chinese keyboard, with the ordinary ones; null where it was not.</summary>
    public static string? Narrow(string written)
    {
        if (written.AsSpan().IndexOfAny('：', '｜') < 0) return null;
        var narrow = written.Replace('：', ':').Replace('｜', '|');
        var bar = narrow.IndexOf('|', StringComparison.Ordinal);
        return IsTarget((bar < 0 ? narrow : narrow[..bar]).Trim()) ? narrow : null;
    }

    /// <summary>What stands for the entry where only the text is known: its id with spaces.</summary>
    public static string Words(string target) => target[(target.IndexOf(':') + 1)..].Replace('-', ' ');
}
