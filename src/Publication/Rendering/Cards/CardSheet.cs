using SkiaSharp;

namespace Publication.Rendering.Cards;

/// <summary>A picture being drawn: rules, bars and blocks of text in the theme's colours.</summary>
internal sealed class CardSheet : IDisposable
{
    private readonly SKBitmap bitmap;
    private readonly SKCanvas canvas;
    private readonly SKPaint paint = new() { IsAntialias = true };

    public CardSheet(CardDesign design, int width, int height)
    {
        Design = design;
        bitmap = new SKBitmap(new SKImageInfo(width, height, SKColorType.Rgba8888, SKAlphaType.Opaque));
        canvas = new SKCanvas(bitmap);
        canvas.Clear(SKColor.Parse(design.Colours.Paper));
    }

    public CardDesign Design { get; }

    public void Fill(float left, float top, float width, float height, string colour)
    {
        paint.Color = SKColor.Parse(colour);
        canvas.DrawRect(left, top, width, height, paint);
    }

    public void Draw(SKPath shape, string colour)
    {
        paint.Color = SKColor.Parse(colour);
        canvas.DrawPath(shape, paint);
    }

    /// <summary>Draws lines of text below a height, and gives the height at which they end.</summary>
    public float Write(CardBlock block, float left, float top, string colour)
    {
        paint.Color = SKColor.Parse(colour);
        var step = block.Size * block.Leading;
        for (var i = 0; i < block.Lines.Count; i++)
        {
            // Half of what a line has more than its letters stands above them; capitals are about .7 high, and tails .2 deep.
            var baseline = top + (i * step) + (step / 2) + (block.Size * 0.25f);
            var x = left;
            foreach (var piece in block.Lines[i].Pieces)
            {
                Write(piece.Glyphs, block.Size, x, baseline);
                x += piece.Width * block.Size;
            }
        }
        return top + block.Height;
    }

    /// <param name="key">Of its content; null for a picture that shall be drawn anew each time.</param>
    public byte[] ToPng(string? key)
    {
        canvas.Flush();
        return CardPng.Encode(bitmap, key);
    }

    public void Dispose()
    {
        paint.Dispose();
        canvas.Dispose();
        bitmap.Dispose();
    }

    private void Write(IReadOnlyList<CardGlyph> glyphs, float size, float x, float baseline)
    {
        for (var start = 0; start < glyphs.Count;)
        {
            var end = start + 1;
            while (end < glyphs.Count && glyphs[end].Face == glyphs[start].Face) end++;
            Write(glyphs, start, end, size, x, baseline);
            start = end;
        }
    }

    private void Write(IReadOnlyList<CardGlyph> glyphs, int start, int end, float size, float x, float baseline)
    {
        // No hinting and no subpixels: what these do hangs on the system.
        using var font = new SKFont(glyphs[start].Face.Typeface, size) { Hinting = SKFontHinting.None, Edging = SKFontEdging.Antialias, Subpixel = true, LinearMetrics = true };
        using var builder = new SKTextBlobBuilder();
        var ids = new ushort[end - start];
        var places = new SKPoint[end - start];
        for (var i = start; i < end; i++) (ids[i - start], places[i - start]) = (glyphs[i].Id, new SKPoint(glyphs[i].X * size, glyphs[i].Y * size));
        builder.AddPositionedRun(ids, font, places);
        using var blob = builder.Build();
        if (blob is not null) canvas.DrawText(blob, x, baseline, paint);
    }
}
