using System.Text;
using Publication.Pages;
using Xunit;

namespace Publication.Tests.Rendering.Search;

/// <summary>The search over the real publication: against a plain scan of its texts, and what it costs.</summary>
public sealed class SearchTests(RealSearch real) : IClassFixture<RealSearch>
{
    private const int MostBytes = 60_000;
    private const int MostBytesOfScript = 8_000;

    private static readonly SearchQuery[] English =
    [
        SearchQuery.OfWords("plan", "plans?|planned|planning"), SearchQuery.OfWords("plans", "plans?|planned|planning"), SearchQuery.OfWords("planning", "plans?|planned|planning"),
        SearchQuery.OfWords("policies", "policy|policies"), SearchQuery.OfWords("policy", "policy|policies"), SearchQuery.OfWords("announced", "announce[ds]?|announcing"),
        SearchQuery.OfWords("models", "models?|modell?ing|modell?ed"), SearchQuery.OfWords("ministry", "ministry|ministries"), SearchQuery.OfWords("companies", "company|companies"),
        SearchQuery.OfWords("industries", "industry|industries"), SearchQuery.OfWords("strategies", "strategy|strategies"), SearchQuery.OfWords("chips", "chips?"), SearchQuery.OfWords("agents", "agents?"),
        SearchQuery.OfWords("computing", "comput(e|es|ed|ing)"), SearchQuery.OfWords("published", "publish(es|ed|ing)?"), SearchQuery.OfWords("regulation", "regulations?"), SearchQuery.OfWords("manufactur", "manufactur"),
        SearchQuery.OfWords("DeepSeek", "deepseek"), SearchQuery.OfWords("Premier", "premiers?"), SearchQuery.OfWords("AI", "ai"), SearchQuery.OfWords("AI+", "ai"), SearchQuery.OfWords("2027", "2027"),
        SearchQuery.OfWords("3,000", "3,000"), SearchQuery.OfWords("3000", "3,?000"), SearchQuery.OfWords("70 percent", "70", "percents?"), SearchQuery.OfWords("Li Qiang", "li", "qiang"),
        SearchQuery.OfWords("Qiang Li", "qiang", "li"), SearchQuery.OfWords("LI QIANG", "li", "qiang"), SearchQuery.OfWords("large model", "large", "models?|modell?ing|modell?ed"),
        SearchQuery.OfWords("local plans", "locals?", "plans?|planned|planning"), SearchQuery.OfWords("the State Council", "states?|stated|stating", "councils?"),
        SearchQuery.OfWords("action plan 2025", "actions?", "plans?|planned|planning", "2025"), SearchQuery.OfWords("export controls", "export(s|ed|ing)?", "control(s|led|ling)?"),
        SearchQuery.OfWords("con", "con"), SearchQuery.OfWords("pro", "pros?"), SearchQuery.OfWords("nonexistentword", "nonexistentword"),
    ];

    private static readonly string[] Chinese =
    [
        "新质", "智能", "行动", "国务院", "李强", "生产力", "人工智能", "工业互联", "互联网+", "新质生产力", "大模型", "数字中国", "人工智能加", "具身智能", "行动计划",
        "人工智能治理", "全球人工智能", "新一代人工智能", "人工智能发展规", "能工智人", "政府工作报告", "关于深入实施", "深入实施人工智能行动的意见",
    ];

    private static readonly SearchQuery[] Mixed =
        [SearchQuery.OfBoth("AI+ 行动", "行动", "ai", "ai"), SearchQuery.OfBoth("plan 人工智能", "人工智能", "plan", "plans?|planned|planning"), SearchQuery.OfBoth("2025 政府工作报告", "政府工作报告", "2025", "2025")];

    private static readonly SearchQuery[] Sounds =
    [
        SearchQuery.OfSound("xinzhi shengchanli", "xinzhishengchanli"), SearchQuery.OfSound("xīnzhì shēngchǎnlì", "xinzhishengchanli"), SearchQuery.OfSound("xinzhishengchanli", "xinzhishengchanli"),
        SearchQuery.OfSound("rengong zhineng", "rengongzhineng"), SearchQuery.OfSound("zhineng ti", "zhinengti"), SearchQuery.OfSound("liqiang", "liqiang"),
    ];

    private readonly SearchHarness search = real.Search;

    [Fact]
    public void Finds_what_a_plain_scan_finds()
    {
        var scan = new PlainScan(search.Edition.Site!);
        SearchQuery[] queries = [.. English, .. Chinese.Select(SearchQuery.OfRuns), .. Sampled(scan).Select(SearchQuery.OfRuns), .. Mixed, .. Sounds];
        Assert.True(queries.Length >= 100, $"only {queries.Length} queries");
        Comparison.Of(search, scan, queries).Holds(atLeast: 1000);
    }

    [Theory]
    [InlineData("xinzhi shengchanli")]
    [InlineData("xīnzhì shēngchǎnlì")]
    [InlineData("xin zhi sheng chan li")]
    [InlineData("xinzhishengchanli")]
    [InlineData("xinzhi")]
    [InlineData("新质")]
    [InlineData("新质生产力")]
    [InlineData("新")]
    public void Finds_a_term_by_its_sound_and_its_beginning(string query) =>
        Assert.Contains("glossary/new-quality-productive-forces/", search.Ask(query)[0].Urls);

