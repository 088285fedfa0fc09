using System.Diagnostics;
using System.IO.Compression;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using Publication.Linking;
using Publication.Pages;
using Xunit;

namespace Publication.Tests.Rendering;

/// <summary>
/// The script of the search, run in Node over the files of the real publication, against a plain scan of its texts. For
/// English the forms that must be found are written out here, so that the scan knows nothing of stems.
/// </summary>
public sealed class SearchTests : IDisposable
{
    private const int MostBytes = 60_000;
    private const int MostBytesOfScript = 8_000;

    /// <summary>A query, and for each of its words the forms that a plain scan looks for, with everything that begins like the word.</summary>
    public static readonly IReadOnlyList<(string Query, string[] Forms)> English =
    [
        ("plan", ["plans?|planned|planning"]), ("plans", ["plans?|planned|planning"]), ("planning", ["plans?|planned|planning"]),
        ("policies", ["policy|policies"]), ("policy", ["policy|policies"]), ("announced", ["announce[ds]?|announcing"]),
        ("models", ["models?|modell?ing|modell?ed"]), ("ministry", ["ministry|ministries"]), ("companies", ["company|companies"]),
        ("industries", ["industry|industries"]), ("strategies", ["strategy|strategies"]), ("chips", ["chips?"]), ("agents", ["agents?"]),
        ("computing", ["comput(e|es|ed|ing)"]), ("published", ["publish(es|ed|ing)?"]), ("regulation", ["regulations?"]), ("manufactur", ["manufactur"]),
        ("DeepSeek", ["deepseek"]), ("Premier", ["premiers?"]), ("AI", ["ai"]), ("AI+", ["ai"]), ("2027", ["2027"]), ("3,000", ["3,000"]), ("3000", ["3,?000"]),
        ("70 percent", ["70", "percents?"]), ("Li Qiang", ["li", "qiang"]), ("Qiang Li", ["qiang", "li"]), ("LI QIANG", ["li", "qiang"]),
        ("large model", ["large", "models?|modell?ing|modell?ed"]), ("local plans", ["locals?", "plans?|planned|planning"]),
        ("the State Council", ["states?|stated|stating", "councils?"]), ("action plan 2025", ["actions?", "plans?|planned|planning", "2025"]), ("export controls", ["export(s|ed|ing)?", "control(s|led|ling)?"]),
        ("nonexistentword", ["nonexistentword"]),
    ];

    /// <summary>Found as they stand, one after another.</summary>
    public static readonly IReadOnlyList<string> Chinese =
    [
        "新质", "智能", "行动", "国务院", "李强", "生产力", "人工智能", "工业互联", "互联网+", "新质生产力", "大模型", "数字中国", "人工智能加", "具身智能", "行动计划",
        "人工智能治理", "全球人工智能", "新一代人工智能", "人工智能发展规", "能工智人", "政府工作报告",
    ];

    /// <summary>Both at once.</summary>
    public static readonly IReadOnlyList<(string Query, string Chinese, string Form)> Mixed =
        [("AI+ 行动", "行动", "ai"), ("plan 人工智能", "人工智能", "plan"), ("2025 政府工作报告", "政府工作报告", "2025")];

