using System.Globalization;
using Publication.Benchmarks;
using Xunit;

namespace Publication.Tests.Rendering.Search;

/// <summary>
/// The search over a generated publication: 300 briefs, or as many as the variable PUBLICATION_SEARCH_BRIEFS says. The limits
/// are those for 10,000.
/// </summary>
public sealed class SearchAtScaleTests : IDisposable
{
    private const int MostBytes = 200_000;

    private static readonly string[] Inflected = ["reports", "reporting", "worlds", "years", "worked", "looking", "points", "houses", "businesses", "cities", "placing", "fewer"];

    private static readonly string[] FormsOfInflected =
    [
        "reports?|reported|reporting", "reports?|reported|reporting", "worlds?", "years?", "works?|worked|working", "looks?|looked|looking", "points?|pointed|pointing", "houses?|housed|housing",
        "business|businesses", "city|cities", "places?|placed|placing", "fewer",
    ];

    private static readonly SearchQuery[] English =
    [
        .. Inflected.Zip(FormsOfInflected, (query, forms) => SearchQuery.OfWords(query, forms)),
        SearchQuery.OfWords("social system", "socials?", "systems?"), SearchQuery.OfWords("the young people", "youngs?", "peoples?"), SearchQuery.OfWords("hybrid roadmaps", "hybrids?", "roadmaps?"),
        SearchQuery.OfWords("gro", "gro"), SearchQuery.OfWords("somethi", "somethi"), SearchQuery.OfWords("thr", "thr"), SearchQuery.OfWords("program report city", "programs?", "reports?|reported|reporting", "city|cities"),
        SearchQuery.OfWords("ledger", "ledgers?"), SearchQuery.OfWords("weighted", "weight(s|ed|ing)?"), SearchQuery.OfWords("Person 7", "persons?", "7"), SearchQuery.OfWords("7 person", "7", "persons?"), SearchQuery.OfWords("plan 12", "plans?|planned|planning", "12"),
        SearchQuery.OfWords("877", "877"), SearchQuery.OfWords("Ölmüll", "olmull"), SearchQuery.OfWords("daily words", "daily|dailies", "words?"), SearchQuery.OfWords("zyzzyva", "zyzzyvas?"),
    ];

    private static readonly SearchQuery[] Chinese =
        [.. new[] { "智能", "能数", "人工智能", "政策规划", "工智", "文化人工", "法则", "数字经济产业", "经济产业政策规划", "行动发展创新", "智能数字经济", "算力模型应用", "能应用", "国家法", "监管合作市场技术" }.Select(SearchQuery.OfRuns)];

    private static readonly SearchQuery[] Mixed =
    [
        SearchQuery.OfBoth("report 智能", "智能", "report", "reports?|reported|reporting"), SearchQuery.OfBoth("人工智能 plan", "人工智能", "plan", "plans?|planned|planning"),
        SearchQuery.OfBoth("hybrid 政策规划", "政策规划", "hybrid", "hybrids?"), SearchQuery.OfBoth("words 算力模型", "算力模型", "words", "words?"), SearchQuery.OfBoth("50 治理", "治理", "50", "50"),
    ];

    private static readonly SearchQuery[] Sounds =
    [
        SearchQuery.OfSound("rengong zhineng", "rengongzhineng"), SearchQuery.OfSound("réngōng réngōng fǎ", "rengongrengongfa"), SearchQuery.OfSound("zhinengren", "zhinengren"), SearchQuery.OfSound("shùzì", "shuzi"),
        SearchQuery.OfSound("jingjifa", "jingjifa"), SearchQuery.OfSound("chanyezhe", "chanyezhe"), SearchQuery.OfSound("suanli suan li fa", "suanlisuanlifa"),
    ];

    private readonly string root = Directory.CreateTempSubdirectory("publication-search-").FullName;
    private readonly SearchHarness search;

    public SearchAtScaleTests()
    {
        InputWriter.Write(new Corpus(Briefs), root, Path.Combine(Repository.Root, "themes"));
        search = new SearchHarness(Edition.Read(Fixture.Options(root)));
    }

    private static int Briefs => int.Parse(Environment.GetEnvironmentVariable("PUBLICATION_SEARCH_BRIEFS") ?? "300", CultureInfo.InvariantCulture);

    public void Dispose()
    {
        search.Dispose();
        Directory.Delete(root, recursive: true);
    }

    [Fact]
    public void A_hundred_queries_find_what_a_plain_scan_finds_and_load_little()
    {
        var scan = new PlainScan(search.Edition.Site!);
        SearchQuery[] queries = [.. English, .. Chinese, .. Sampled(scan).Select(SearchQuery.OfRuns), .. Mixed, .. Sounds];
        Assert.True(queries.Length >= 100, $"only {queries.Length} queries");
        var comparison = Comparison.Of(search, scan, queries);
        comparison.Holds(atLeast: Briefs);
        comparison.Costs.Holds(MostBytes);
    }

    /// <summary>Strings of two to eight characters out of the texts.</summary>
    private static IEnumerable<string> Sampled(PlainScan scan)
    {
        var runs = scan.Runs.Where(r => r.Length >= 8).Take(4000).ToArray();
        for (var i = 0; i < 50; i++) yield return runs[i * 79 % runs.Length].Substring(i % 3 % (runs[i * 79 % runs.Length].Length - 7), 2 + (i % 7));
    }
}
