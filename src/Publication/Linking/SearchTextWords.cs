using System.Text.RegularExpressions;

namespace Publication.Linking;

/// <summary>
/// Cuts a text into what the search compares: words and numbers, folded by <see cref="SortKey"/>, and runs of Chinese,
/// Japanese or Korean characters as they stand. <c>search.js</c> of the theme cuts the words of a query by the same expression.
/// </summary>
public static partial class SearchTextWords
{
    private const string Han = "[\\u3005-\\u3007\\u3040-\\u30ff\\u3400-\\u9fff\\uac00-\\ud7af\\uf900-\\ufaff]";

    /// <summary>Figures with their separators, runs without blanks between words, words.</summary>
    private const string Pattern = "[0-9]+(?:,[0-9]{3}(?![0-9]))+(?:\\.[0-9]+)?|[0-9]+\\.[0-9]+|" + Han + "+|(?:(?!" + Han + ")[\\p{L}\\p{M}\\p{Nd}])+";

    /// <summary>Every word (folded) or run, in order; a run has <c>IsRun</c>.</summary>
    public static IEnumerable<(string Text, bool IsRun)> Of(string text)
    {
        for (var match = Words().Match(text); match.Success; match = match.NextMatch())
        {
            var isRun = IsHan(match.Value[0]);
            var word = isRun ? match.Value : Folded(match.Value);
            if (word.Length > 0) yield return (word, isRun);
        }
    }

    public static bool IsHan(char c) => c is (>= '\u3005' and <= '\u3007') or (>= '\u3040' and <= '\u30ff') or (>= '\u3400' and <= '\u9fff') or (>= '\uac00' and <= '\ud7af') or (>= '\uf900' and <= '\ufaff');

    /// <summary>The shard of a word or of a pair of characters: by its first two, so that all words with one beginning stand together.</summary>
    public static int Shard(string token, int shards) => ((token[0] * 31) + (token.Length > 1 ? token[1] : 0)) % shards;

    private static string Folded(string word) =>
        char.IsAsciiDigit(word[0]) && word.AsSpan().ContainsAny(',', '.') ? word.Replace(",", "", StringComparison.Ordinal) : SortKey.Of(word);

    [GeneratedRegex(Pattern, RegexOptions.CultureInvariant)]
    private static partial Regex Words();
}
