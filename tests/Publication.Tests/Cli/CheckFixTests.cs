using System.Text;
using Xunit;

namespace Publication.Tests.Cli;

/// <summary><c>check --fix</c>: what it mends, what it leaves to a person, and that nothing else changes.</summary>
public sealed class CheckFixTests
{
    private const string Fields = "title: A second brief\nsummary: What it says.\n";

    [Theory]
    [InlineData("5 March 2025", "2025-03-05")]
    [InlineData("March 5, 2025", "2025-03-05")]
    [InlineData("2025/3/5", "2025-03-05")]
    [InlineData("25.03.2025", "2025-03-25")]
    [InlineData("3/25/2025", "2025-03-25")]
    [InlineData("2025年3月5日", "2025-03-05")]
    [InlineData("２０２５-03-05", "2025-03-05")]
    [InlineData("'2025.3.5'", "'2025-03-05'")]
    [InlineData("\"about 2025\" # as the paper says", "\"2025~\" # as the paper says")]
    [InlineData("“2025-03-05”", "2025-03-05")]
    public void A_date_in_another_form(string before, string after) =>
        Mends("input/briefs/second.md", $"---\n{Fields}date: {before}\n---\n\nText.\n", $"---\n{Fields}date: {after}\n---\n\nText.\n");

    [Theory]
    [InlineData("05.03.2025")]
    [InlineData("3/5/2025")]
    [InlineData("31.02.2025")]
    [InlineData("2025/03")]
    [InlineData("early 2025")]
    public void A_date_that_may_mean_two_is_left(string date) => Leaves("input/briefs/second.md", $"---\n{Fields}date: {date}\n---\n\nText.\n");

    [Fact]
    public void Of_two_readings_of_a_date_both_are_named() =>
        Assert.Contains(Fixture.Check($"--- input/briefs/second.md\n---\n{Fields}date: 05.03.2025\n---\n\nText.\n"), d => d.Help == "write `2025-03-05` or `2025-05-03`: nothing here says which number is the month");

    [Fact]
    public void Tabs_become_the_blanks_with_which_the_record_can_be_read() => Mends("input/data/initiatives/new.yml",
        "- id: dyke-plan\n\tname: Dyke Plan\n\tform: plan\n\tlevel: national\n\tstatus: running\n\tdate: 2025-01-10\n\tsummary: >-\n\t\tDykes in\n\t\tevery town.\n\tfacts:\n\t\t- text: Begun.\n\t\t  sources: [tide-report]\n\tsources:\n\t\t- tide-report # read\n",
        "- id: dyke-plan\n  name: Dyke Plan\n  form: plan\n  level: national\n  status: running\n  date: 2025-01-10\n  summary: >-\n    Dykes in\n    every town.\n  facts:\n    - text: Begun.\n      sources: [tide-report]\n  sources:\n    - tide-report # read\n");

    [Fact]
    public void A_tab_that_counts_for_four_blanks() => Mends("input/data/topics/new.yml",
        "-   id: currents\n\tname: Currents\n\tsummary: Water.\n", "-   id: currents\n    name: Currents\n    summary: Water.\n");

    [Fact]
    public void Tabs_of_several_records_at_once() => Mends("input/data/topics/new.yml",
        "- id: currents\n\tname: Currents\n\tsummary: Water.\n- id: streams\n\tname: Streams\n\tsummary: \"Water\tthat streams.\"\n",
        "- id: currents\n  name: Currents\n  summary: Water.\n- id: streams\n  name: Streams\n  summary: \"Water\tthat streams.\"\n");

    [Fact]
    public void Wide_blanks_from_a_Chinese_keyboard_or_a_web_page() => Mends("input/data/topics/new.yml",
        "- id: currents\n\u3000name: Currents\n\u00A0\u00A0summary: 水　流\n", "- id: currents\n  name: Currents\n  summary: 水　流\n");

    [Theory]
    [InlineData("name：Currents")]
    [InlineData("name： Currents")]
    [InlineData("name:Currents")]
    [InlineData("name:\u00A0Currents")]
    public void A_colon_that_is_none(string line) =>
        Mends("input/data/topics/new.yml", $"- id: currents\n  {line}\n  summary: Water.\n", "- id: currents\n  name: Currents\n  summary: Water.\n");

    [Theory]
    [InlineData("name: Currents: an overview", "name: \"Currents: an overview\"")]
    [InlineData("name: 'The sea's currents'", "name: \"The sea's currents\"")]
    [InlineData("name: \"The \"warm\" current\"", "name: 'The \"warm\" current'")]
    [InlineData("name: @currents", "name: \"@currents\"")]
    [InlineData("name: %10 of them", "name: \"%10 of them\"")]
    public void Words_that_need_quotation_marks(string before, string after) =>
        Mends("input/data/topics/new.yml", $"- id: currents\n  {before}\n  summary: Water.\n", $"- id: currents\n  {after}\n  summary: Water.\n");

