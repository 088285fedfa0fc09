using Publication.Content;
using Xunit;

namespace Publication.Tests.Content;

/// <summary>For the words of an entry: the line and the column at which they are written.</summary>
public sealed class TextPlacesTests
{
    private const string Brief = """
        ---
        title: A second brief
        date: 2025-04-01
        summary: >-
          What the gauges say,
          on two lines.
        authors: [The editors]
        ---

        The plan has begun 🌊 [@tide-report],
        and goes on.

        ## What is *measured* {#measured}

        - One thing,
          on two lines.
        - Another.

          With a second paragraph.

        > Words of others.

        ![[doe-on-tides]]

        | Place | Range \| span |
        | --- | --- |
        | [[tide-plan\|Harlingen]], 🌊 | two |
          Delfzijl | *three* [[tide-plan\|by plan]]

        The last one[^n] 海.

        [^n]: A note.
        """;

    [Theory]
    [InlineData("")]
    [InlineData(" (crlf)")]
    [InlineData(" (bom crlf)")]
    public void In_a_text_of_blocks(string marker) => Assert.Equal(
        [
            "2:8 A second brief",
            "5:3 What the gauges say, on two lines.",
            "7:10 The editors",
            "10:1 The plan has begun 🌊, and goes on.",
            "13:4 What is measured",
            "15:3 One thing, on two lines.",
            "17:3 Another.",
            "19:3 With a second paragraph.",
            "21:3 Words of others.",
            "25:3 Place",
            "25:11 Range | span",
            "27:3 Harlingen, 🌊",
            "27:34 two",
            "28:3 Delfzijl",
            "28:14 three by plan",
            "30:1 The last one 海.",
            "32:7 A note.",
        ],
        Of($"--- input/briefs/second.md{marker}\n{Brief}\n", "brief", "second"));

    [Fact]
    public void In_a_record() => Assert.Equal(
        [
            "4:7 doe-on-gauges",
            "5:9 We need \"gauges\".",
            "6:13 en",
            "8:11 我们需要测量仪。",
            "10:17 verbatim-translation",
            "12:9 publication",
            "13:12 Ours, made in haste.",
            "16:5 First words.",
            "21:12 A place of words that are still to be checked.",
        ],
        Of("""
            --- input/data/quotes/more.yml
            # Two of them

            # The first
            - id: doe-on-gauges
              text: "We need \"gauges\"."
              language: en
              original:
                text: 我们需要测量仪。
                language: zh
              verification: verbatim-translation
              translation:
                by: publication
                note: 'Ours, made in haste.'
              date: 2025-03-05
              context: |
                First words.
              speaker: jane-doe
              source:
                tide-report
              draft: false
              note:    A place of words that are still to be checked.
            """, "quote", "doe-on-gauges").Where(p => !p.EndsWith(" zh", StringComparison.Ordinal)));

    private static List<string> Of(string file, string kind, string id) => Fixture.Read(Fixture.Folder([Fixtures.SmallSite.Files, file]), edition =>
    {
        Assert.Empty(edition.Diagnostics.Select(Fixture.Line));
        var entry = edition.Site!.Find(ContentKinds.Find(kind)!, id);
        return TextPlaces.Of(edition.Site.Entries[entry]).Select(p => $"{Place(edition.Site.At(entry, new TextSpan(p.Offset, 0)))} {p.Text}").ToList();
    });

    private static string Place(Location at) => at.ToString()[(at.Path.Length + 1)..];
}
