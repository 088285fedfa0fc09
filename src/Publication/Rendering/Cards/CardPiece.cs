namespace Publication.Rendering.Cards;

/// <summary>A stretch of text between two places where a line may end, in units of the font size.</summary>
/// <param name="Width">With the space after it.</param>
/// <param name="Ink">Without it: what counts at the end of a line.</param>
internal sealed record CardPiece(IReadOnlyList<CardGlyph> Glyphs, float Width, float Ink)
{
    /// <summary>A piece that is wider than a line, cut into some that are not.</summary>
    public IEnumerable<CardPiece> Cut(float width)
    {
        if (Ink <= width) return [this];
        var parts = new List<CardPiece>();
        var start = 0;
        for (var i = 1; i <= Glyphs.Count; i++)
        {
            var end = i == Glyphs.Count ? Width : Glyphs[i].X;
            var isLast = i == Glyphs.Count;
            if (!isLast && (!Glyphs[i].StartsCluster || NextEnd(i) - Glyphs[start].X <= width)) continue;
            var from = Glyphs[start].X;
            var count = i - start;
            parts.Add(new CardPiece([.. Glyphs.Skip(start).Take(count).Select(g => g with { X = g.X - from })], end - from, (isLast ? Ink : end) - from));
            start = i;
        }
        return parts;
    }

    private float NextEnd(int glyph)
    {
        do glyph++;
        while (glyph < Glyphs.Count && !Glyphs[glyph].StartsCluster);
        return glyph < Glyphs.Count ? Glyphs[glyph].X : Ink;
    }
}
