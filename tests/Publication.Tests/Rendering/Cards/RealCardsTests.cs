using System.Collections.Concurrent;
using Publication.Pages;
using Publication.Rendering;
using SkiaSharp;
using Xunit;

namespace Publication.Tests.Rendering.Cards;

/// <summary>Every card of the repository's own publication, drawn and looked at.</summary>
public sealed class RealCardsTests(RealPublication publication, ThemeFonts fonts)
{
    private const int LargestFile = 300_000;
    private const int AimedAt = 120_000;

    [Fact]
    public void Each_entry_has_one_and_the_publication_too()
    {
        fonts.Need();
        var site = publication.Edition.Site!;
        var expected = Enumerable.Range(-1, site.Entries.Length + 1).Where(i => i < 0 || site.IsVisible(i)).Select(i => CardPages.RouteOf(site, i).Path).Append("icon.png");
        Assert.Equal(expected.Order(StringComparer.Ordinal), publication.Pictures.Files.Keys.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Each_has_the_size_that_previews_ask_for()
    {
        fonts.Need();
        var cards = publication.Pictures.Files.Where(p => p.Key != "icon.png").ToList();
        Assert.All(cards, card => Assert.Equal(new ImageInfo(ImageType.Png, 1200, 630), ImageSize.Read(card.Value)));
        Assert.Empty(cards.Where(c => c.Value.Length > LargestFile).Select(c => $"{c.Key}: {c.Value.Length}"));
        Assert.True(cards.Average(c => c.Value.Length) < AimedAt);
    }

    /// <summary>Chinese, pinyin, German: with the theme's own fonts alone, whatever fonts the machine has.</summary>
    [Fact]
    public void No_character_is_missing()
    {
        fonts.Need();
        Assert.True(publication.Pictures.Files.Count > 400);
        Assert.Empty(publication.Pictures.Notes);
    }

    /// <summary>Some sites cut the edges: nothing stands outside the middle 1040 by 550 pixels, and something inside.</summary>
    [Fact]
    public void Text_keeps_to_the_middle()
    {
        fonts.Need();
        var outside = new ConcurrentBag<string>();
        Parallel.ForEach(publication.Pictures.Files.Where(p => p.Key != "icon.png"), card =>
        {
            using var picture = SKBitmap.Decode(card.Value);
            var ink = CardPixels.Bounds(picture);
            if (ink.IsEmpty || ink.Left < 80 || ink.Top < 40 || ink.Right > 1120 || ink.Bottom > 590) outside.Add($"{card.Key}: {ink}");
        });
        Assert.Empty(outside.Order(StringComparer.Ordinal));
    }
}