    [Theory]
    [InlineData("name: Currents: an overview # new")]
    [InlineData("name: Currents: an\n    overview")]
    [InlineData("name: 'It''s the sea's current'")]
    [InlineData("name: \"Currents")]
    public void Words_of_which_the_end_is_not_clear_are_left(string line) => Leaves("input/data/topics/new.yml", $"- id: currents\n  {line}\n  summary: Water.\n");

    [Fact]
    public void A_value_that_stands_twice_in_a_list() => Mends("input/briefs/second.md",
        $"---\n{Fields}date: 2025-04-01\ntopics: [tides, storms , tides,\n  tides]\ninitiatives:\n  - tide-plan\n  - tide-plan\ntags:\n- a\n- b # why\n- a\n---\n\nText.\n",
        $"---\n{Fields}date: 2025-04-01\ntopics: [tides, storms]\ninitiatives:\n  - tide-plan\ntags:\n- a\n- b # why\n---\n\nText.\n");

    [Theory]
    [InlineData("  - tide-plan\n  - tide-plan # meant twice")]
    [InlineData("  [tide-plan, # the first\n   tide-plan]")]
    public void A_second_value_with_a_comment_is_left_with_it(string list) =>
        Leaves("input/briefs/second.md", $"---\n{Fields}date: 2025-04-01\ninitiatives:\n{list}\n---\n\nText.\n");

    [Fact]
    public void A_field_with_the_same_value_again() => Mends("input/data/topics/new.yml",
        "- id: currents\n  name: Currents\n  # as said\n  name: \"Currents\"\n  summary: Water.\n", "- id: currents\n  name: Currents\n  # as said\n  summary: Water.\n");

    [Fact]
    public void A_field_with_another_value_is_left() => Leaves("input/data/topics/new.yml", "- id: currents\n  name: Currents\n  name: Streams\n  summary: Water.\n");

    [Fact]
    public void A_record_that_was_pasted_twice() => Mends("input/data/topics/new.yml",
        "- id: currents\n  name: Currents\n  summary: Water.\n\n- id: currents\n  name: Currents\n  summary: Water.\n\n# Rivers\n- id: rivers\n  name: Rivers\n  summary: Water.\n",
        "- id: currents\n  name: Currents\n  summary: Water.\n\n# Rivers\n- id: rivers\n  name: Rivers\n  summary: Water.\n");

    [Fact]
    public void A_retired_id_wherever_it_stands() => Mends("input/briefs/second.md",
        "---\ntitle: A second brief\ndate: 2025-04-01\nsummary: The [[tidal-range]].\n---\n\nThe [[tidal-range|old word]], [[term:tidal-range]].\n\n![[tidal-range]]\n\n`[[tidal-range]]`\n",
        "---\ntitle: A second brief\ndate: 2025-04-01\nsummary: The [[range]].\n---\n\nThe [[range|old word]], [[term:range]].\n\n![[range]]\n\n`[[tidal-range]]`\n");

    [Fact]
    public void An_id_written_with_capitals_or_as_its_name() => Mends("input/briefs/second.md",
        $"---\n{Fields}date: 2025-04-01\ninitiatives: [Tide-Plan]\ntopics: [Storms]\n---\n\nText.\n", $"---\n{Fields}date: 2025-04-01\ninitiatives: [tide-plan]\ntopics: [storms]\n---\n\nText.\n");

    [Fact]
    public void An_id_that_is_only_near_to_another_is_left() => Leaves("input/briefs/second.md", $"---\n{Fields}date: 2025-04-01\ninitiatives: [tide-plann]\n---\n\nText.\n");

    [Fact]
    public void A_field_that_is_only_near_to_another_is_left() => Leaves("input/briefs/second.md", $"---\n{Fields}date: 2025-04-01\nupdatd: 2025-04-02\n---\n\nText.\n");

    [Fact]
    public void A_language_that_the_script_tells() => Mends("input/data/quotes/new.yml",
        "- id: haiku\n  text: >-\n    ふるいけや\n    かわずとびこむ\n  # by heart\n  speaker: jane-doe\n  date: 2025-03-05\n  source: tide-report\n  verification: as-reported\n",
        "- id: haiku\n  text: >-\n    ふるいけや\n    かわずとびこむ\n  language: ja\n  # by heart\n  speaker: jane-doe\n  date: 2025-03-05\n  source: tide-report\n  verification: as-reported\n");

