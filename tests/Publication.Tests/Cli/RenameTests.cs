using System.Text;
using Xunit;

namespace Publication.Tests.Cli;

/// <summary><c>rename KIND OLD NEW</c>: what is edited, what is refused, what stays.</summary>
public sealed class RenameTests
{
    private const string Head = "title: A second brief\ndate: 2025-04-01\nsummary: What it says.\n";

    [Fact]
    public void A_record_and_every_sort_of_reference_to_it() => Renames("initiative tide-plan gauge-plan", """
        --- input/data/initiatives.yml
        # Initiatives
        - id: 'tide-plan' # since 2025
          name: Tide Plan
          form: plan
          level: national
          status: running
          date: 2025-01-10
          summary: See [[tide-plan]].
          sources: [tide-report]

        - id: dyke-plan
          name: Dyke Plan
          form: plan
          level: national
          status: running
          date: 2025-02-10
          part_of: [ "tide-plan" ]
          follows:
            - tide-plan
          related: [initiative:tide-plan, term:tides]
          summary: >-
            What follows
            [[tide-plan|the plan]].
          sources: [tide-report]
        --- input/newsletters/2025-03.yml
        title: The sea in March
        date: 2025-03-31
        intro: One brief.
        items:
          - entry: initiative:tide-plan
          - entry: tide-plan
            note: About [[tide-plan]].
        --- input/briefs/second.md
        ---
        title: The tide-plan
        date: 2025-04-01
        summary: What [[tide-plan]] says.
        initiatives: [tide-plan]
        ---

        The [[tide-plan]], [[tide-plan|its plan]], [[ initiative:tide-plan | more ]], `[[tide-plan]]`, tide-plan.
        See [its page](/initiatives/tide-plan/) and [its frame](/embed/initiative/tide-plan/).

        ![[tide-plan]]

        ![[timeline:tide-plan]]

        ![[timeline:initiative:tide-plan]]
        """, """
        --- input/data/initiatives.yml
        # Initiatives
        - id: 'gauge-plan' # since 2025
          formerly: [tide-plan]
          name: Tide Plan
          form: plan
          level: national
          status: running
          date: 2025-01-10
          summary: See [[gauge-plan]].
          sources: [tide-report]

        - id: dyke-plan
          name: Dyke Plan
          form: plan
          level: national
          status: running
          date: 2025-02-10
          part_of: [ "gauge-plan" ]
          follows:
            - gauge-plan
          related: [initiative:gauge-plan, term:tides]
          summary: >-
            What follows
            [[gauge-plan|the plan]].
          sources: [tide-report]
        --- input/newsletters/2025-03.yml
        title: The sea in March
        date: 2025-03-31
        intro: One brief.
        items:
          - entry: initiative:gauge-plan
          - entry: gauge-plan
            note: About [[gauge-plan]].
        --- input/briefs/second.md
        ---
        title: The tide-plan
        date: 2025-04-01
        summary: What [[gauge-plan]] says.
        initiatives: [gauge-plan]
        ---

        The [[gauge-plan]], [[gauge-plan|its plan]], [[ initiative:gauge-plan | more ]], `[[tide-plan]]`, tide-plan.
        See [its page](/initiatives/gauge-plan/) and [its frame](/embed/initiative/gauge-plan/).

        ![[gauge-plan]]

        ![[timeline:gauge-plan]]

        ![[timeline:initiative:gauge-plan]]
        """);

    [Fact]
    public void Citations_with_places_and_several_at_once() => Renames("source tide-report report-2025",
        $"--- input/briefs/second.md\n---\n{Head}---\n\nOne [@tide-report], two [@tide-report, page 4; @tide-report, tide-report 5].[^1]\n\n[^1]: Three [@source:tide-report].\n",
        $"--- input/briefs/second.md\n---\n{Head}---\n\nOne [@report-2025], two [@report-2025, page 4; @report-2025, tide-report 5].[^1]\n\n[^1]: Three [@source:report-2025].\n");

    [Fact]
    public void A_brief_with_its_file_and_links_by_path() => Renames("brief first the-first", $"""
        --- input/briefs/second.md
        ---
        {Head}---

        See [the first](first.md), [a part](../briefs/first.md#what-is-measured "first.md"), [again][1] and [here][first].

        [1]: first.md
        [first]: <./first.md#what-is-measured>
        --- input/pages/about.md
        ---
        title: About
        summary: See [the first](../briefs/first.md).
        ---

        We watch. [First](/briefs/first/#what-is-measured).
        --- input/publication.yml
        title: Tide Watch
        base_url: https://tides.example/
        footer:
          - label: First
            to: /briefs/first/
        """, $"""
        --- input/briefs/second.md
        ---
        {Head}---

        See [the first](the-first.md), [a part](../briefs/the-first.md#what-is-measured "first.md"), [again][1] and [here][first].

        [1]: the-first.md
        [first]: <./the-first.md#what-is-measured>
        --- input/pages/about.md
        ---
        title: About
        summary: See [the first](../briefs/the-first.md).
        ---

        We watch. [First](/briefs/the-first/#what-is-measured).
        --- input/publication.yml
        title: Tide Watch
        base_url: https://tides.example/
        footer:
          - label: First
            to: /briefs/the-first/
        """, "briefs/first.md", "briefs/the-first.md");

