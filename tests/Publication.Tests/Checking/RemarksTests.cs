using Publication.Checking.Remarks;
using Xunit;

namespace Publication.Tests.Checking;

/// <summary>What editors are told beside errors and warnings: <c>path:line:col kind:id what</c>.</summary>
public sealed class RemarksTests
{
    /// <summary>Not in a title, a heading, a quotation or code; not what the entry refers to in any field or text; not a term.</summary>
    [Fact]
    public void A_name_without_a_link_is_found_once_where_it_stands_first() => Assert.Equal(
        [
            "input/briefs/second.md:14:9 brief:second names `Water Board` and does not link the organisation:water-board",
            "input/briefs/second.md:15:1 brief:second names `潮汐局` and does not link the organisation:sea-board",
            "input/briefs/second.md:18:3 brief:second names `The plan begins` and does not link the event:plan-begins",
        ],
        Of(UnlinkedMentions.Sort, """
            --- input/data/organisations.yml
            - id: sea-board
              name: Sea Board
              original: { text: 潮汐局, language: zh }
              form: authority
            - id: water-board
              name: The Board of Water
              short: Water Board
              form: authority
            --- input/briefs/second.md
            ---
            title: The Water Board
            date: 2025-04-01
            summary: What it says.
            initiatives: [tide-plan]
            ---

            ## The Water Board

            > The Water Board said so.

            A [[jane-doe|link]], then Jane Doe, the Tide Plan, `Water Board` and tides.

            🌊 *The Water Board* and the Water Boards and the
            潮汐局, or Sea Board, or Water Board.

            - One.
            - The plan begins.
            """));

    [Fact]
    public void Lists_of_what_is_still_to_do()
    {
        const string files = """
            --- input/data/sources/more.yml
            - id: gauge-book
              type: book
              title: The gauge book
              no_address: printed only
            - id: sea-page
              type: webpage
              title: The sea
              URL: https://tides.example/sea
              archive: https://web.archive.org/web/2025/https://tides.example/sea
            --- input/data/quotes/more.yml
            - id: doe-heard
              text: It rises.
              language: en
              speaker: jane-doe
              date: 2025-03-05
              source: tide-report
              verification: as-reported
            - id: doe-guessed
              text: It falls.
              language: en
              confidence: unverified
              speaker: jane-doe
              date: 2025-03-05
              source: tide-report
              verification: verbatim-original
            --- input/briefs/later.md
            ---
            title: Later
            date: 2025-04-01
            draft: true
            summary: What it says of [[gauge-book]].
            ---

            Words.
            """;
        Assert.Equal(["input/data/sources.yml:5:8 source:tide-report has an address and no archived copy"], Of(UnarchivedSources.Sort, files));
        Assert.Equal(
            ["input/data/quotes/more.yml:7:17 quote:doe-heard is as others report it", "input/data/quotes/more.yml:11:15 quote:doe-guessed is not verified"],
            Of(UnverifiedQuotes.Sort, files));
        Assert.Equal(["input/data/terms.yml:6:9 term:range is used nowhere"], Of(UnusedTerms.Sort, files));
        Assert.Equal(["input/briefs/later.md:4:8 brief:later waits to be published"], Of(Drafts.Sort, files));
        // What only a draft names is named nowhere on the site.
        Assert.Equal(
            ["doe-on-tides", "doe-heard", "doe-guessed", "plan-begins", "gauge-book", "sea-page", "tides", "storms"],
            Of(UnreferredEntries.Sort, files).Select(r => r.Split(' ')[1].Split(':')[1]));
    }

    [Fact]
    public void Every_sort_has_a_name_of_its_own() => Assert.Equal(RemarkSorts.All.Count, RemarkSorts.All.Select(s => s.Name).Distinct().Count());

    private static List<string> Of(RemarkSort sort, string files) => Fixture.Read(Fixture.Folder([Fixtures.SmallSite.Files, files]), edition =>
    {
        Assert.Empty(edition.Diagnostics.Select(Fixture.Line));
        var site = edition.Site!;
        return sort.Find(site).Select(r => $"{site.At(r.Entry, r.Span)} {Named(r.Entry)} {r.Text}{(r.Other < 0 ? "" : " " + Named(r.Other))}").ToList();

        string Named(int entry) => $"{site.Entries[entry].Kind.Name}:{site.Entries[entry].Id}";
    });
}