    [Fact]
    public void A_language_of_a_source_that_is_the_publication_s_language_of_origin() => Mends("input/data/sources/new.yml",
        "- id: report-2024\n  type: report\n  title: 潮汐报告 # printed\n  URL: https://tides.example/2024", "- id: report-2024\n  type: report\n  title: 潮汐报告 # printed\n  language: zh-Hans\n  URL: https://tides.example/2024");

    [Theory]
    [InlineData("潮汐報告：對國家的影響")] // traditional characters
    [InlineData("Отчёт о приливах и отливах")] // several languages are written so
    public void A_language_that_the_script_does_not_tell_is_left(string title) =>
        Leaves("input/data/sources/new.yml", $"- id: report-2024\n  type: report\n  title: {title}\n  URL: https://tides.example/2024\n");

    [Theory]
    [InlineData("status: Running", "status: running")]
    [InlineData("status: in-force", "status: in force")]
    [InlineData("status: running\n  draft: yes", "status: running\n  draft: true")]
    [InlineData("status: running\n  draft: No", "status: running\n  draft: false")]
    public void A_word_in_another_form(string before, string after)
    {
        const string head = "- id: dyke-plan\n  name: Dyke Plan\n  form: plan\n  level: national\n";
        const string foot = "\n  date: 2025-01-10\n  summary: Dykes.\n  sources: [tide-report]\n";
        Mends("input/data/initiatives/new.yml", $"{head}  {before}{foot}", $"{head}  {after}{foot}");
    }

    [Fact]
    public void Marks_that_nobody_sees() => Mends("input/briefs/second.md",
        $"---\n{Fields}date: 2025-04-01\nauthors: [\u2066Jane\u2069 Doe]\n---\n\nThe \u202Eplan\uFEFF.\n", $"---\n{Fields}date: 2025-04-01\nauthors: [Jane Doe]\n---\n\nThe plan.\n");

    [Fact]
    public void Signs_of_a_Chinese_keyboard_in_a_link() => Mends("input/briefs/second.md",
        $"---\n{Fields}date: 2025-04-01\n---\n\nThe [[term：tides｜tides]].\n", $"---\n{Fields}date: 2025-04-01\n---\n\nThe [[term:tides|tides]].\n");

    [Fact]
    public void A_fix_may_bring_another_to_light() => Mends("input/data/events/new.yml",
        "- id: flood\n\tdate: 5 March 2025\n\tdate: 2025-03-05\n\ttitle：Flood\n\tcategory: Policy\n\tsummary: Water.\n\tinitiatives: [tide-plan, tide-plan]\n\tsources: [tide-report]\n",
        "- id: flood\n  date: 2025-03-05\n  title: Flood\n  category: policy\n  summary: Water.\n  initiatives: [tide-plan]\n  sources: [tide-report]\n");

