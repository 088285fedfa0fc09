using Markdig.Extensions.Tables;
using Markdig.Syntax;

namespace Publication.Content;

/// <summary>Tables.</summary>
internal sealed partial class MarkdownWriter
{
    /// <summary>Whether a bar is written with a backslash, even in code.</summary>
    private bool inTable;

    private void WriteTable(Table table)
    {
        var before = previousCited;
        SettleTable(cited: false);
        var figures = BeginFigures();
        figuresOff++;
        inTable = true;
        // A wide table scrolls on a phone; who uses the keyboard must be able to reach it for that.
        builder.Markup("<div class=\"table-scroll\" tabindex=\"0\"><table"u8);
        Attributes(table);
        Line(">"u8);
        var part = default(bool?);
        var line = table.Span.Start;
        foreach (var row in table.OfType<TableRow>())
        {
            if (part != row.IsHeader)
            {
                if (part is not null) Line(part.Value ? "</thead>"u8 : "</tbody>"u8);
                Line(row.IsHeader ? "<thead>"u8 : "<tbody>"u8);
                part = row.IsHeader;
            }
            WriteRow(row, table, line);
            line = NextLine(row.IsHeader ? NextLine(line) : line); // a header stands above the line of hyphens
        }
        if (part is not null) Line(part.Value ? "</thead>"u8 : "</tbody>"u8);
        Line("</table></div>"u8);
        inTable = false;
        figuresOff--;
        EndFigures(figures, table, before);
    }

    /// <param name="row">What to write.</param>
    /// <param name="table">The table it belongs to.</param>
    /// <param name="line">Where its line begins in the text: the library gives wrong places for cells.</param>
    private void WriteRow(TableRow row, Table table, int line)
    {
        builder.Markup("<tr>"u8);
        for (var column = 0; column < row.Count; column++)
        {
            var alignment = column < table.ColumnDefinitions.Count ? table.ColumnDefinitions[column].Alignment : null;
            var cell = (TableCell)row[column];
            // An empty header names nothing, so it is a plain cell.
            var header = row.IsHeader && cell.OfType<LeafBlock>().Any(l => l.Inline?.FirstChild is not null);
            builder.Markup(header ? "<th scope=\"col\""u8 : "<td"u8);
            builder.Markup(alignment switch
            {
                TableColumnAlign.Right => " class=\"right\">"u8,
                TableColumnAlign.Center => " class=\"center\">"u8,
                _ => ">"u8,
            });
            foreach (var block in cell)
            {
                if (block is not LeafBlock { Inline: { } inlines }) continue;
                builder.Source = context.Map(CellStart(line, column));
                WriteInlines(inlines);
            }
            builder.Markup(header ? "</th>"u8 : "</td>"u8);
            builder.EndBlock();
        }
        Line("</tr>"u8);
    }

    private int NextLine(int from)
    {
        var end = from < text.Length ? text.AsSpan(from).IndexOf('\n') : -1;
        return end < 0 ? text.Length : from + end + 1;
    }

    /// <summary>Where the words of a cell begin, behind the bars before it.</summary>
    private int CellStart(int line, int column)
    {
        var at = AfterBlanks(line);
        if (at < text.Length && text[at] == '|') at++;
        for (; column > 0 && at < text.Length && text[at] is not ('\r' or '\n'); at++)
            if (text[at] == '|' && text[at - 1] != '\\') column--;
        return AfterBlanks(at);
    }

    private int AfterBlanks(int at)
    {
        while (at < text.Length && text[at] == ' ') at++;
        return at;
    }
}
