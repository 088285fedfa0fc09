namespace Publication.Linking;

/// <summary>
/// Finds phrases in a text, longest first, from left to right. Words match whole, Chinese matches anywhere; a phrase without
/// capitals matches in any case and with a plural s; curly and straight apostrophes are alike, and wide and narrow plus signs.
/// </summary>
public sealed class PhraseIndex
{
    /// <summary>Longer ones are sentences, and stand in no other text.</summary>
    private const int Longest = 300;

    /// <summary>Phrases by their first two characters and then by their length, the longest first: names of records often begin alike.</summary>
    private readonly Dictionary<int, (int Length, Dictionary<string, Phrase>.AlternateLookup<ReadOnlySpan<char>> ByText)[]> byStart;

    private readonly bool[] starts = new bool[char.MaxValue + 1];

    private PhraseIndex(List<Phrase> phrases)
    {
        byStart = phrases
            .SelectMany(p => Starts(p.Text, p.AnyCase).Select(s => (Start: s, Phrase: p)))
            .GroupBy(p => p.Start)
            .ToDictionary(g => g.Key, g => g.Select(p => p.Phrase).GroupBy(p => p.Text.Length).OrderByDescending(l => l.Key).Select(l => (l.Key, ByText(l))).ToArray());
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
            .Where(p => p.Text.Length is > 1 and <= Longest && taken.Add(p.Text))
            .Select(p => new Phrase(p.Text, p.Number, char.IsAsciiLetter(p.Text[0]) && !p.Text.Any(char.IsUpper)))]);
    }

    public TermMatch[] Find(string text)
    {
        List<TermMatch>? found = null;
        Span<char> folded = stackalloc char[Longest];
        for (var i = 0; i + 1 < text.Length; i++)
        {
            if (!starts[text[i]] || !byStart.TryGetValue((text[i] << 16) | text[i + 1], out var phrases)) continue;
            if (IsWordPart(text[i]) && i > 0 && IsWordPart(text[i - 1])) continue;
            foreach (var (size, byText) in phrases)
            {
                if (i + size > text.Length || !byText.TryGetValue(Folded(text.AsSpan(i, size), folded), out var phrase)) continue;
                var length = LengthAt(text, i, phrase);
                if (length == 0) continue;
                (found ??= []).Add(new TermMatch(phrase.Number, i, length));
                i += length - 1;
                break;
            }
        }
        return found?.ToArray() ?? [];
    }

    private static Dictionary<string, Phrase>.AlternateLookup<ReadOnlySpan<char>> ByText(IEnumerable<Phrase> phrases)
    {
        Span<char> folded = stackalloc char[Longest];
        var byText = new Dictionary<string, Phrase>(StringComparer.Ordinal);
        foreach (var phrase in phrases.OrderBy(p => p.Number)) byText.TryAdd(Folded(phrase.Text, folded).ToString(), phrase);
        return byText.GetAlternateLookup<ReadOnlySpan<char>>();
    }

    /// <summary>What texts have in common that may be the same phrase; whether they are, the letters decide.</summary>
    private static ReadOnlySpan<char> Folded(ReadOnlySpan<char> text, Span<char> into)
    {
        for (var i = 0; i < text.Length; i++) into[i] = char.ToLowerInvariant(Sign(text[i]));
        return into[..text.Length];
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
        (a, b) = (Sign(a), Sign(b));
        return a == b || (anyCase && char.ToLowerInvariant(a) == b);
    }

    private static char Sign(char c) => c switch
    {
        '’' => '\'',
        '＋' => '+',
        _ => c,
    };

    /// <summary>Letters and digits of scripts that put blanks between words.</summary>
    private static bool IsWordPart(char c) => c < 0x2E80 && char.IsLetterOrDigit(c);

    private sealed record Phrase(string Text, int Number, bool AnyCase);
}
