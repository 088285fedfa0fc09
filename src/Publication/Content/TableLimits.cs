namespace Publication.Content;

/// <summary>Counts the bars of a line, and the cells that a table lacks: the parser adds them, one by one.</summary>
internal struct TableLimits
{
    private const int MaxBars = 500;

    private const int MaxMissingCells = 50_000;

    /// <summary>Of the line of hyphens above this line; 0 outside a table.</summary>
    private int columns;

    private int missing;

    public void Check(ReadOnlySpan<char> line, TextSpan span)
    {
        line = line.TrimStart(" \t>").TrimEnd();
        if (line.IsEmpty)
        {
            (columns, missing) = (0, 0);
            return;
        }
        var bars = line.Count('|');
        if (bars > MaxBars)
            throw new TextRefusedException(TextRules.TooLarge, span, $"this line has {bars} bars, more than the {MaxBars} that a table may have", "divide the table into several");
        if (columns > 0) missing += Math.Max(0, columns - bars - 1);
        if (missing > MaxMissingCells)
            throw new TextRefusedException(TextRules.TooLarge, span, $"the rows of this table lack more than {MaxMissingCells} cells", "give the table as many columns as its rows have");
        if (bars > 0 && line.IndexOfAnyExcept("|-: \t") < 0 && line.Contains('-')) columns = Math.Max(columns, bars + 1);
    }
}
