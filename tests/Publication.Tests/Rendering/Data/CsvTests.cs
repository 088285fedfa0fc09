using System.Globalization;
using System.Text;
using System.Text.Json;
using CsvHelper;
using Xunit;

namespace Publication.Tests.Rendering.Data;

/// <summary>Tables through a reader that was not written here, and back to the words of the records.</summary>
public sealed class CsvTests
{
    private const string Records = """
        --- input/data/topics.yml
        - id: a
          name: "Salt, \"sweet\" and 潮汐"
          summary: Plain.
        - id: b
          name: "=1+1"
          summary: "First line.\nSecond line."
        - id: c
          name: "+49 40"
          summary: "@SUM(A1:A9)"
        - id: d
          name: "'tis the tide"
          summary: "–5 degrees, with a dash"
        - id: e
          name: "-5 degrees"
          summary: "＝ full-width"
          formerly: [e-one, e-two]
        --- input/data/terms.yml
        - id: bars
          term: bar
          definition: A bar.
          also: ["a|b", "c\\d", e]
        """;

    [Fact]
    public void Cells_come_back_as_they_were_written()
    {
        SmallData.With(Records, edition =>
        {
            var rows = Read(edition, "data/topics.csv");
            var entries = JsonDocument.Parse(edition.Render("data/topics.json")!.Bytes).RootElement.EnumerateArray().ToDictionary(e => e.GetProperty("id").GetString()!);
            Assert.Equal(entries.Keys, rows.Select(r => r["id"]));
            Assert.Equal("Salt, \"sweet\" and 潮汐", Plain(rows[0]["name"]));
            Assert.Equal(["=1+1", "+49 40", "'tis the tide", "-5 degrees"], rows.Skip(1).Take(4).Select(r => Plain(r["name"])));
            foreach (var row in rows)
            {
                Assert.Equal(entries[row["id"]].GetProperty("name").GetString(), Plain(row["name"]));
                Assert.Equal(entries[row["id"]].GetProperty("summary").GetString(), Plain(row["summary"]));
            }
        });
    }

    [Fact]
    public void No_cell_begins_as_a_formula_does()
    {
        SmallData.With(Records, edition =>
        {
            foreach (var path in edition.OutputPaths.Where(p => p.EndsWith(".csv", StringComparison.Ordinal)))
                Assert.All(Read(edition, path).SelectMany(r => r.Values), cell => Assert.False(cell.Length > 0 && "=+-@\t\r＝＋－＠".Contains(cell[0], StringComparison.Ordinal), cell));
            Assert.Contains("\"'=1+1\"", Encoding.UTF8.GetString(edition.Render("data/topics.csv")!.Bytes.Span), StringComparison.Ordinal);
        });
    }

    [Fact]
    public void Several_values_stand_between_bars()
    {
        SmallData.With(Records, edition =>
        {
            Assert.Equal("a\\|b|c\\\\d|e", Read(edition, "data/terms.csv").Single(r => r["id"] == "bars")["also"]);
            Assert.Equal("e-one|e-two", Read(edition, "data/topics.csv").Single(r => r["id"] == "e")["formerly"]);
        });
    }

    private static string Plain(string cell) => cell.StartsWith('\'') ? cell[1..] : cell;

    private static List<Dictionary<string, string>> Read(Edition edition, string path)
    {
        var bytes = edition.Render(path)!.Bytes.ToArray();
        Assert.NotEqual(0xEF, bytes[0]);
        Assert.Equal("\r\n"u8.ToArray(), bytes[^2..]);
        using var csv = new CsvReader(new StringReader(Encoding.UTF8.GetString(bytes)), CultureInfo.InvariantCulture);
        return [.. csv.GetRecords<dynamic>().Select(r => ((IDictionary<string, object>)r).ToDictionary(c => c.Key, c => (string)c.Value))];
    }
}
