using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Publication.Content;
using Publication.Content.Kinds;
using Publication.Linking;
using Publication.Pages;
using Xunit;

namespace Publication.Tests.Rendering.Data;

/// <summary>The data of the repository's own publication, read by programs that were not written here.</summary>
public sealed class RealDataTests(RealPublication real)
{
    private Site Site => real.Edition.Site!;

    [Fact]
    public void The_package_is_valid_with_every_type_constraint_and_foreign_key()
    {
        using var folder = new DataFolder(real.Edition);
        var read = DataParsers.Read("package.js", folder["datapackage.json"]);
        Assert.Equal([], Strings(read.GetProperty("faults")));
        Assert.All(DataPages.KindsOf(Site), k => Assert.Equal(Site.CountOf(k), read.GetProperty("rows").GetProperty(k.Plural).GetInt32()));
        Assert.True(read.GetProperty("keys").GetInt32() >= 20);
        Assert.Equal(Links(), read.GetProperty("rows").GetProperty("links").GetInt32());
    }

    /// <summary>The validator itself finds a key that leads nowhere, a value that is not among the options, and a missing one.</summary>
    [Theory]
    [InlineData("quotes.csv", "verbatim-original", "verbatim-orignal", "verification")]
    [InlineData("targets.csv", "initiative:", "initiative:not-", "Foreign key \"owner\"")]
    [InlineData("accounts.csv", ",1,1,", ",77,1,", "Foreign key \"owner,difference\"")]
    public void A_fault_in_a_table_is_found(string file, string right, string wrong, string said)
    {
        using var folder = new DataFolder(real.Edition);
        var text = File.ReadAllText(folder[file]);
        var at = text.IndexOf(right, StringComparison.Ordinal);
        File.WriteAllText(folder[file], text[..at] + wrong + text[(at + right.Length)..]);
        Assert.Contains(Strings(DataParsers.Read("package.js", folder["datapackage.json"]).GetProperty("faults")), f => f.Contains(said, StringComparison.Ordinal));
    }

