namespace Publication.Content;

/// <summary>
/// Counts what costs the parser more the more of it there is in one table: bars in a line, cells that its rows lack and that
/// the parser adds one by one, and links with a bar between their brackets, for each of which it looks through all bars.
/// </summary>
internal struct TableLimits
{
    private const int MaxBars = 500;

    private const int MaxMissingCells = 50_000;

    private const int MaxLooks = 20_000_000;

    /// <summary>Of the line of hyphens above this line; 0 outside a table.</summary>
    private int columns;

    private int missing;

    private long allBars;

    private long splitLinks;

    public void Check(ReadOnlySpan<char> line, TextSpan span)
    {
        line = line.TrimStart(" \t>").TrimEnd();
        if (line.IsEmpty)
        {
            this = default;
            return;
        }
        var bars = line.Count('|');
        if (bars > MaxBars) throw Refuse(span, $"this line has {bars} bars, more than the {MaxBars} that a table may have", "divide the table into several");
        if (columns > 0) missing += Math.Max(0, columns - bars - 1);
        if (missing > MaxMissingCells) throw Refuse(span, $"the rows of this table lack more than {MaxMissingCells} cells", "give the table as many columns as its rows have");
        if (bars > 0 && line.IndexOfAnyExcept("|-: \t") < 0 && line.Contains('-')) columns = Math.Max(columns, bars + 1);
        allBars += bars;
        if (bars > 0) splitLinks += SplitLinks(line);
        if (allBars * splitLinks > MaxLooks) throw Refuse(span, "this table has thousands of links with a bar in their words", "write the bar in the words of a link as `\\|`");
    }

    /// <summary>Closing brackets with a bar before them: <c>[a|b]</c>, but not <c>[[a|b]]</c>.</summary>
    private static int SplitLinks(ReadOnlySpan<char> line)
    {
        var found = 0;
        for (var end = line.IndexOf(']'); end >= 0; end = line.IndexOf(']'))
        {
            var open = line[..end].LastIndexOf('[');
            var isEntry = open > 0 && line[open - 1] == '[';
            if (!isEntry && line[(open + 1)..end].Contains('|')) found++;
            line = line[(end + 1)..];
        }
        return found;
    }

    private static TextRefusedException Refuse(TextSpan line, string message, string help) => new(TextRules.TooLarge, line, message, help);
}
