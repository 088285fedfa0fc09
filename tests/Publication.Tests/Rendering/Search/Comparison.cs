using Xunit;

namespace Publication.Tests.Rendering.Search;

/// <summary>What the search finds beside what a plain scan finds, and what that costs.</summary>
internal sealed class Comparison
{
    private readonly List<string> missed = [];
    private readonly List<string> wrong = [];
    private int right;

    private Comparison(SearchCosts costs) => Costs = costs;

    public SearchCosts Costs { get; }

    public static Comparison Of(SearchHarness search, PlainScan scan, IReadOnlyList<SearchQuery> queries)
    {
        var comparison = new Comparison(SearchCosts.Of(search, [.. queries.Select(q => q.Query)]));
        for (var i = 0; i < queries.Count; i++)
        {
            var (found, wanted) = (comparison.Costs.Answers[i].Urls.ToHashSet(StringComparer.Ordinal), scan.Find(queries[i]));
            comparison.right += wanted.Count(found.Contains);
            comparison.missed.AddRange(wanted.Where(u => !found.Contains(u)).Select(u => $"{queries[i]}: {u}"));
            comparison.wrong.AddRange(found.Where(u => !wanted.Contains(u)).Select(u => $"{queries[i]}: {u}"));
        }
        return comparison;
    }

    /// <summary>Nothing is missed, and of a hundred that are found at most one is wrong.</summary>
    public void Holds(int atLeast)
    {
        TestContext.Current.SendDiagnosticMessage($"{right} right, {missed.Count} missed, {wrong.Count} wrong");
        Assert.True(right >= atLeast, $"only {right} places were compared");
        Assert.True(missed.Count == 0, $"{missed.Count} of {right + missed.Count} are missed:\n{string.Join('\n', missed.Take(50))}");
        Assert.True(wrong.Count * 100 <= right, $"{wrong.Count} of {right + wrong.Count} are wrong:\n{string.Join('\n', wrong.Take(50))}");
    }
}
