using Publication.Rendering.Search;
using Xunit;

namespace Publication.Tests.Rendering.Search;

public sealed class RunGramsTests
{
    [Fact]
    public void A_string_that_few_entries_have_is_not_carried_further() =>
        Assert.Equal(["人工: 0", "工智: 0", "智能: 0"], Find("人工智能"));

    [Fact]
    public void A_string_that_many_entries_have_is_told_with_what_follows()
    {
        var found = Find([.. Enumerable.Range(0, 10).Select(i => i == 9 ? "大模人" : "大模型")]);
        Assert.Equal(["大模: 0 1 2 3 4 5 6 7 8 9", "大模人: 9", "大模型: 0 1 2 3 4 5 6 7 8", "模人: 9", "模型: 0 1 2 3 4 5 6 7 8"], found);
    }

    [Fact]
    public void None_is_longer_than_eight_characters_or_runs_on_into_the_next_text()
    {
        var found = Find([.. Enumerable.Repeat("甲乙丙丁戊己庚辛壬癸", 9), "子丑"]);
        Assert.Contains("甲乙丙丁戊己庚辛: 0 1 2 3 4 5 6 7 8", found);
        Assert.DoesNotContain(found, f => f.Split(':')[0].Length > RunGrams.Longest || f.Contains("癸子", StringComparison.Ordinal));
    }

    [Fact]
    public void A_character_of_two_units_is_never_cut()
    {
        var found = Find([.. Enumerable.Repeat("\U00020000\U00020001甲", 9)]);
        Assert.Equal(["甲", "\U00020000", "\U00020000\U00020001", "\U00020000\U00020001甲", "\U00020001", "\U00020001甲"], found.Select(f => f.Split(':')[0]).Append("甲").Order(StringComparer.Ordinal));
    }

    /// <summary>Each text is one run of an entry of its own.</summary>
    private static List<string> Find(params string[] texts)
    {
        var all = string.Concat(texts.Select(t => t + '\0'));
        var places = texts.SelectMany((t, i) => Enumerable.Repeat(PlaceList.Of(i, 1), t.Length + 1)).Concat(new int[RunGrams.Margin]).ToArray();
        var found = new List<string>();
        RunGrams.Find([.. all, .. new char[RunGrams.Margin]], places, (gram, at) => found.Add($"{gram}: {string.Join(' ', at.Select(PlaceList.NumberOf))}"));
        return found;
    }
}
