namespace Publication.Rendering.Cards;

/// <summary>Pieces that stand in one line, in units of the font size.</summary>
internal sealed record CardLine(IReadOnlyList<CardPiece> Pieces)
{
    public float Width => Pieces.Take(Pieces.Count - 1).Sum(p => p.Width) + Pieces[^1].Ink;

    /// <summary>As many pieces as fit in each line.</summary>
    public static IReadOnlyList<CardLine> Break(IEnumerable<CardPiece> pieces, float width)
    {
        var lines = new List<CardLine>();
        var line = new List<CardPiece>();
        var used = 0f;
        foreach (var piece in pieces.SelectMany(p => p.Cut(width)))
        {
            if (line.Count > 0 && used + piece.Ink > width)
            {
                lines.Add(new CardLine(line));
                (line, used) = ([], 0);
            }
            line.Add(piece);
            used += piece.Width;
        }
        if (line.Count > 0) lines.Add(new CardLine(line));
        return lines;
    }

    /// <summary>The same number of lines, of lengths as equal as can be.</summary>
    public static IReadOnlyList<CardLine> Balance(IReadOnlyList<CardPiece> pieces, float width)
    {
        var lines = Break(pieces, width);
        var (least, most) = (width / 2, width);
        for (var i = 0; i < 8 && lines.Count > 1; i++)
        {
            var middle = (least + most) / 2;
            if (pieces.All(p => p.Ink <= middle) && Break(pieces, middle).Count == lines.Count) most = middle;
            else least = middle;
        }
        return lines.Count > 1 ? Break(pieces, most) : lines;
    }
}
