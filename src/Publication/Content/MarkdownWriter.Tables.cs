using Markdig.Extensions.Tables;
using Markdig.Syntax;

namespace Publication.Content;

/// <summary>Tables.</summary>
internal sealed partial class MarkdownWriter
{
    private void WriteTable(Table table)
    {
        var before = previousCited;
        SettleTable(cited: false);
        var figures = BeginFigures();
        figuresOff++;
        builder.Markup("<div class=\"table-scroll\"><table"u8);
        Attributes(table);
        Line(">"u8);
        var part = default(bool?);
        foreach (var row in table.OfType<TableRow>())
        {
            if (part != row.IsHeader)
            {
                if (part is not null) Line(part.Value ? "</thead>"u8 : "</tbody>"u8);
                Line(row.IsHeader ? "<thead>"u8 : "<tbody>"u8);
                part = row.IsHeader;
            }
            WriteRow(row, table);
        }
        if (part is not null) Line(part.Value ? "</thead>"u8 : "</tbody>"u8);
        Line("</table></div>"u8);
        figuresOff--;
        EndFigures(figures, table, before);
    }

    private void WriteRow(TableRow row, Table table)
    {
        builder.Markup("<tr>"u8);
        for (var column = 0; column < row.Count; column++)
        {
            var alignment = column < table.ColumnDefinitions.Count ? table.ColumnDefinitions[column].Alignment : null;
            builder.Markup(row.IsHeader ? "<th scope=\"col\""u8 : "<td"u8);
            builder.Markup(alignment switch
            {
                TableColumnAlign.Right => " class=\"right\">"u8,
                TableColumnAlign.Center => " class=\"center\">"u8,
                _ => ">"u8,
            });
            foreach (var block in (TableCell)row[column])
                if (block is LeafBlock leaf) WriteInlines(leaf);
            builder.Markup(row.IsHeader ? "</th>"u8 : "</td>"u8);
            builder.EndBlock();
        }
        Line("</tr>"u8);
    }
}
