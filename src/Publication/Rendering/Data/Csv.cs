using System.Buffers;
using System.Text;

namespace Publication.Rendering.Data;

/// <summary>
/// CSV by RFC 4180, in UTF-8. A cell that a spreadsheet would run as a formula gets an apostrophe before it, and so does one
/// that begins with an apostrophe; so the rule to read it back is: one apostrophe at the beginning of a cell is taken off.
/// Several values in a cell stand between bars, with a backslash before a bar or backslash of their own.
/// </summary>
internal static class Csv
{
    private static readonly SearchValues<char> Quoted = SearchValues.Create("\",\r\n");

    /// <summary>What begins a formula in one program or another; full-width signs are read as plain ones by some.</summary>
    private static readonly SearchValues<char> Guarded = SearchValues.Create("'=+-@\t\r\n＝＋－＠");

    /// <summary>The bytes, and how many rows there are below the head.</summary>
    public static (byte[] Bytes, int Rows) Write(DataTable table)
    {
        var output = new ArrayBufferWriter<byte>(4096);
        for (var i = 0; i < table.Columns.Count; i++) WriteCell(output, table.Columns[i].Name, i);
        output.Write("\r\n"u8);
        var rows = 0;
        foreach (var row in table.Rows())
        {
            for (var i = 0; i < table.Columns.Count; i++) WriteCell(output, table.Columns[i].Cell(row), i);
            output.Write("\r\n"u8);
            rows++;
        }
        return (output.WrittenSpan.ToArray(), rows);
    }

    public static string List(IEnumerable<string> values) => string.Join('|', values.Select(v =>
        v.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("|", "\\|", StringComparison.Ordinal)));

    private static void WriteCell(ArrayBufferWriter<byte> output, string? value, int column)
    {
        if (column > 0) output.Write(","u8);
        if (string.IsNullOrEmpty(value)) return;
        var guarded = Guarded.Contains(value[0]);
        if (!guarded && value.AsSpan().IndexOfAny(Quoted) < 0)
        {
            Encoding.UTF8.GetBytes(value, output);
            return;
        }
        output.Write(guarded ? "\"'"u8 : "\""u8);
        Encoding.UTF8.GetBytes(value.Replace("\"", "\"\"", StringComparison.Ordinal), output);
        output.Write("\""u8);
    }
}
