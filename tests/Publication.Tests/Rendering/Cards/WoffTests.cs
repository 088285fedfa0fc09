using System.Text;
using Publication.Rendering;
using Publication.Rendering.Cards;
using Xunit;

namespace Publication.Tests.Rendering.Cards;

/// <summary>Fonts as npm brings them, and as they may be broken.</summary>
public sealed class WoffTests(ThemeFonts fonts)
{
    private static string Font => Path.Combine(Repository.Root, "themes", "ledger", "node_modules", "@fontsource", "source-serif-4", "files", "source-serif-4-latin-600-normal.woff");

    [Fact]
    public void A_font_is_unpacked_to_what_it_was()
    {
        fonts.Need();
        var woff = File.ReadAllBytes(Font);
        var font = Woff.Unpack(woff);
        Assert.Equal((uint)font.Length, System.Buffers.Binary.BinaryPrimitives.ReadUInt32BigEndian(woff.AsSpan(16))); // totalSfntSize
        Assert.True(new CardFace(font).Has(new System.Text.Rune('g')));
    }

    [Fact]
    public void Other_files_come_back_as_they_are()
    {
        byte[] other = [0, 1, 0, 0, 5];
        Assert.Equal(other, Woff.Unpack(other));
        Assert.Throws<InvalidDataException>(() => new CardFace(other));
    }

    [Theory]
    [InlineData(50)]
    [InlineData(2000)]
    [InlineData(20000)]
    public void A_cut_font_is_refused(int length)
    {
        fonts.Need();
        Assert.Throws<InvalidDataException>(() => Woff.Unpack(File.ReadAllBytes(Font).AsSpan(0, length)));
    }

    [Fact]
    public void A_broken_font_of_a_theme_is_a_fault_that_names_it()
    {
        using var theme = new TemporaryTheme(("theme.yml", "cards:\n  fonts:\n" + string.Concat(CardStyles.Names.Select(n => $"    {n}: fonts/a.ttf\n"))), ("fonts/a.ttf", "no font"));
        var fault = Assert.Throws<ThemeException>(() => theme.Read().Cards!.Fonts.FaceFor(new Rune('a'), CardStyle.Heading, "en"));
        Assert.Equal("themes/test/fonts/a.ttf: this is no font file", fault.Message);
    }
}
