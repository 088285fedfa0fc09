using System.Text;
using Publication.Rendering.Search;
using Xunit;

namespace Publication.Tests.Rendering.Search;

public sealed class WordFilesTests
{
    [Fact]
    public void A_list_is_written_by_weight_as_steps() =>
        Assert.Equal("""[["plan",[2,5],[],[3]]]""", One(("plan", [(2, 1), (3, 3), (7, 1)])));

    [Fact]
    public void Words_with_one_stem_have_a_list_together() =>
        Assert.Equal("""[["polici'",[0,1]],["policies",[1]],["policy",[0]]]""", One(("policies", [(1, 1)]), ("policy", [(0, 1)])));

    [Fact]
    public void A_beginning_that_fills_more_than_a_file_has_a_list_of_its_own()
    {
        var words = Enumerable.Range(0, 100).Select(i => ($"mak{(char)('a' + (i / 26))}{(char)('a' + (i % 26))}", new[] { (i, 1) })).ToArray();
        var files = WordFiles.Of(Lists(words), [], 4);
        var lists = string.Concat(files.Files.Select(f => Encoding.UTF8.GetString(f)));
        Assert.Contains("[\"mak*\",[" + string.Join(',', Enumerable.Repeat(1, 100)).Remove(0, 1).Insert(0, "0") + "]]", lists, StringComparison.Ordinal);
        Assert.DoesNotContain("\"mak*~\",[0", lists, StringComparison.Ordinal);
    }

    [Fact]
    public void Files_are_about_equal_and_each_begins_after_the_one_before()
    {
        var words = Enumerable.Range(0, 1000).Select(i => ($"w{i * 7919 % 1000:000}x", new[] { (i, 1) })).ToArray();
        var files = WordFiles.Of(Lists(words), [], 8);
        Assert.Equal(8, files.Files.Count);
        Assert.InRange(files.Files.Max(f => f.Length), files.Files.Min(f => f.Length), files.Files.Min(f => f.Length) * 1.2);
        Assert.Equal(files.FirstKeys.Order(StringComparer.Ordinal), files.FirstKeys);
        Assert.Equal("", files.FirstKeys[0]);
    }

    [Fact]
    public void More_files_than_lists_are_empty_files() =>
        Assert.Equal(["[[\"a1\",[0]]]", "[]", "[]"], WordFiles.Of(Lists([("a1", [(0, 1)])]), [], 3).Files.Select(f => Encoding.UTF8.GetString(f)));

    private static string One(params (string Word, (int Number, int Weight)[] Places)[] words) =>
        Encoding.UTF8.GetString(Assert.Single(WordFiles.Of(Lists(words), [], 1).Files));

    private static Dictionary<string, PlaceList> Lists((string Word, (int Number, int Weight)[] Places)[] words) => words.ToDictionary(w => w.Word, w =>
    {
        var list = new PlaceList();
        foreach (var (number, weight) in w.Places) list.Add(PlaceList.Of(number, weight));
        return list;
    });
}
