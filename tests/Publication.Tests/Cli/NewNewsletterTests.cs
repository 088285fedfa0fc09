using Xunit;

namespace Publication.Tests.Cli;

/// <summary><c>new newsletter</c> without items proposes what is new since the last one.</summary>
public sealed class NewNewsletterTests
{
    private const string NewEntries = """
        --- input/briefs/second.md
        ---
        title: "A second brief: # of gauges"
        date: 2025-04-01
        summary: What it says.
        ---

        Text.
        --- input/briefs/hidden.md
        ---
        title: Not yet
        date: 2025-04-01
        draft: true
        summary: What it says.
        ---
        --- input/data/quotes/more.yml
        - id: doe-later
          text: It still does not wait.
          language: en
          speaker: jane-doe
          date: 2025-04-02
          source: tide-report
          verification: verbatim-original
        - id: doe-tomorrow
          text: It will not wait.
          language: en
          speaker: jane-doe
          date: 2025-06
          source: tide-report
          verification: verbatim-original
        """;

    private const string Proposed = """
        # Proposed from what is dated or was changed after the newsletter 2025-03 of 2025-03-31.
        # Take out what need not be in it, put the rest into the order of reading, and write a title and an opening.
        # Below an entry, `note: >-` and a sentence or two say why it is here.
        # It is published when the line `draft: true` is gone.
        title: "Tide Watch: 2025-05"
        date: 2025-05-01
        draft: true
        intro: "New since 2025-03-31: 1 brief, 1 quote."
        items:
          # Briefs
          - entry: brief:second # dated 2025-04-01: A second brief: # of gauges
          # Quotes
          - entry: quote:doe-later # dated 2025-04-02: It still does not wait.

        """;

    [Fact]
    public void What_is_dated_since_then_is_written_as_a_draft_that_passes()
    {
        using var folder = Laid(NewEntries);
        Assert.Equal(
            new CliRun(0, $"{folder["input"]}/newsletters/2025-05.yml: newsletter `2025-05` added as a draft: 2 entries dated or changed after the newsletter `2025-03` of 2025-03-31\n", ""),
            New(folder));
        Assert.Equal(Proposed, folder.Read("input/newsletters/2025-05.yml"));
        var check = CliRun.Of("check", "--strict", "--drafts", "--input", folder["input"], "--today", "2025-05-01");
        Assert.True(check.Code == 0, check.Output);
        // Again: nothing came after this one.
        Assert.Equal((0, "nothing was added: nothing is dated or was changed after the newsletter `2025-05` of 2025-05-01\n"), (New(folder).Code, New(folder).Output));
    }

    [Fact]
    public void What_is_set_stays_as_it_is_set()
    {
        using var folder = Laid(NewEntries);
        Assert.Equal(0, New(folder, "spring", "--set", "title=The sea in spring", "--set", "note=By hand").Code);
        var text = folder.Read("input/newsletters/spring.yml");
        Assert.Contains("\ntitle: The sea in spring\ndate: 2025-05-01\n", text, StringComparison.Ordinal);
        Assert.Contains("\nnote: By hand\nitems:\n", text, StringComparison.Ordinal);
    }

    /// <summary>Entries without a date, and old ones, are new where git says so.</summary>
    [Fact]
    public void What_was_changed_since_then_is_known_from_git()
    {
        using var folder = Laid("");
        using var git = new GitFolder(folder.Path);
        git.Commit("2025-03-01");
        folder.Write("input/data/terms.yml", folder.Read("input/data/terms.yml").Replace("The rise and fall", "The daily rise and fall", StringComparison.Ordinal)
            + "- id: ebb\n  term: ebb\n  definition: The fall of the sea.\n");
        git.Commit("2025-04-03");
        Assert.Equal(0, New(folder).Code);
        Assert.EndsWith("""
            intro: "New since 2025-03-31: 2 terms."
            items:
              # Terms
              - entry: term:ebb # added 2025-04-03: ebb
              - entry: term:tides # changed 2025-04-03: tides

            """, folder.Read("input/newsletters/2025-05.yml"), StringComparison.Ordinal);
    }

    [Fact]
    public void Without_a_newsletter_a_month_counts()
    {
        using var folder = Laid("--- input/newsletters/2025-03.yml (removed)\n--- input/briefs/second.md\n---\ntitle: A second brief\ndate: 2025-04-15\nsummary: What it says.\n---\n\nText.\n");
        Assert.EndsWith("added as a draft: 1 entry dated or changed after 2025-04-01 (there is no newsletter yet, so a month counts)\n", New(folder).Output, StringComparison.Ordinal);
    }

    private static TemporaryFolder Laid(string files)
    {
        var folder = new TemporaryFolder();
        Fixture.WriteInto(folder.Path, files.Length == 0 ? [Fixtures.SmallSite.Files] : [Fixtures.SmallSite.Files, files]);
        return folder;
    }

    private static CliRun New(TemporaryFolder folder, params string[] more) => CliRun.Of(["new", "newsletter", .. more, "--input", folder["input"], "--today", "2025-05-01"]);
}
