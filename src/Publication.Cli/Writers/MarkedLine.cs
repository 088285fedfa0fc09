namespace Publication.Cli.Writers;

/// <summary>One line of a file as it is shown, and the carets that stand under a stretch of it.</summary>
/// <param name="Text">The line, cut with an ellipsis around the stretch where it is too long.</param>
/// <param name="Carets">Padding and carets; tabs are kept in it, so that both lines align whatever the tab stops.</param>
internal sealed record MarkedLine(string Text, string Carets)
{
    private const int Widest = 100;
    private const int Lead = 30;
    private const int TabStop = 8;
    private const string Cut = "…";

    /// <param name="line">As written.</param>
    /// <param name="from">UTF-16 offset at which the stretch begins.</param>
    /// <param name="to">Offset at which it ends; an empty stretch gets one caret.</param>
    /// <param name="gutter">Columns to the left of the line.</param>
    public static MarkedLine Of(string line, int from, int to, int gutter)
    {
        var cells = Cells(line, gutter);
        var width = cells.Count == 0 ? 0 : cells[^1].Right;
        var focus = cells.FindIndex(c => c.End > from) is >= 0 and var i ? cells[i].Left : width;
        var left = width <= Widest ? 0 : Math.Clamp(focus - Lead, 0, width - Widest);
        var shown = cells.Where(c => c.Left >= left && c.Right <= left + Widest).ToList();

        var text = string.Concat(shown.Select(c => c.Text));
        if (left > 0) text = Cut + text;
        if (width > left + Widest) text += Cut;
        var padding = string.Concat(shown.Where(c => c.End <= from).Select(c => c.Padding));
        if (left > 0) padding = " " + padding;
        var marked = shown.Where(c => c.End > from && c.Start < to).Sum(c => c.Width);
        return new MarkedLine(text, padding + new string('^', Math.Max(1, marked)));
    }

    private static List<Cell> Cells(string line, int gutter)
    {
        var cells = new List<Cell>(line.Length);
        var (offset, column) = (0, 0);
        foreach (var rune in line.EnumerateRunes())
        {
            var shown = Visible.Of(rune);
            var tab = shown.Value == '\t';
            var width = tab ? TabStop - ((gutter + column) % TabStop) : DisplayWidth.Of(shown);
            cells.Add(new Cell(offset, offset + rune.Utf16SequenceLength, column, width, shown.ToString(), tab ? "\t" : new string(' ', width)));
            offset += rune.Utf16SequenceLength;
            column += width;
        }
        return cells;
    }

    /// <summary>A character: its UTF-16 offsets in the line, its first column and its columns on a terminal.</summary>
    private readonly record struct Cell(int Start, int End, int Left, int Width, string Text, string Padding)
    {
        public int Right => Left + Width;
    }
}
