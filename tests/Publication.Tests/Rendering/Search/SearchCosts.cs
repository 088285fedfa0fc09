using Xunit;

namespace Publication.Tests.Rendering.Search;

/// <summary>What first queries load: every file with its bytes as a host sends them.</summary>
internal sealed record SearchCosts(IReadOnlyList<string> Queries, IReadOnlyList<SearchAnswer> Answers, IReadOnlyList<int> Bytes)
{
    public static SearchCosts Of(SearchHarness search, string[] queries)
    {
        var answers = search.Ask(queries);
        return new SearchCosts(queries, answers, [.. answers.Select(a => a.Files.Sum(search.Packed))]);
    }

    public void Holds(int mostBytes)
    {
        var most = Enumerable.Range(0, Queries.Count).MaxBy(i => Bytes[i]);
        // Times are told and not asserted here: another program may hold the processor. The browser's tests do, with room.
        TestContext.Current.SendDiagnosticMessage(
            $"at most {Bytes[most]} bytes in {Answers[most].Files.Length} files ({Queries[most]}), {Bytes.Order().ElementAt(Bytes.Count / 2)} in the middle; "
            + $"first {Answers.Max(a => a.First):0} ms, later {Answers.Max(a => a.Later):0.0} ms at most, {Answers.Select(a => a.Later).Order().ElementAt(Bytes.Count / 2):0.0} in the middle");
        Assert.True(Bytes[most] <= mostBytes, $"{Queries[most]}: {Bytes[most]} bytes in {Answers[most].Files.Length} files");
    }
}
