namespace Publication.Linking;

/// <summary>
/// Finds phrases in a text, longest first, from left to right. Words match whole, Chinese matches anywhere; a phrase without
/// capitals matches in any case and with a plural s; curly and straight apostrophes are alike.
/// </summary>
public sealed class PhraseIndex
{
    private readonly Dictionary<int, Phrase[]> byStart;
    private readonly bool[] starts = new bool[char.MaxValue + 1];

    private PhraseIndex(List<Phrase> phrases)
    {
        byStart = phrases
            .SelectMany(p => Starts(p.Text, p.AnyCase).Select(s => (Start: s, Phrase: p)))
            .GroupBy(p => p.Start)
            .ToDictionary(g => g.Key, g => g.Select(p => p.Phrase).OrderByDescending(p => p.Text.Length).ThenBy(p => p.Number).ToArray());
        foreach (var start in byStart.Keys) starts[start >>> 16] = true;
        Key = string.Join('\u001f', phrases.Select(p => $"{p.Number}\u001e{p.Text}"));
    }

    /// <summary>Equal keys find the same matches in the same text.</summary>
    public string Key { get; }

    /// <param name="phrases">Each with the number of what it stands for; who comes first keeps a phrase.</param>
    public static PhraseIndex Build(IEnumerable<(string Text, int Number)> phrases)
    {
        var taken = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        return new PhraseIndex([.. phrases
            .Where(p => p.Text.Length > 1 && taken.Add(p.Text))
            .Select(p => new Phrase(p.Text, p.Number, char.IsAsciiLetter(p.Text[0]) && !p.Text.Any(char.IsUpper)))]);
    }

    public TermMatch[] Find(string text)
    {
        List<TermMatch>? found = null;
        for (var i = 0; i + 1 < text.Length; i++)
        {
            if (!starts[text[i]] || !byStart.TryGetValue((text[i] << 16) | text[i + 1], out var phrases)) continue;
            if (IsWordPart(text[i]) && i > 0 && IsWordPart(text[i - 1])) continue;
            foreach (var phrase in phrases)
            {
                var length = LengthAt(text, i, phrase);
                if (length == 0) continue;
                (found ??= []).Add(new TermMatch(phrase.Number, i, length));
                i += length - 1;
                break;
            }
        }
        return found?.ToArray() ?? [];
    }

    private static IEnumerable<int> Starts(string phrase, bool anyCase)
    {
        var (a, b) = (phrase[0], phrase[1]);
        if (!anyCase) return [(a << 16) | b];
        var (upperA, upperB) = (char.ToUpperInvariant(a), char.ToUpperInvariant(b));
        return new[] { (a << 16) | b, (upperA << 16) | b, (upperA << 16) | upperB }.Distinct();
    }

    private static int LengthAt(string text, int at, Phrase phrase)
    {
        var length = phrase.Text.Length;
        if (at + length > text.Length) return 0;
        for (var k = 2; k < length; k++)
            if (!Same(text[at + k], phrase.Text[k], phrase.AnyCase)) return 0;
        if (!IsWordPart(phrase.Text[^1])) return length;
        if (phrase.AnyCase && length > 4 && at + length < text.Length && text[at + length] == 's') length++;
        return at + length < text.Length && IsWordPart(text[at + length]) ? 0 : length;
    }

    private static bool Same(char a, char b, bool anyCase)
    {
        if (a == b || (a is '\'' or '’' && b is '\'' or '’')) return true;
        return anyCase && char.ToLowerInvariant(a) == b;
    }

    /// <summary>Letters and digits of scripts that put blanks between words.</summary>
    private static bool IsWordPart(char c) => c < 0x2E80 && char.IsLetterOrDigit(c);

    private sealed record Phrase(string Text, int Number, bool AnyCase);
}
