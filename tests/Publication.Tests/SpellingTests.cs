using Xunit;

namespace Publication.Tests;

/// <summary>A word, what it is compared with, and what is suggested.</summary>
public class SpellingTests
{
    [Theory]
    [InlineData("tide-plann", "tide-plan storm-plan", "tide-plan")]
    [InlineData("itde-plan", "tide-plan ride-plan", "tide-plan")]
    [InlineData("TIDE-PLAN", "tide-plan", "tide-plan")]
    [InlineData("tide-plan", "tide-plan tide-plan", "tide-plan")]
    [InlineData("abc", "abd abe", null)]
    [InlineData("abc", "xyz", null)]
    [InlineData("abcdef", "abcdxy abcdefg", "abcdefg")]
    [InlineData("a", "b", "b")]
    [InlineData("a", "", null)]
    public void The_closest_word_is_suggested_where_there_is_one(string word, string candidates, string? expected) =>
        Assert.Equal(expected, Spelling.Closest(word, Words(candidates)));

    [Theory]
    [InlineData("harbour-gauges", "a gauges tide harbour-plan storm harbours xxharbourxx", "harbour-plan harbours gauges xxharbourxx storm")]
    [InlineData("abc", "abd abe abf abg abh abi", "abd abe abf abg abh")]
    [InlineData("abc", "xyz abd abd", "abd xyz")]
    public void The_nearest_words_come_in_order(string word, string candidates, string expected) =>
        Assert.Equal(expected, string.Join(' ', Spelling.Nearest(word, Words(candidates))));

    /// <summary>The short cuts change nothing: the same as all distances written out.</summary>
    [Fact]
    public void The_nearest_of_many_are_those_of_the_plain_rule()
    {
        var random = new Random(8);
        string Word() => string.Concat(Enumerable.Range(0, random.Next(1, 9)).Select(_ => "abcdß中".ElementAt(random.Next(6))));
        for (var run = 0; run < 200; run++)
        {
            var word = Word();
            var candidates = Enumerable.Range(0, 30).Select(_ => Word()).ToList();
            var byDistance = candidates.Distinct().OrderBy(c => !(word.Length > 3 && c.Contains(word, StringComparison.Ordinal))).ThenBy(c => Distance(word, c)).ThenBy(c => c, StringComparer.Ordinal);
            Assert.Equal(byDistance.Take(5), Spelling.Nearest(word, candidates));
            var limit = Math.Max(1, word.Length / 3);
            var close = candidates.Distinct().GroupBy(c => Distance(word, c)).OrderBy(g => g.Key).First();
            Assert.Equal(close.Key <= limit && close.Count() == 1 ? close.Single() : null, Spelling.Closest(word, candidates));
        }
    }

    private static int Distance(string a, string b)
    {
        if (a.Length == 0 || b.Length == 0) return a.Length + b.Length;
        var cost = a[^1] == b[^1] ? 0 : 1;
        var least = Math.Min(Math.Min(Distance(a[..^1], b) + 1, Distance(a, b[..^1]) + 1), Distance(a[..^1], b[..^1]) + cost);
        return a.Length > 1 && b.Length > 1 && a[^1] == b[^2] && a[^2] == b[^1] ? Math.Min(least, Distance(a[..^2], b[..^2]) + 1) : least;
    }

    private static string[] Words(string text) => text.Split(' ', StringSplitOptions.RemoveEmptyEntries);
}
