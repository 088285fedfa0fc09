using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using SkiaSharp;

namespace Publication.Rendering.Cards;

/// <summary>The publication's icon: the first letter of its name beside the accent bar, as SVG and as PNG.</summary>
internal sealed class Icon(string name, CardDesign? design)
{
    /// <summary>Width and height of the PNG.</summary>
    public const int Size = 192;

    /// <summary>Raised by whoever changes what is drawn.</summary>
    private const int Drawing = 1;

    // In units of the whole. Systems that round corners or cut circles leave the middle four fifths.
    private const float BarLeft = 0.2f;
    private const float BarTop = 0.22f;
    private const float BarWidth = 0.07f;
    private const float LetterLeft = 0.34f;
    private const float LetterRight = 0.84f;

    private readonly string letter = LetterOf(name);

    private CardColours Colours => design?.Colours ?? CardColours.Plain;

    public string Key => Convert.ToHexStringLower(SHA256.HashData([.. design!.Fingerprint, .. Encoding.UTF8.GetBytes(string.Create(CultureInfo.InvariantCulture, $"icon {Drawing} {letter}"))]));

    /// <summary>The letter is an outline of the theme's font, so that it looks the same everywhere; without fonts it is text.</summary>
    public byte[] ToSvg()
    {
        using var outline = Outline(32);
        var shape = outline is null
            ? $"""<text x="18" y="24" font-family="Georgia,serif" font-weight="600" font-size="23" text-anchor="middle" fill="{Colours.Ink}">{System.Net.WebUtility.HtmlEncode(letter)}</text>"""
            : $"""<path d="{outline.ToSvgPathData()}" fill="{Colours.Ink}"/>""";
        var picture = string.Create(CultureInfo.InvariantCulture,
            $"""<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><rect width="32" height="32" fill="{Colours.Paper}"/><rect x="{32 * BarLeft:0.##}" y="{32 * BarTop:0.##}" width="{32 * BarWidth:0.##}" height="{32 * (1 - (2 * BarTop)):0.##}" fill="{Colours.Accent}"/>{shape}</svg>""");
        return Encoding.UTF8.GetBytes(picture + "\n");
    }

    public byte[] ToPng()
    {
        using var sheet = new CardSheet(design!, Size, Size);
        sheet.Fill(Size * BarLeft, Size * BarTop, Size * BarWidth, Size * (1 - (2 * BarTop)), Colours.Accent);
        using var outline = Outline(Size);
        if (outline is not null) sheet.Draw(outline, Colours.Ink);
        return sheet.ToPng(Key);
    }

    /// <summary>The first letter or digit; where a name has none, its first character.</summary>
    private static string LetterOf(string name)
    {
        var runes = name.EnumerateRunes().Where(r => !Rune.IsWhiteSpace(r)).ToList();
        var first = runes.Find(Rune.IsLetterOrDigit);
        return first != default ? Rune.ToUpperInvariant(first).ToString() : runes.Count > 0 ? runes[0].ToString() : "";
    }

    /// <summary>The letter's shape, as high as the bar and no wider than the room beside it; null where no font has it.</summary>
    private SKPath? Outline(int size)
    {
        if (design is null || letter.Length == 0) return null;
        var rune = letter.EnumerateRunes().First();
        if (design.Fonts.FaceFor(rune, CardStyle.Heading, "") is not { } face) return null;
        using var font = new SKFont(face.Typeface, 1000) { Hinting = SKFontHinting.None, LinearMetrics = true };
        using var drawn = font.GetGlyphPath(font.GetGlyph(rune.Value));
        if (drawn is null || drawn.IsEmpty) return null;
        var bounds = drawn.TightBounds;
        var scale = Math.Min(size * (1 - (2 * BarTop)) / bounds.Height, size * (LetterRight - LetterLeft) / bounds.Width);
        var place = SKMatrix.CreateScale(scale, scale);
        place.TransX = (size * (LetterLeft + LetterRight) / 2) - (bounds.MidX * scale);
        place.TransY = (size / 2f) - (bounds.MidY * scale);
        drawn.Transform(place);
        return new SKPath(drawn);
    }
}
