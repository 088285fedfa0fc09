using System.Text;
using SkiaSharp;

namespace Publication.Tests.Rendering.Cards;

/// <summary>What stands on a picture, told by its pixels.</summary>
internal static class CardPixels
{
    private const int Columns = 60;
    private const int Rows = 21;
    private const string Shades = " .:-=+*#%@";

    /// <summary>The smallest box around all that differs from the first pixel.</summary>
    public static SKRectI Bounds(SKBitmap picture)
    {
        var pixels = picture.GetPixelSpan();
        var (width, height, ground) = (picture.Width, picture.Height, System.Runtime.InteropServices.MemoryMarshal.Cast<byte, uint>(pixels)[0]);
        var (left, top, right, bottom) = (width, height, 0, 0);
        var all = System.Runtime.InteropServices.MemoryMarshal.Cast<byte, uint>(pixels);
        for (var y = 0; y < height; y++)
        {
            var row = all.Slice(y * width, width);
            var first = row.IndexOfAnyExcept(ground);
            if (first < 0) continue;
            (left, right) = (Math.Min(left, first), Math.Max(right, row.LastIndexOfAnyExcept(ground) + 1));
            (top, bottom) = (Math.Min(top, y), y + 1);
        }
        return right == 0 ? SKRectI.Empty : new SKRectI(left, top, right, bottom);
    }

    /// <summary>The picture in letters, a letter for 20 by 30 pixels: the darker, the fuller.</summary>
    public static string Letters(byte[] png)
    {
        using var picture = SKBitmap.Decode(png);
        var text = new StringBuilder();
        for (var row = 0; row < Rows; row++)
        {
            for (var column = 0; column < Columns; column++) text.Append(Shades[Darkness(picture, column, row)]);
            text.Append("|\n");
        }
        return text.ToString();
    }

    /// <summary>Whether two pictures in letters are the same but for one shade here and there.</summary>
    public static bool Same(string one, string other) =>
        one.Length == other.Length && one.Zip(other).All(c => c.First == c.Second || (c.First != '\n' && Math.Abs(Shades.IndexOf(c.First) - Shades.IndexOf(c.Second)) <= 1));

    private static int Darkness(SKBitmap picture, int column, int row)
    {
        var (width, height) = (picture.Width / Columns, picture.Height / Rows);
        double sum = 0;
        for (var y = row * height; y < (row + 1) * height; y++)
            for (var x = column * width; x < (column + 1) * width; x++)
                sum += picture.GetPixel(x, y).Green;
        // Text is never darker than half: the shades are for what lies between.
        return Math.Clamp((int)((253 - (sum / (width * height))) / 12), 0, Shades.Length - 1);
    }
}
