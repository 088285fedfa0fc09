using System.Text.RegularExpressions;
using Xunit;

namespace Publication.Tests.Rendering.Search;

/// <summary>A query and what a plain scan looks for.</summary>
/// <param name="Runs">Strings that must stand in the text as they are.</param>
/// <param name="Words">One expression for each word.</param>
/// <param name="Sound">For pinyin: without tones and blanks; else empty.</param>
internal sealed record SearchQuery(string Query, string[] Runs, Regex[] Words, string Sound)
{
    private const string Han = @"\u3400-\u9fff";

    /// <summary>Words, each with its forms; and everything that begins like the word.</summary>
    public static SearchQuery OfWords(string query, params string[] forms)
    {
        var words = query.Split(' ', StringSplitOptions.RemoveEmptyEntries).Where(w => w != "the").Select(w => w.Trim('+').ToLowerInvariant()).ToArray();
        Assert.Equal(words.Length, forms.Length);
        return new SearchQuery(query, [], [.. words.Zip(forms, Word)], "");
    }

    public static SearchQuery OfRuns(string query) => new(query, query.Split('+', ' ').Where(r => r.Length > 0).ToArray(), [], "");

    public static SearchQuery OfBoth(string query, string run, string word, string forms) => new(query, [run], [Word(word, forms)], "");

    public static SearchQuery OfSound(string query, string sound) => new(query, [], [], sound);

    public override string ToString() => Query;

    // Figures and two letters match whole; longer words also begin so.
    private static Regex Word(string word, string forms)
    {
        var begins = word.Length > 2 && !char.IsAsciiDigit(word[0]) ? $"|{word}[a-z0-9]*" : "";
        return new Regex($@"(?<![\p{{L}}\p{{M}}0-9-[{Han}]]|[0-9][.,])(?:{forms}{begins})(?![\p{{L}}\p{{M}}0-9-[{Han}]]|[.,][0-9])",
            RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.Compiled);
    }
}