    [Fact]
    public void The_old_id_is_added_to_the_older_ones_as_they_are_written()
    {
        Renames("term range tide-range", Terms("[tidal-range, x ]"), Terms("[tidal-range, x, range ]", "tide-range"));
        Renames("term range tide-range", Terms("tidal-range"), Terms("[tidal-range, range]", "tide-range"));
        Renames("term range tide-range", Terms("\n    - tidal-range\n    - x # as well"), Terms("\n    - tidal-range\n    - x # as well\n    - range", "tide-range"));

        static string Terms(string formerly, string id = "range") =>
            $"--- input/data/terms.yml\n- id: tides\n  term: tides\n  definition: The rise.\n- id: {id}\n  formerly: {formerly}\n  term: tidal range\n  definition: The difference.\n";
    }

    [Fact]
    public void A_front_matter_with_an_id_keeps_its_file()
    {
        using var folder = new TemporaryFolder();
        Lay(folder, $"--- input/briefs/second-file.md\n---\nid: second\n{Head}---\n\nText.\n");
        Assert.Equal(0, Run(folder, "rename brief second two").Code);
        Assert.Equal($"---\nid: two\nformerly: [second]\n{Head}---\n\nText.\n", folder.Read("input/briefs/second-file.md"));
    }

    [Fact]
    public void Where_the_new_id_belongs_to_another_kind_as_well_the_kind_is_written()
    {
        // `range` is a term: an initiative of the same id makes every bare `range` mean two things.
        Renames("initiative tide-plan range",
            $"--- input/briefs/second.md\n---\n{Head}initiatives: [tide-plan]\n---\n\nThe [[tide-plan]] and the [[range]], [[tidal-range]].\n",
            $"--- input/briefs/second.md\n---\n{Head}initiatives: [range]\n---\n\nThe [[initiative:range]] and the [[term:range]], [[tidal-range]].\n");
    }

    [Fact]
    public void Line_ends_byte_order_mark_and_Chinese_before_a_reference_stay()
    {
        using var folder = new TemporaryFolder();
        Lay(folder, "");
        var path = folder["input/data/topics/new.yml"];
        File.WriteAllBytes(path, [.. Encoding.UTF8.GetPreamble(), .. "- id: water # 水\r\n  name: Water\r\n  summary: \"潮汐 😀 [[jane-doe]] “和” [[jane-doe|\\u4eba]]\"\r\n"u8]);
        Assert.Equal(0, Run(folder, "rename person jane-doe jane-roe").Code);
        Assert.Equal([.. Encoding.UTF8.GetPreamble(), .. "- id: water # 水\r\n  name: Water\r\n  summary: \"潮汐 😀 [[jane-roe]] “和” [[jane-roe|\\u4eba]]\"\r\n"u8], File.ReadAllBytes(path));
    }

    [Fact]
    public void Files_without_a_mention_are_not_touched()
    {
        using var folder = new TemporaryFolder();
        Lay(folder, "");
        var before = File.GetLastWriteTimeUtc(folder["input/data/sources.yml"]);
        Assert.Equal(0, Run(folder, "rename term range tide-range").Code);
        Assert.Equal(before, File.GetLastWriteTimeUtc(folder["input/data/sources.yml"]));
        Assert.DoesNotContain(Directory.EnumerateFiles(folder["input"], ".*", SearchOption.AllDirectories), _ => true);
    }

