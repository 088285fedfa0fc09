using FsCheck;
using FsCheck.Fluent;
using Publication.Cli.Comparing;
using Xunit;

namespace Publication.Tests.Cli.Comparing;

public class WordChangesTests
{
    [Theory]
    [InlineData("one two three", "one two three", 0, 0, "", "")]
    [InlineData("one two three", "one three", 0, 1, "", "two")]
    [InlineData("one three", "one two three", 1, 0, "two", "")]
    [InlineData("a b c", "x b y z", 3, 2, "y z", "a")]
    [InlineData("", "all of it", 3, 0, "all of it", "")]
    [InlineData("人工智能", "人工智能体", 1, 0, "体", "")]
    [InlineData("the plan 规划 of 2025", "the plan 方案 of 2026", 3, 3, "方案", "规划")]
    public void Words_are_counted_and_Chinese_by_characters(string before, string after, int added, int removed, string mostAdded, string mostRemoved) =>
        Assert.Equal(new WordChanges(added, removed, mostAdded, mostRemoved), WordChanges.Between(before, after));

    [Fact]
    public void A_long_row_is_cut()
    {
        var words = string.Join(' ', Enumerable.Range(1, 20));
        Assert.Equal("1 2 3 4 5 6 7 8 9 10 11 12 …", WordChanges.Between("", words).MostAdded);
    }

    [Fact]
    public void Texts_that_have_little_in_common_are_compared_without_their_order()
    {
        var before = string.Join(' ', Enumerable.Range(0, 4000).Select(i => $"a{i}"));
        var after = string.Join(' ', Enumerable.Range(0, 4000).Select(i => i % 100 == 0 ? $"a{i}" : $"b{i}"));
        Assert.Equal((3960, 3960), WordChanges.Between(before, after) is var found ? (found.Added, found.Removed) : default);
    }

    /// <summary>Against the plain table of the longest common sequence.</summary>
    [Fact]
    public void As_few_words_as_possible_came_and_went()
    {
        var texts = Gen.Elements("a", "b", "c", "d").ListOf().Select(words => string.Join(' ', words)).ToArbitrary();
        Prop.ForAll(texts, texts, (before, after) =>
        {
            var found = WordChanges.Between(before, after);
            string[] a = before.Split(' ', StringSplitOptions.RemoveEmptyEntries), b = after.Split(' ', StringSplitOptions.RemoveEmptyEntries);
            var common = LongestCommon(a, b);
            return found.Added == b.Length - common && found.Removed == a.Length - common;
        }).QuickCheckThrowOnFailure();
    }

    private static int LongestCommon(string[] a, string[] b)
    {
        var longest = new int[a.Length + 1, b.Length + 1];
        for (var i = 1; i <= a.Length; i++)
            for (var j = 1; j <= b.Length; j++)
                longest[i, j] = a[i - 1] == b[j - 1] ? longest[i - 1, j - 1] + 1 : Math.Max(longest[i - 1, j], longest[i, j - 1]);
        return longest[a.Length, b.Length];
    }
}
