using Publication.Cli;
using Publication.Cli.Writers;
using Xunit;
using static Publication.Tests.Cli.SampleDiagnostics;

namespace Publication.Tests.Cli;

public class TextDiagnosticWriterTests
{
    [Fact]
    public void Shows_path_line_snippet_label_and_help()
    {
        var diagnostic = At("---\ntitle: Flood\ndate: 2026-03-01\ninitiatives: [«early-warnin», mesh-net]\n---\n",
            "no initiative has the id `early-warnin`", "input/briefs/flood-warning.md") with
        {
            Label = "not found among 44 initiatives",
            Help = "did you mean `early-warning`? (input/data/initiatives.yml:31)",
        };
        Prints("""
            input/briefs/flood-warning.md:4:15: error PUB104: no initiative has the id `early-warnin`
              3 | date: 2026-03-01
              4 | initiatives: [early-warnin, mesh-net]
                |               ^^^^^^^^^^^^ not found among 44 initiatives
              help: did you mean `early-warning`? (input/data/initiatives.yml:31)

            """, diagnostic);
    }

    [Fact]
    public void The_fence_of_the_front_matter_is_not_shown_as_the_line_before() =>
        Prints("""
            input/briefs/a.md:2:13: error PUB104: this quotation mark ends the text early
              2 | title: 'Here's a wrong pair'
                |             ^ YAML reads only `Here` as the title

            """, At("---\ntitle: 'Here«'»s a wrong pair'\n---\n", "this quotation mark ends the text early") with { Label = "YAML reads only `Here` as the title" });

    [Fact]
    public void Tabs_stay_so_that_carets_align_whatever_the_tab_stops() =>
        Prints("input/briefs/a.md:1:8: error PUB104: this is wrong\n  1 | \ttitle\txy\n    | \t     \t^\n", At("\ttitle\t«x»y\n"));

    [Fact]
    public void Wide_characters_count_double_under_and_before_the_span() =>
        Prints("""
            input/briefs/a.md:1:7: error PUB104: this is wrong
              1 | 人工智能+ 😀国务院 x
                |           ^^^^^^^^

            """, At("人工智能+ «😀国务院» x\n"));

    [Fact]
    public void A_combining_mark_takes_no_column() =>
        Prints("input/briefs/a.md:1:6: error PUB104: this is wrong\n  1 | re\u0301g x\n    |     ^\n", At("re\u0301g «x»"));

    [Fact]
    public void Line_ends_of_windows_are_not_part_of_the_line() =>
        Prints("""
            input/briefs/a.md:3:1: error PUB104: this is wrong
              2 | two
              3 | three
                | ^^^^^

            """, At("one\r\ntwo\r\n«three»\r\nfour"));

    [Fact]
    public void A_span_with_the_line_end_ends_on_its_line() =>
        Prints("""
            input/briefs/a.md:1:1: error PUB104: this is wrong
              1 | one
                | ^^^

            """, At("«one\n»two\n"));

    [Fact]
    public void Each_line_of_a_short_span_has_carets_and_the_last_one_the_label() =>
        Prints("""
            input/briefs/a.md:1:4: error PUB104: this is wrong
              1 | a: [one,
                |    ^^^^^
              2 |   two]
                |   ^^^^ never ends

            """, At("a: «[one,\n  two]»\n") with { Label = "never ends" });

    [Fact]
    public void Lines_inside_a_long_span_are_left_out() =>
        Prints("""
            input/briefs/a.md:9:1: error PUB104: this is wrong
               8 | h
               9 | i
                 | ^
              .. |
              12 | l
                 | ^

            """, At("a\nb\nc\nd\ne\nf\ng\nh\n«i\nj\nk\nl»\n"));

    [Fact]
    public void An_empty_span_has_one_caret_also_at_the_end_of_the_line()
    {
        Prints("""
            input/briefs/a.md:1:6: error PUB104: this is wrong
              1 | title
                |      ^ here

            """, At("title«»\n") with { Label = "here" });
        Prints("""
            input/briefs/a.md:2:1: error PUB104: this is wrong
              1 | title
              2 |
                | ^

            """, At("title\n«»\n"));
    }

    [Fact]
    public void Related_places_and_further_lines_of_help_follow() =>
        Prints("""
            input/briefs/a.md:1:1: warning PUB501: this is wrong
              1 | one
                | ^^^
              help: write
                    two
              see: input/data/topics.yml:2:3: first used here

            """, At("«one»", rule: Warning) with
        {
            Help = "write\ntwo",
            Related = [new RelatedPlace(Place("- id: a\n  «name: b»", "input/data/topics.yml"), "first used here")],
        });

    [Fact]
    public void A_file_as_a_whole_has_no_snippet() =>
        Prints("input/Ü.md:1:1: error PUB104: this is wrong\n", new Diagnostic(Error, Location.OfFile("input/Ü.md"), "this is wrong"));

    [Theory]
    [InlineData(0, 300)]
    [InlineData(150, 300)]
    [InlineData(299, 300)]
    public void A_long_line_is_cut_around_the_span(int at, int length)
    {
        var text = new string('a', at) + "«X»" + new string('b', length - at - 1);
        var lines = Print(At(text)).Split('\n');
        var caret = lines[2].IndexOf('^', StringComparison.Ordinal);
        Assert.Equal('X', lines[1][caret]);
        Assert.InRange(lines[1].Length, 100, 108);
        Assert.Equal(at > 100, lines[1].Contains("| …", StringComparison.Ordinal));
        Assert.Equal(at < 200, lines[1].EndsWith('…'));
        Assert.StartsWith($"input/briefs/a.md:1:{at + 1}: ", lines[0], StringComparison.Ordinal);
    }

    [Fact]
    public void What_a_terminal_would_obey_or_turn_around_is_made_visible()
    {
        var text = Print(At("x«\u001b[2J\u202e»y", "has `\u001b[2J\u202e`\n::error::x"));
        Assert.DoesNotContain('\u001b', text);
        Assert.DoesNotContain('\u202e', text);
        Assert.DoesNotContain("\n::error", text, StringComparison.Ordinal);
        Assert.Contains("␛[2J", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Colours_only_on_a_terminal_and_not_with_NO_COLOR()
    {
        using var writer = new StringWriter();
        var terminal = new Terminal(writer, writer) { OutIsTerminal = true };
        Assert.True(terminal.InkFor(writer).On);
        Assert.False((terminal with { OutIsTerminal = false }).InkFor(writer).On);
        Assert.False((terminal with { Environment = name => name == "NO_COLOR" ? "1" : null }).InkFor(writer).On);
        Assert.Contains("\u001b[1;31merror PUB104\u001b[0m", Print(At("«a»"), new Ink(true)), StringComparison.Ordinal);
    }

    private static void Prints(string expected, Diagnostic diagnostic) => Assert.Equal(expected.ReplaceLineEndings("\n"), Print(diagnostic));

    private static string Print(Diagnostic diagnostic, Ink ink = default)
    {
        using var output = new StringWriter { NewLine = "\n" };
        TextDiagnosticWriter.Write(diagnostic, output, ink);
        return output.ToString();
    }
}