    private readonly string folder = Directory.CreateTempSubdirectory("publication-search-").FullName;
    private readonly Edition edition = Edition.Read(new BuildOptions { InputFolder = Path.Combine(Repository.Root, "input"), OutputFolder = Path.Combine(Path.GetTempPath(), "unused"), Today = Fixture.Today });

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public void Finds_what_a_plain_scan_finds()
    {
        var wanted = English.Select(e => (e.Query, Wanted: Scan(text => AllMatch(e.Query, e.Forms, text)))).ToList();
        wanted.AddRange(Chinese.Select(c => (c, Scan(text => RunsOf(c).All(r => text.Contains(r, StringComparison.Ordinal))))));
        wanted.AddRange(Mixed.Select(m => (m.Query, Scan(text => text.Contains(m.Chinese, StringComparison.Ordinal) && AllMatch(m.Form, [m.Form], text)))));
        var found = Ask([.. wanted.Select(w => w.Query)]);
        var (right, missed, wrong) = (0, new List<string>(), new List<string>());
        for (var i = 0; i < wanted.Count; i++)
        {
            var urls = found[i].Urls.ToHashSet();
            right += wanted[i].Wanted.Count(urls.Contains);
            missed.AddRange(wanted[i].Wanted.Where(u => !urls.Contains(u)).Select(u => $"{wanted[i].Query}: {u}"));
            wrong.AddRange(urls.Where(u => !wanted[i].Wanted.Contains(u)).Select(u => $"{wanted[i].Query}: {u}"));
        }
        Assert.True(right > 500, $"only {right} places were compared");
        Assert.Empty(missed);
        Assert.True(wrong.Count <= right / 100, $"{wrong.Count} of {right + wrong.Count} are wrong:\n{string.Join('\n', wrong)}");
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
        Assert.Contains("glossary/new-quality-productive-forces/", Ask([query])[0].Urls);

    [Theory]
    [InlineData("xinzhi shengchanli", "glossary/new-quality-productive-forces/")]
    [InlineData("新质生产力", "glossary/new-quality-productive-forces/")]
    [InlineData("large model", "glossary/large-model/")]
    [InlineData("Qiang Li", "people/li-qiang/")]
    [InlineData("liqiang", "people/li-qiang/")]
    [InlineData("qiangli", "people/li-qiang/")]
    [InlineData("李强", "people/li-qiang/")]
    public void The_thing_itself_comes_first(string query, string url) => Assert.Equal(url, Ask([query])[0].Urls[0]);

    [Fact]
    public void A_first_query_loads_little_and_so_does_its_script()
    {
        var script = File.ReadAllBytes(Script);
        Assert.True(Packed(script) <= MostBytesOfScript, $"the script has {Packed(script)} bytes");
        var queries = English.Select(e => e.Query).Concat(Chinese).ToArray();
        var answers = Ask(queries);
        for (var i = 0; i < queries.Length; i++)
        {
            var bytes = answers[i].Files.Sum(f => Packed(edition.Render("search/" + f)!.Bytes.ToArray()));
            Assert.True(bytes <= MostBytes, $"{queries[i]}: {bytes} bytes in {answers[i].Files.Length} files");
        }
    }

    [Fact]
    public void The_same_input_gives_the_same_files()
    {
        var again = Edition.Read(new BuildOptions { InputFolder = Path.Combine(Repository.Root, "input"), OutputFolder = Path.Combine(Path.GetTempPath(), "unused"), Today = Fixture.Today });
        foreach (var path in Files) Assert.Equal(edition.Render(path)!.Bytes.ToArray(), again.Render(path)!.Bytes.ToArray());
    }

    [Fact]
    public void Everything_that_an_entry_says_can_be_searched()
    {
        var site = edition.Site!;
        foreach (var entry in SearchPages.Entries(site))
        {
            var text = SearchText.Of(site, entry);
            var all = string.Join('\n', [.. text.Names, .. text.Headings, .. text.Blocks]);
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

    private static string Script => Path.Combine(Repository.Root, "themes", "ledger", "assets", "search.js");

    private IEnumerable<string> Files => edition.Pages.Where(p => p.Type == PageTypes.SearchFile).Select(p => p.OutputPath);

    private static string[] RunsOf(string query) => query.Split('+', StringSplitOptions.RemoveEmptyEntries);

    private static bool AllMatch(string query, string[] forms, string text)
    {
        var words = query.Split(' ', StringSplitOptions.RemoveEmptyEntries).Where(w => w != "the").Select(w => w.Trim('+').ToLowerInvariant()).ToArray();
        Assert.Equal(words.Length, forms.Length);
        return words.Zip(forms).All(pair =>
        {
            // Figures and two letters match whole; longer words also begin so.
            var begins = pair.First.Length > 2 && !char.IsAsciiDigit(pair.First[0]) ? $"|{pair.First}[a-z0-9]*" : "";
            return Regex.IsMatch(text, $@"(?<![\p{{L}}\p{{M}}0-9-[\u3400-\u9fff]]|[0-9][.,])(?:{pair.Second}{begins})(?![\p{{L}}\p{{M}}0-9-[\u3400-\u9fff]]|[.,][0-9])", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase);
        });
    }

    /// <summary>Addresses of the entries whose text passes: a scan from the first letter to the last.</summary>
    private HashSet<string> Scan(Func<string, bool> passes)
    {
        var site = edition.Site!;
        return [.. SearchPages.Entries(site).Where(e =>
        {
            var text = SearchText.Of(site, e);
            return passes(string.Join('\n', [.. text.Names, .. text.Headings, .. text.Blocks]));
        }).Select(e => Route.Of(site, e).Path)];
    }

    private static int Packed(byte[] bytes)
    {
        using var packed = new MemoryStream();
        using (var gzip = new GZipStream(packed, CompressionLevel.SmallestSize, leaveOpen: true)) gzip.Write(bytes);
        return (int)packed.Length;
    }

    /// <summary>Asks each query in a new start of the search; the ten sentences shown first are read as well.</summary>
    private Answer[] Ask(string[] queries)
    {
        foreach (var path in Files) File.WriteAllBytes(Path.Combine(folder, Path.GetFileName(path)), edition.Render(path)!.Bytes.ToArray());
        File.WriteAllText(Path.Combine(folder, "queries.txt"), JsonSerializer.Serialize(queries));
        File.WriteAllText(Path.Combine(folder, "ask.cjs"), """
            const fs = require('fs'), folder = process.argv[2] + '/';
            (0, eval)(fs.readFileSync(process.argv[3], 'utf8'));
            (async () => {
              const answers = [];
              for (const query of JSON.parse(fs.readFileSync(folder + 'queries.txt', 'utf8'))) {
                const files = [];
                const read = async (name) => { const file = name === 'index' ? 'index.json' : name.split('?')[0]; files.push(file); return JSON.parse(fs.readFileSync(folder + file, 'utf8')); };
                const search = await publicationSearch.open(read), { words, entries } = await search.find(query);
                for (const e of entries.slice(0, 10)) publicationSearch.sentence(await search.textOf(e), words);
                answers.push({ Urls: entries.map((e) => e.url), Files: files });
              }
              fs.writeFileSync(folder + 'answers.txt', JSON.stringify(answers));
            })();
            """);
        var start = new ProcessStartInfo("node") { RedirectStandardError = true };
        foreach (var argument in new[] { Path.Combine(folder, "ask.cjs"), folder, Script }) start.ArgumentList.Add(argument);
        Process? node = null;
        try { node = Process.Start(start); }
        catch (System.ComponentModel.Win32Exception)
        {
            Assert.SkipWhen(Environment.GetEnvironmentVariable("CI") is null, "Node is not installed");
            throw; // CI has Node; without it nothing would be shown
        }
        var faults = node!.StandardError.ReadToEnd();
        node.WaitForExit();
        Assert.True(node.ExitCode == 0, faults);
        return JsonSerializer.Deserialize<Answer[]>(File.ReadAllText(Path.Combine(folder, "answers.txt")))!;
    }

    private sealed record Answer(string[] Urls, string[] Files);
}