    [Fact]
    public void Every_file_has_the_size_and_hash_that_the_package_tells()
    {
        var resources = JsonDocument.Parse(Bytes("data/datapackage.json")).RootElement.GetProperty("resources").EnumerateArray().ToList();
        Assert.All(resources, r =>
        {
            var bytes = Bytes("data/" + r.GetProperty("path").GetString());
            Assert.Equal(bytes.Length, r.GetProperty("bytes").GetInt32());
            Assert.Equal("sha256:" + Convert.ToHexStringLower(SHA256.HashData(bytes)), r.GetProperty("hash").GetString());
        });
        var told = resources.Select(r => r.GetProperty("path").GetString()!).Concat([DataPages.Package, DataPages.ReadMe]);
        Assert.Equal(real.Edition.Pages.Where(p => p.Type == PageTypes.DataFile).Select(p => p.Variant).Order(StringComparer.Ordinal), told.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Every_column_is_explained_and_stands_once_in_its_table()
    {
        var readMe = Encoding.UTF8.GetString(Bytes("data/README.md"));
        foreach (var table in JsonDocument.Parse(Bytes("data/datapackage.json")).RootElement.GetProperty("resources").EnumerateArray().Where(r => r.TryGetProperty("schema", out _)))
        {
            var part = readMe[readMe.IndexOf($"## {table.GetProperty("path").GetString()}\n", StringComparison.Ordinal)..].Split("\n## ")[0];
            var names = table.GetProperty("schema").GetProperty("fields").EnumerateArray().Select(f => f.GetProperty("name").GetString()!).ToList();
            Assert.Equal(names, names.Distinct());
            Assert.All(names, name => Assert.Contains($"| `{name}` |", part, StringComparison.Ordinal));
        }
    }

    [Theory]
    [InlineData("sources.bib")]
    [InlineData("sources.ris")]
    [InlineData("sources.csl.json")]
    public void Sources_are_read_by_a_reference_manager(string file)
    {
        using var folder = new DataFolder(real.Edition);
        var items = DataParsers.Read("references.js", folder[file]).EnumerateArray().ToDictionary(i => i.GetProperty("id").GetString()!);
        var sources = Site.OfKind(Source.Definition).Select(i => (Source)Site.Entries[i]).ToList();
        Assert.Equal(sources.Select(s => s.Id).Order(StringComparer.Ordinal), items.Keys.Order(StringComparer.Ordinal));
        Assert.All(sources, s =>
        {
            var item = items[s.Id];
            Assert.Equal(s.Name, item.GetProperty("title").GetString());
            Assert.Equal(s.Url, item.TryGetProperty("URL", out var url) ? url.GetString() : "");
            Assert.Equal(s.Author, item.TryGetProperty("author", out var authors) ? authors.EnumerateArray().Select(NameOf) : []);
            if (s.Date is { IsInterval: false, Start.Precision: EdtfPrecision.Day or EdtfPrecision.Month or EdtfPrecision.Year } date) Assert.Equal(Parts(date.Start), PartsOf(item.GetProperty("issued")));
        });
    }

    [Fact]
    public void Each_source_has_its_own_files()
    {
        var source = (Source)Site.Entries[Site.OfKind(Source.Definition)[0]];
        foreach (var form in DataPages.ReferenceForms)
        {
            var own = Encoding.UTF8.GetString(Bytes(DataPages.ReferenceOf(source, form).OutputPath)).Trim('[', ']', '\n', '\r', ' ');
            Assert.Contains(own, Encoding.UTF8.GetString(Bytes("data/sources" + form)), StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Events_stand_in_the_calendar_on_all_days_that_they_may_mean()
    {
        using var folder = new DataFolder(real.Edition);
        var events = DataParsers.Read("calendar.js", folder["events.ics"]).GetProperty("Events").EnumerateArray().ToDictionary(e => e.GetProperty("Uid").GetString()!);
        Assert.Equal(Site.CountOf(Event.Definition), events.Count);
        foreach (var happening in Site.OfKind(Event.Definition).Select(i => Site.Entries[i]))
        {
            var read = events[$"event-{happening.Id}@{new Uri(Site.Settings.BaseUrl).Host}"];
            Assert.True(read.GetProperty("IsDay").GetBoolean());
            Assert.StartsWith(happening.Name, read.GetProperty("Summary").GetString(), StringComparison.Ordinal);
            Assert.StartsWith(happening.Summary.Plain, read.GetProperty("Description").GetString(), StringComparison.Ordinal);
            Assert.Equal(Day(happening.Date!.EarliestDay), read.GetProperty("Start").GetString());
            Assert.Equal(Day(happening.Date.LatestDay.AddDays(1)), read.GetProperty("End").GetString());
        }
    }

    [Fact]
    public void Targets_in_the_calendar_lie_ahead()
    {
        using var folder = new DataFolder(real.Edition);
        var read = DataParsers.Read("calendar.js", folder["targets.ics"]).GetProperty("Events").EnumerateArray().Select(e => e.GetProperty("Uid").GetString()!.Split('@')[0]);
        var ahead = Site.OfKind(Initiative.Definition).Select(i => (Initiative)Site.Entries[i])
            .SelectMany(i => i.Targets.Select((t, n) => (Id: $"initiative-{i.Id}-{n + 1}", t.By))).Where(t => t.By.LatestDay >= Fixture.Today).Select(t => t.Id).ToList();
        Assert.NotEmpty(ahead);
        Assert.Equal(ahead.Order(StringComparer.Ordinal), read.Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("data/events.ics")]
    [InlineData("data/targets.ics")]
    public void Lines_of_a_calendar_are_folded_and_ended_as_the_standard_asks(string path)
    {
        var text = Encoding.UTF8.GetString(Bytes(path));
        Assert.DoesNotContain('\n', text.Replace("\r\n", "", StringComparison.Ordinal));
        Assert.All(text.Split("\r\n"), line => Assert.True(Encoding.UTF8.GetByteCount(line) <= 75, line));
    }

    [Fact]
    public void Every_entry_stands_beside_its_page_as_JSON_and_Markdown()
    {
        foreach (var entry in ContentKinds.All.SelectMany(Site.OfKind).Select(i => Site.Entries[i]))
        {
            var json = JsonDocument.Parse(Bytes(DataPages.JsonOf(entry).OutputPath)).RootElement;
            Assert.Equal(entry.Id, json.GetProperty("id").GetString());
            Assert.Equal(Route.Of(entry).Permalink(Site.Settings), json.GetProperty("page").GetString());
            Assert.All(json.GetProperty("references").EnumerateArray(), r => Assert.True(real.Publishes(r.GetProperty("page").GetString()![(Site.Settings.CanonicalUrl.Length + 1)..])));
            var markdown = Encoding.UTF8.GetString(Bytes(DataPages.MarkdownOf(entry).OutputPath));
            Assert.DoesNotContain("](/", markdown, StringComparison.Ordinal);
            Assert.DoesNotContain("utm_source", markdown, StringComparison.Ordinal);
        }
    }

    private static string NameOf(JsonElement author) => (author.TryGetProperty("literal", out var whole) ? whole : author.GetProperty("family")).GetString()!;

    private static IEnumerable<int> Parts(EdtfPart part) => new[] { part.Year, part.Month ?? 0, part.Day ?? 0 }.Where(n => n > 0);

    private static IEnumerable<int> PartsOf(JsonElement date) => date.GetProperty("date-parts")[0].EnumerateArray().Select(p => p.GetInt32());

    private static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static IReadOnlyList<string> Strings(JsonElement list) => [.. list.EnumerateArray().Select(f => f.GetString()!)];

    private int Links() => ContentKinds.All.SelectMany(Site.OfKind).Sum(i => Site.Targets[i].Count(Site.IsVisible));

    private byte[] Bytes(string path) => real.Edition.Render(path)!.Bytes.ToArray();
}
