using System.Globalization;
using Xunit;

namespace Publication.Tests.Rendering;

/// <summary>Contrast as WCAG 2.2 computes it, from the colours as <c>theme.yml</c> names them, on light and on dark grounds.</summary>
public sealed class ThemeContrastTests
{
    [Theory]
    [InlineData("ink", "paper", 7)]
    [InlineData("ink", "raised", 7)]
    [InlineData("ink", "mark", 7)]
    [InlineData("muted", "paper", 4.5)]
    [InlineData("muted", "raised", 4.5)]
    [InlineData("link", "paper", 4.5)]
    [InlineData("link", "raised", 4.5)]
    [InlineData("visited", "paper", 4.5)]
    [InlineData("visited", "raised", 4.5)]
    [InlineData("accent", "paper", 4.5)]
    [InlineData("accent", "raised", 4.5)]
    [InlineData("edge", "paper", 3)]
    [InlineData("lane-0", "paper", 3)]
    [InlineData("lane-1", "paper", 3)]
    [InlineData("lane-2", "paper", 3)]
    [InlineData("lane-3", "paper", 3)]
    [InlineData("lane-4", "paper", 3)]
    [InlineData("lane-5", "paper", 3)]
    public void Words_and_shapes_stand_out_from_their_ground(string shown, string ground, double least)
    {
        var colours = DefaultTheme.Read().Colours;
        var (front, back) = (colours.Find(shown)!, colours.Find(ground)!);
        Assert.InRange(Contrast(front.Light, back.Light), least, 21);
        Assert.InRange(Contrast(front.Dark, back.Dark), least, 21);
    }

    [Fact]
    public void Black_on_white_is_twenty_one_to_one() => Assert.Equal(21, Contrast("#000000", "#FFFFFF"), 3);

    private static double Contrast(string one, string other)
    {
        var (a, b) = (Luminance(one), Luminance(other));
        return (Math.Max(a, b) + 0.05) / (Math.Min(a, b) + 0.05);
    }

    private static double Luminance(string colour) => (0.2126 * Linear(colour, 1)) + (0.7152 * Linear(colour, 3)) + (0.0722 * Linear(colour, 5));

    private static double Linear(string colour, int at)
    {
        var value = int.Parse(colour.AsSpan(at, 2), NumberStyles.HexNumber, CultureInfo.InvariantCulture) / 255.0;
        return value <= 0.04045 ? value / 12.92 : Math.Pow((value + 0.055) / 1.055, 2.4);
    }
}
