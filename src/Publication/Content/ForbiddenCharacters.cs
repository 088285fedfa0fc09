using System.Buffers;
using System.Globalization;

namespace Publication.Content;

/// <summary>
/// Characters that no text may hold, because a reader cannot see them and they change what is read: control characters,
/// marks that turn the direction of writing (U+202A–E, U+2066–9), tags (U+E0000–E007F), what is left of a broken character, and
/// U+FFFE and U+FFFF, which are no characters and break a feed.
/// </summary>
internal static class ForbiddenCharacters
{
    /// <summary>The first half of every tag; other characters share it, so the second half decides.</summary>
    private const char TagLead = '\uDB40';

    private static readonly SearchValues<char> Suspects = SearchValues.Create(
    [
        .. Enumerable.Range(0, 0xA0).Select(c => (char)c).Where(c => char.IsControl(c) && c is not ('\t' or '\n' or '\r')),
        '\u202A', '\u202B', '\u202C', '\u202D', '\u202E', '\u2066', '\u2067', '\u2068', '\u2069', '\uFEFF', '\uFFFD', '\uFFFE', '\uFFFF', TagLead,
    ]);

    /// <summary>Offset of the first one at or after <paramref name="from"/>, or -1.</summary>
    public static int Find(ReadOnlySpan<char> text, int from = 0)
    {
        while (from < text.Length)
        {
            var next = text[from..].IndexOfAny(Suspects);
            if (next < 0) return -1;
            from += next;
            if (text[from] != TagLead) return from;
            if (from + 1 < text.Length && text[from + 1] is >= '\uDC00' and <= '\uDC7F') return from;
            from++;
        }
        return -1;
    }

    /// <summary>Whether a text without it is the same text: a mark of direction, a byte order mark. Of others something may be lost.</summary>
    public static bool IsNothing(char c) => c is >= '\u202A' and <= '\u202E' or >= '\u2066' and <= '\u2069' or '\uFEFF';

    /// <summary>The text with U+FFFD for each of them, all offsets unchanged.</summary>
    public static string Replace(string text)
    {
        var at = Find(text);
        if (at < 0) return text;
        var chars = text.ToCharArray();
        for (; at >= 0; at = Find(chars, at + 1))
        {
            if (chars[at] == TagLead) chars[at + 1] = '\uFFFD';
            chars[at] = '\uFFFD';
        }
        return new string(chars);
    }

    /// <summary>One diagnostic for each stretch of them; returns the text with U+FFFD in their place.</summary>
    public static string Check(string text, Func<int, int> map, Report report)
    {
        for (var at = Find(text); at >= 0;)
        {
            var end = at;
            while (end < text.Length && Find(text.AsSpan(end, Math.Min(2, text.Length - end))) == 0)
                end += text[end] == TagLead ? 2 : 1;
            var span = TextSpan.FromBounds(map(at), map(end - 1) + 1);
            var stretch = text[at..end];
            var isNothing = stretch.All(IsNothing) && report.Source.Text.AsSpan(span.Start + report.Offset, span.Length).SequenceEqual(stretch);
            report.Add(
                TextRules.ForbiddenCharacter, span,
                $"the character {Name(text, at)} does not belong in a text",
                end - at > 1 ? "invisible characters" : "an invisible character",
                isNothing ? "delete it" : "delete it, and write the words around it anew",
                isNothing ? [report.Fix(span, "")] : []);
            at = Find(text, end);
        }
        return Replace(text);
    }

    public static string Name(string text, int at)
    {
        var code = text[at] == TagLead ? char.ConvertToUtf32(text[at], text[at + 1]) : text[at];
        return "U+" + code.ToString("X4", CultureInfo.InvariantCulture);
    }
}