    [Fact]
    public void Line_ends_byte_order_mark_comments_and_rights_stay()
    {
        using var folder = new TemporaryFolder();
        Lay(folder, "");
        var path = folder["input/data/sources/new.yml"];
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllBytes(path, [.. Encoding.UTF8.GetPreamble(), .. "# 来源\r\n- id: 'report-2024' # 潮\r\n\ttype: \"report\"\r\n\ttitle: 潮汐报告\r\n\tURL: https://tides.example/2024\r\n\tissued: 5 March 2024"u8]);
        if (!OperatingSystem.IsWindows()) File.SetUnixFileMode(path, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.GroupWrite | UnixFileMode.OtherExecute);

        Assert.Equal(0, Fix(folder).Code);
        Assert.Equal([.. Encoding.UTF8.GetPreamble(), .. "# 来源\r\n- id: 'report-2024' # 潮\r\n  type: \"report\"\r\n  title: 潮汐报告\r\n  language: zh-Hans\r\n  URL: https://tides.example/2024\r\n  issued: 2024-03-05"u8], File.ReadAllBytes(path));
        if (!OperatingSystem.IsWindows()) Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.GroupWrite | UnixFileMode.OtherExecute, File.GetUnixFileMode(path));
        Assert.DoesNotContain(Directory.EnumerateFiles(folder["input"], "*", SearchOption.AllDirectories), f => f.EndsWith(".saving", StringComparison.Ordinal));
    }

    [Fact]
    public void It_says_what_it_changed_and_what_is_left()
    {
        using var folder = new TemporaryFolder();
        Lay(folder, $"--- input/briefs/second.md\n---\n{Fields}date: 5 March 2025\ninitiatives: [tide-plann]\n---\n\nText.\n");
        var run = Fix(folder);
        Assert.Equal(1, run.Code);
        Assert.Equal("""
            input/briefs/second.md:4:9: fixed PUB105: `5 March 2025` is not a date that can be read: `March` is not accepted in a date
              - date: 5 March 2025
              + date: 2025-03-05
            1 fix in 1 file; look at what changed before you keep it

            input/briefs/second.md:5:15: error PUB104: no initiative has the id `tide-plann`
              4 | date: 2025-03-05
              5 | initiatives: [tide-plann]
                |               ^^^^^^^^^^ not found among 1 initiative
              help: did you mean `tide-plan`? (input/data/initiatives.yml:1)

            1 error in 1 file (`publication explain PUB104` says more)

            """, run.Output);
    }

    [Fact]
    public void Without_it_check_says_that_it_could()
    {
        using var folder = new TemporaryFolder();
        Lay(folder, $"--- input/briefs/second.md\n---\n{Fields}date: 5 March 2025\n---\n\nText.\n");
        Assert.EndsWith("1 error in 1 file (`publication explain PUB105` says more; `publication check --fix` mends it)\n", CliRun.Of("check", "--input", folder["input"]).Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_program_that_reads_the_list_reads_nothing_else()
    {
        using var folder = new TemporaryFolder();
        Lay(folder, $"--- input/briefs/second.md\n---\n{Fields}date: 5 March 2025\n---\n\nText.\n");
        var run = Fix(folder, "--format", "json");
        Assert.StartsWith("{", run.Output, StringComparison.Ordinal);
        Assert.Contains("fixed PUB105", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_setting_of_the_command_line_changes_no_file()
    {
        using var folder = new TemporaryFolder();
        Lay(folder, "");
        var before = Picture(folder);
        Assert.Equal(1, Fix(folder, "-s", "language=zh_Hans").Code);
        Assert.Equal(before, Picture(folder));
    }

    public static TheoryData<string> BrokenSites => InvalidTests.Cases;

    /// <summary>Over every site that must fail: only files with a mechanical fix change, and a second run changes nothing.</summary>
    [Theory]
    [MemberData(nameof(BrokenSites))]
    public void Twice_is_once_and_what_has_no_fix_is_not_touched(string name)
    {
        using var folder = new TemporaryFolder();
        Lay(folder, InvalidTests.FilesOf(name));
        var fixable = Fixture.ReadIn(folder.Path, e => e.Diagnostics).Where(d => d.IsMechanical).SelectMany(d => d.Fixes).Select(f => f.At.Path).ToHashSet(StringComparer.Ordinal);
        var before = Picture(folder);
        Fix(folder);
        var after = Picture(folder);
        Assert.Equal(fixable.Order(StringComparer.Ordinal), Changed(before, after));
        Assert.DoesNotContain(Fixture.ReadIn(folder.Path, e => e.Diagnostics), d => d.IsMechanical);
        Fix(folder);
        Assert.Equal(after, Picture(folder));
    }

    private static void Mends(string path, string before, string after)
    {
        using var folder = new TemporaryFolder();
        Lay(folder, $"--- {path}\n{before}");
        var others = Picture(folder);
        var run = Fix(folder);
        Assert.Equal(after, folder.Read(path));
        Assert.True(run.Code == 0, run.Output);
        Assert.Equal([path], Changed(others, Picture(folder)));
        Assert.DoesNotContain("fixed", Fix(folder).Output, StringComparison.Ordinal);
        Assert.Equal(after, folder.Read(path));
    }

    private static void Leaves(string path, string text)
    {
        using var folder = new TemporaryFolder();
        Lay(folder, $"--- {path}\n{text}");
        var before = Picture(folder);
        var run = Fix(folder, "--strict");
        Assert.True(run.Code == 1, run.Output);
        Assert.Equal(before, Picture(folder));
    }

    private static CliRun Fix(TemporaryFolder folder, params string[] more) => CliRun.Of(["check", "--fix", "--input", folder["input"], "--today", "2026-11-24", .. more]);

    private static void Lay(TemporaryFolder folder, string files) => Fixture.WriteInto(folder.Path, [Fixtures.SmallSite.Files, files]);

    /// <summary>Every file with its bytes and the time of its last writing.</summary>
    private static string[] Picture(TemporaryFolder folder) =>
    [
        .. new DirectoryInfo(folder["input"]).EnumerateFiles("*", SearchOption.AllDirectories).Where(f => f.LinkTarget is null)
            .Select(f => $"{Path.GetRelativePath(folder.Path, f.FullName).Replace('\\', '/')}|{f.LastWriteTimeUtc.Ticks}|{Convert.ToHexString(File.ReadAllBytes(f.FullName))}")
            .Order(StringComparer.Ordinal),
    ];

    private static IEnumerable<string> Changed(string[] before, string[] after) => after.Except(before).Select(p => p.Split('|')[0]).Order(StringComparer.Ordinal);
}
