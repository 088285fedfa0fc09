using System.Text;
using Publication.Rendering.Embeds;
using Xunit;

namespace Publication.Tests.Rendering.Embeds;

/// <summary>Heights as reckoned; that they fit is measured in a browser, over all cards of the publication.</summary>
public sealed class EmbedHeightTests
{
    // A hundredth more than reckoned, and heights are multiples of four pixels.
    private const double Spare = 1.01;
    private const int Step = 4;
    private const string Paragraph = "<div class=\"text\"><p>One line of words.</p></div>";

    [Fact]
    public void Every_line_adds_its_height()
    {
        var one = HeightOf(Card(Paragraph));
        var ten = HeightOf(Card(string.Concat(Enumerable.Repeat(Paragraph, 10))));
        Assert.InRange(one, 100, 160);
        Assert.InRange(ten - one, 9 * 32, (9 * 41 * Spare) + Step);
    }

    [Fact]
    public void A_long_text_needs_more_in_a_narrow_frame_and_gets_it()
    {
        var words = string.Join(' ', Enumerable.Repeat("measured", 60));
        Assert.InRange(HeightOf(Card($"<div class=\"text\"><p>{words}</p></div>")), 16 * 24, (24 * 24 * Spare) + Step);
    }

    [Fact]
    public void A_sign_of_Chinese_takes_a_whole_square_and_may_end_a_line() =>
        Assert.Equal(
            HeightOf(Card($"<p>{new string('国', 40)}</p>")),
            HeightOf(Card($"<p>{string.Join(' ', Enumerable.Repeat(new string('国', 10), 4))}</p>")));

    [Fact]
    public void What_is_folded_away_takes_no_room() =>
        Assert.Equal(
            HeightOf(Card("<details><summary>More</summary></details>")),
            HeightOf(Card($"<details><summary>More</summary><ol>{string.Concat(Enumerable.Repeat("<li><p class=\"when\">1</p><p class=\"what\">2</p></li>", 30))}</ol></details>")));

    [Fact]
    public void Entities_count_as_the_sign_they_stand_for() =>
        Assert.Equal(HeightOf(Card($"<p>{new string('x', 60)}</p>")), HeightOf(Card($"<p>{string.Concat(Enumerable.Repeat("&#120;", 60))}</p>")));

    [Fact]
    public void No_frame_is_told_to_be_taller_than_WordPress_allows() =>
        Assert.Equal(1000, HeightOf(Card(string.Concat(Enumerable.Repeat(Paragraph, 100)))));

    private static string Card(string content) => $"<html><head><title>not counted</title></head><body class=\"event\"><main>{content}</main><footer><p><a>Site</a></p><p><a>More</a></p></footer></body></html>";

    private static int HeightOf(string page) => EmbedHeight.Of(Encoding.UTF8.GetBytes(page));
}