    [Theory]
    [InlineData("xinzhi shengchanli", "glossary/new-quality-productive-forces/")]
    [InlineData("新质生产力", "glossary/new-quality-productive-forces/")]
    [InlineData("large model", "glossary/large-model/")]
    [InlineData("AI+", "glossary/ai-plus/")]
    [InlineData("人工智能+", "glossary/ai-plus/")]
    [InlineData("Qiang Li", "people/li-qiang/")]
    [InlineData("liqiang", "people/li-qiang/")]
    [InlineData("qiangli", "people/li-qiang/")]
    [InlineData("李强", "people/li-qiang/")]
    public void The_thing_itself_comes_first(string query, string url) => Assert.Equal(url, search.Ask(query)[0].Urls[0]);

    [Theory]
    [InlineData("AT&T", "signs/")]
    [InlineData("at＆t", "signs/")]
    [InlineData("R&D", "signs/")]
    [InlineData("C++", "signs/", "letters/")]
    public void Signs_count(string query, params string[] urls)
    {
        const string signs = "--- input/pages/signs.md\n---\ntitle: Signs\n---\n\nAT&T does R&D in C++.\n";
        const string letters = "--- input/pages/letters.md\n---\ntitle: Letters\n---\n\nThe gov't is at R 2 D 2 with a C and a T.\n";
        var root = Fixture.Folder([Fixtures.SmallSite.Files, signs, letters]);
        try
        {
            using var small = new SearchHarness(Edition.Read(Fixture.Options(root) with { ThemeFolder = Path.Combine(Repository.Root, "themes", "ledger") }));
            Assert.Equal(urls, small.Ask(query)[0].Urls);
        }
        finally
        {
            Directory.Delete(root, recursive: true);
        }
    }

    [Fact]
    public void A_first_query_loads_little_and_so_does_its_script()
    {
        var script = SearchHarness.Packed(File.ReadAllBytes(SearchHarness.Script));
        Assert.True(script <= MostBytesOfScript, $"the script has {script} bytes");
        string[] queries = [.. English.Select(e => e.Query), .. Chinese, .. Sounds.Select(s => s.Query)];
        SearchCosts.Of(search, queries).Holds(MostBytes);
    }

    [Fact]
    public void The_same_input_gives_the_same_files()
    {
        var again = RealSearch.Read();
        foreach (var path in search.Files) Assert.Equal(search.Edition.Render(path)!.Bytes.ToArray(), again.Render(path)!.Bytes.ToArray());
    }

    [Fact]
    public void Everything_that_an_entry_says_can_be_searched()
    {
        var site = search.Edition.Site!;
        var scan = new PlainScan(site);
        foreach (var entry in Enumerable.Range(0, site.Entries.Length).Where(site.IsVisible))
        {
            var all = scan.TextOf(entry);
            foreach (var paragraph in site.Entries[entry].Texts.Select(b => b.Plain).Concat(site.Entries[entry].Wordings).SelectMany(p => p.Split('\n')).Select(p => p.Trim()))
                Assert.Contains(paragraph, all, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Drafts_and_notes_stay_out()
    {
        var draft = "--- input/pages/secret.md\n---\ntitle: Zanzibarium\ndraft: true\nnote: Quuxwords\n---\n\nText.\n--- input/pages/open.md\n---\ntitle: Open\nnote: Quuxwords\n---\n\nZebrawood.\n";
        var root = Fixture.Folder([Fixtures.SmallSite.Files, draft]);
        try
        {
            foreach (var drafts in new[] { false, true })
            {
                var read = Edition.Read(Fixture.Options(root) with { Drafts = drafts, ThemeFolder = Path.Combine(Repository.Root, "themes", "ledger") });
                var all = string.Concat(read.Pages.Where(p => p.Type == PageTypes.SearchFile).Select(p => Encoding.UTF8.GetString(read.Render(p.OutputPath)!.Bytes.Span)));
                Assert.Contains("zebrawood", all, StringComparison.Ordinal);
                Assert.Equal(drafts, all.Contains("zanzibarium", StringComparison.Ordinal));
                Assert.DoesNotContain("quuxwords", all, StringComparison.OrdinalIgnoreCase);
            }
        }
        finally
        {
            Directory.Delete(root, recursive: true);
        }
    }

    /// <summary>Strings of two to eight characters out of the texts themselves, frequent ones and rare ones.</summary>
    private static IEnumerable<string> Sampled(PlainScan scan)
    {
        var runs = scan.Runs.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToArray();
        for (var i = 0; i < 42; i++)
        {
            var length = 2 + (i % 7);
            var run = runs.Where(r => r.Length >= length).ElementAt(i * 17 % runs.Count(r => r.Length >= length));
            yield return run.Substring((run.Length - length) * (i % 3) / 2, length);
        }
    }
}