    [Fact]
    public void It_says_what_it_changed_and_what_it_left()
    {
        using var folder = new TemporaryFolder();
        Lay(folder, $"--- input/briefs/second.md\n---\n{Head}---\n\nThe [[range]], written `[[range]]`.\n");
        var shown = """
            input/briefs/second.md
                 7 - The [[range]], written `[[range]]`.
                   + The [[tide-range]], written `[[range]]`.
            input/data/terms.yml
                 4 - - id: range
                   + - id: tide-range
                 5 -   formerly: [tidal-range]
                   +   formerly: [tidal-range, range]


            """;
        var before = folder.Read("input/data/terms.yml");
        var dry = Run(folder, "rename term range tide-range --dry-run");
        Assert.Equal(shown + "term `range` would become `tide-range`: 3 places in 2 files; its old address would lead to the new one\n"
            + "for you to judge: 1 place names `range` and is no reference: input/briefs/second.md:7:27\nnothing was changed\n", dry.Output);
        Assert.Equal(before, folder.Read("input/data/terms.yml"));
        var run = Run(folder, "rename term range tide-range");
        Assert.StartsWith(shown + "term `range` is now `tide-range`: 3 places in 2 files; its old address leads to the new one\n", run.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("rename term tides range", "there is a term `range` already, at input/data/terms.yml:4:7; choose another id")]
    [InlineData("rename term tides tidal-range", "`tidal-range` was an id of the term `range` before, and its address leads there; choose another id")]
    [InlineData("rename term range tidal-range", "`tidal-range` was an id of the term `range` before, and its address leads there; choose another id")]
    [InlineData("rename term tides Tides!", "`Tides!` cannot be an id; write `tides`")]
    [InlineData("rename term tides tides", "the term `tides` has this id already")]
    [InlineData("rename term tidse sea", "there is no term `tidse`; did you mean `tides`?")]
    [InlineData("rename term jane-doe jane", "there is no term `jane-doe`; `jane-doe` is of the kind `person`")]
    [InlineData("rename term tidal-range sea", "the term `tidal-range` is called `range` now")]
    [InlineData("rename trem tides sea", "there is no kind `trem`; did you mean `term`?")]
    [InlineData("rename term tides", "something is missing; `publication rename --help` shows how it is written")]
    public void What_is_refused(string args, string message)
    {
        using var folder = new TemporaryFolder();
        Lay(folder, "");
        var run = Run(folder, args);
        Assert.Equal((2, $"publication: {message}\n"), (run.Code, run.Error));
    }

    [Fact]
    public void A_page_that_would_stand_where_another_does_is_refused_and_nothing_changes()
    {
        using var folder = new TemporaryFolder();
        Lay(folder, "");
        var run = Run(folder, "rename page about timeline");
        Assert.Equal(1, run.Code);
        Assert.Contains("error PUB408: the address `/timeline/` belongs to the timeline", run.Error, StringComparison.Ordinal);
        Assert.EndsWith("nothing was changed: under the id `timeline` this would be wrong\n", run.Error, StringComparison.Ordinal);
        Assert.True(File.Exists(folder["input/pages/about.md"]));
        Assert.False(File.Exists(folder["input/pages/timeline.md"]));
    }

    [Fact]
    public void Errors_come_first()
    {
        using var folder = new TemporaryFolder();
        Lay(folder, $"--- input/briefs/second.md\n---\n{Head}topics: [\n---\n\nThe [[range]].\n");
        Assert.Equal("publication: there is 1 error in the input, so that a mention might be overlooked; `publication check` lists them\n", Run(folder, "rename term range tide-range").Error);
    }

    [Fact]
    public void Where_a_file_cannot_be_written_nothing_is_changed()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "folders have no such rights there");
        using var folder = new TemporaryFolder();
        Lay(folder, "");
        var picture = Picture(folder);
        // A folder stands where the last file's waiting name would be: for every user, whatever the rights.
        Directory.CreateDirectory(folder["input/newsletters/.2025-03.yml.saving"]);
        var run = Run(folder, "rename brief first the-first");
        Assert.Equal(1, run.Code);
        Directory.Delete(folder["input/newsletters/.2025-03.yml.saving"]);
        Assert.Equal(picture, Picture(folder));
    }

    private static void Renames(string args, string before, string after, string? oldFile = null, string? newFile = null)
    {
        using var folder = new TemporaryFolder();
        using var expected = new TemporaryFolder();
        Lay(folder, before);
        Fixture.WriteInto(expected.Path, [after]);
        var run = Run(folder, $"rename {args}");
        Assert.True(run.Code == 0, run.Error);
        foreach (var file in Directory.EnumerateFiles(expected.Path, "*", SearchOption.AllDirectories))
            Assert.Equal(File.ReadAllText(file), folder.Read(Path.GetRelativePath(expected.Path, file).Replace('\\', '/')));
        if (oldFile is not null) Assert.False(File.Exists(folder[$"input/{oldFile}"]));
        if (newFile is not null) Assert.True(File.Exists(folder[$"input/{newFile}"]));
        Assert.DoesNotContain(Fixture.ReadIn(folder.Path, e => e.Diagnostics), d => d.Severity == Severity.Error);
    }

    private static CliRun Run(TemporaryFolder folder, string args) => CliRun.Of([.. args.Split(' '), "--input", folder["input"]]);

    private static void Lay(TemporaryFolder folder, string files) => Fixture.WriteInto(folder.Path, [Fixtures.SmallSite.Files, files]);

    private static string[] Picture(TemporaryFolder folder) =>
        [.. Directory.EnumerateFiles(folder["input"], "*", SearchOption.AllDirectories).Select(f => $"{f} {Convert.ToHexString(File.ReadAllBytes(f))}").Order(StringComparer.Ordinal)];
}
