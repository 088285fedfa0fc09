using System.Globalization;
using System.Text;
using Publication.Pages;
using Publication.Rendering.Views;

namespace Publication.Rendering.Data;

/// <summary>Explains every file and every column to people. English in every publication, as the descriptions of fields are.</summary>
internal static class DataReadMe
{
    public static string Write(ViewContext context, DataFiles files)
    {
        var settings = context.Site.Settings;
        var text = new StringBuilder();
        text.Append(CultureInfo.InvariantCulture, $"# {settings.Title}: data\n\n{settings.Description}\n\n");
        text.Append(CultureInfo.InvariantCulture, $"The data of <{Route.Home.Permalink(settings)}>; for people: <{DataPages.Data.Permalink(settings)}>.\n");
        if (settings.Licence is { } licence) text.Append(CultureInfo.InvariantCulture, $"Licence: {(licence.Url.Length > 0 ? $"[{licence.Name}]({licence.Url})" : licence.Name)}.\n");
        text.Append(HowToRead).Append('\n');
        if (!context.Site.Drafts) text.Append("- Drafts are left out, and so is what leads to them.\n");
        text.Append("\n## Files\n\n| file | rows | bytes |\n| --- | ---: | ---: |\n");
        foreach (var file in files.All) text.Append(CultureInfo.InvariantCulture, $"| [{file.Name}]({file.Name}) | {(file.Rows > 0 ? file.Rows.ToString(CultureInfo.InvariantCulture) : "")} | {file.Bytes.Length} |\n");
        foreach (var table in files.Tables.All) WriteTable(text, table);
        return text.ToString();
    }

    private const string HowToRead = """

        ## How to read it

        - `datapackage.json` describes all files to programs, by the specifications of Frictionless Data: types, keys, sizes, hashes.
        - **CSV** is that of RFC 4180: UTF-8 without a byte order mark, commas, CRLF, quotation marks doubled inside quotation marks. Spreadsheets that guess another encoding want to be told: import the file as UTF-8 instead of opening it.
        - **An empty cell** means that nothing is known or nothing applies.
        - **An apostrophe at the beginning of a cell** keeps spreadsheets from running a text as a formula. It stands before texts that begin with `=`, `+`, `-`, `@` (also full-width), a tab, a line end, or an apostrophe. To have the text as it is, take one apostrophe off every cell that begins with one. JSON files need no such guard.
        - **Several values in a cell** stand between bars: `a|b`. A bar or backslash that belongs to a value has a backslash before it: `\|`, `\\`. For ids the table `links` has a line for each, as foreign keys.
        - **Dates** are in EDTF, with the precision that is known: `2025`, `2025-03`, `2025-21` (spring), `2025-33` (first quarter), `2024-03?` (uncertain), `2024-03~` (approximate), `2024/2026`, `2025-08/..`. The table `entries` has their first and last days.
        - **Texts** are plain: without marks, links and numbers of sources. As they are read, with links, they stand in the Markdown file of each entry.
        - **JSON** files hold the same entries with their lists inside; `index.json` beside the page of an entry has also its long text, what it refers to and what refers to it.
        """;

    private static void WriteTable(StringBuilder text, DataTable table)
    {
        text.Append(CultureInfo.InvariantCulture, $"\n## {table.File}\n\n{table.Description} A row is identified by {string.Join(" and ", table.Key.Select(k => $"`{k}`"))}.{Parent(table)}\n\n");
        text.Append("| column | type | what it holds |\n| --- | --- | --- |\n");
        foreach (var column in table.Columns)
            text.Append(CultureInfo.InvariantCulture, $"| `{column.Name}` | {column.Type}{(column.Required ? ", always there" : "")} | {Cell(column)} |\n");
    }

    private static string Parent(DataTable table) => table.Parent is var (columns, parent, there)
        ? $" {string.Join(" and ", columns.Select(c => $"`{c}`"))} together lead to {string.Join(" and ", there.Select(c => $"`{parent}.{c}`"))}." : "";

    private static string Cell(DataColumn column)
    {
        var options = column.Options.Count > 0 ? $" One of {string.Join(", ", column.Options.Select(o => $"`{o}`"))}." : "";
        var target = column.Target is var (table, there) ? $" Leads to `{table}.{there}`." : "";
        return (column.Description + options + target).Replace("|", "\\|", StringComparison.Ordinal).Replace('\n', ' ');
    }
}
