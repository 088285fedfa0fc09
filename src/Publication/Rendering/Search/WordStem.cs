namespace Publication.Rendering.Search;

/// <summary>
/// The stem of an English word without its inflection, by steps 1 and 5 of M. F. Porter's algorithm (1980): plans, planned and
/// planning become plan. Derived words (regulate, regulation) stay apart. <c>search.js</c> has the same; a test compares them
/// over every word of the publication.
/// </summary>
internal static class WordStem
{
    public static string Of(string word)
    {
        if (word.Length < 3 || word == "news") return word;
        foreach (var c in word)
            if (!char.IsAsciiLetterLower(c)) return word;
        var stem = WithoutPlural(word);
        stem = WithoutEnding(stem);
        if (stem.EndsWith('y') && HasVowel(stem.AsSpan(0, stem.Length - 1))) stem = string.Concat(stem.AsSpan(0, stem.Length - 1), "i");
        if (stem.EndsWith('e') && stem.Length > 3)
        {
            var before = stem.AsSpan(0, stem.Length - 1);
            var measure = Measure(before);
            if (measure > 1 || (measure == 1 && !IsShort(before))) stem = before.ToString();
        }
        return stem.EndsWith("ll", StringComparison.Ordinal) && Measure(stem) > 1 ? stem[..^1] : stem;
    }

    private static string WithoutPlural(string word)
    {
        if (word.Length <= 3 || word[^1] != 's') return word;
        if (word.EndsWith("sses", StringComparison.Ordinal) || word.EndsWith("ies", StringComparison.Ordinal)) return word[..^2];
        return word[^2] is 's' or 'i' or 'u' ? word : word[..^1];
    }

    private static string WithoutEnding(string word)
    {
        if (word.EndsWith("eed", StringComparison.Ordinal)) return Measure(word.AsSpan(0, word.Length - 3)) > 0 ? word[..^1] : word;
        var cut = word.EndsWith("ed", StringComparison.Ordinal) ? 2 : word.EndsWith("ing", StringComparison.Ordinal) ? 3 : 0;
        if (cut == 0 || word.Length == cut || !HasVowel(word.AsSpan(0, word.Length - cut))) return word;
        var stem = word[..^cut];
        if (stem.EndsWith("at", StringComparison.Ordinal) || stem.EndsWith("bl", StringComparison.Ordinal) || stem.EndsWith("iz", StringComparison.Ordinal)) return stem + "e";
        if (stem.Length > 1 && stem[^1] == stem[^2] && !"aeioulsz".Contains(stem[^1], StringComparison.Ordinal)) return stem[..^1];
        return stem.Length < 3 || (Measure(stem) == 1 && IsShort(stem)) ? stem + "e" : stem;
    }

    /// <summary>How many times a vowel is followed by a consonant; a <c>y</c> counts as a vowel, but for one at the beginning.</summary>
    private static int Measure(ReadOnlySpan<char> word)
    {
        var at = 0;
        while (at < word.Length && !IsVowelOrY(word[at])) at++;
        var count = 0;
        while (at < word.Length)
        {
            while (at < word.Length && IsVowelOrY(word[at])) at++;
            if (at == word.Length) break;
            count++;
            while (at < word.Length && !IsVowelOrY(word[at])) at++;
        }
        return count;
    }

    private static bool IsShort(ReadOnlySpan<char> word) =>
        word.Length > 2 && !IsVowel(word[^3]) && IsVowelOrY(word[^2]) && !(IsVowel(word[^1]) || word[^1] is 'w' or 'x' or 'y');

    private static bool HasVowel(ReadOnlySpan<char> word)
    {
        for (var i = 0; i < word.Length; i++)
            if (IsVowel(word[i]) || (word[i] == 'y' && i > 0)) return true;
        return false;
    }

    private static bool IsVowel(char c) => c is 'a' or 'e' or 'i' or 'o' or 'u';

    private static bool IsVowelOrY(char c) => IsVowel(c) || c == 'y';
}
