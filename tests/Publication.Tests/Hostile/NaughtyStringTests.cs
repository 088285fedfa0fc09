using System.Collections.Concurrent;
using System.Globalization;
using System.Text;
using System.Text.Json;
using Publication.Content;
using Publication.Content.Fields;
using Publication.Pages;
using Publication.Rendering.Data;
using Xunit;

namespace Publication.Tests.Hostile;

/// <summary>
/// Each string stands in every field of text of an entry of every kind, literally or, where Markdown is read, with a backslash
/// before its signs. Readers of the formats find it as it went in. The generator takes blanks off the ends of a text, and
/// does nothing else to it in data: no string here begins or ends with one, and nothing is composed before it is compared.
/// Liberties are taken with what people read: U+2028 and U+2029 end a line, as they are meant to, and in the name of a quotation
/// become blanks; the text of a mail is laid out in lines anew, where a run of blanks of any sort is one blank; a title that
/// is a quotation as a whole gets no second pair of marks around it.
/// </summary>
public sealed partial class NaughtyStringTests(NaughtyEdition naughty, ThemeFonts fonts) : IClassFixture<NaughtyEdition>
{
    private static readonly IReadOnlyList<string> Strings = NaughtyStrings.Allowed;

    private static IEnumerable<(Kind Kind, int Number)> Entries => ContentKinds.All.SelectMany(k => Enumerable.Range(0, Strings.Count).Select(i => (k, i)));

    [Fact]
    public void None_is_refused()
    {
        Rule[] refusals = [.. FieldRules.All, TextRules.ForbiddenCharacter];
        Assert.Equal([], naughty.Edition.Diagnostics.Where(d => d.At.Path.Contains("naughty", StringComparison.Ordinal) && refusals.Any(r => r.Code == d.Code) && d.Code != FieldRules.Twice.Code).Select(Fixture.Line));
        foreach (var (kind, i) in Entries) Assert.Contains(naughty.Edition.Site!.Entries, e => e.Kind == kind && e.Id == $"naughty-{i}");
    }

    [Fact]
    public void Json_has_each_in_each_field()
    {
        var faults = new List<string>();
        foreach (var (kind, i) in Entries)
        {
            var entry = naughty.Edition.Site!.Entries.Single(e => e.Kind == kind && e.Id == $"naughty-{i}");
            using var json = JsonDocument.Parse(naughty.Files[DataPages.JsonOf(entry).OutputPath]);
            Compare(json.RootElement, FieldValues.Published(kind), Strings[i], $"{kind.Name} {i}", faults);
        }
        Assert.True(faults.Count == 0, string.Join('\n', faults));
    }

    [Fact]
    public void Tables_have_each_in_each_cell()
    {
        var faults = new List<string>();
        var cells = 0;
        foreach (var (path, bytes) in naughty.Files.Where(f => f.Key.EndsWith(".csv", StringComparison.Ordinal)))
        {
            var texts = TextColumns(Path.GetFileNameWithoutExtension(path)).ToList();
            foreach (var row in ParsedTexts.Rows(bytes))
            {
                if (NumberIn(row.GetValueOrDefault("owner") ?? row.GetValueOrDefault("id") ?? "") is not { } number) continue;
                foreach (var (column, isList) in texts)
                {
                    cells++;
                    var expected = isList ? Strings[number].Replace("\\", "\\\\", StringComparison.Ordinal).Replace("|", "\\|", StringComparison.Ordinal) : Strings[number];
                    if (row[column] != expected) faults.Add($"{path} {column}: {row[column]}, not {expected}");
                }
            }
        }
        Assert.True(faults.Count == 0, string.Join('\n', faults));
        Assert.True(cells > Strings.Count * 20, $"only {cells} cells were read");
    }

    /// <summary>Pages, JSON, embeds, feeds and mails of an entry: wherever the harmless string stands, each of the others stands too.</summary>
    [Fact]
    public void Each_stands_wherever_a_harmless_one_does()
    {
        var expected = Counts(0).ToDictionary(c => c.Path, c => c.Count);
        Assert.Superset(new HashSet<string> { ".html", ".json", ".xml", ".eml" }, expected.Where(e => e.Value > 0).Select(e => Path.GetExtension(e.Key)).ToHashSet());
        var faults = new ConcurrentBag<string>();
        Parallel.For(1, Strings.Count, i =>
        {
            var found = Counts(i).ToDictionary(c => c.Path, c => c.Count);
            foreach (var (path, count) in expected)
                if (found.GetValueOrDefault(path) < LeastOf(Strings[i], count)) faults.Add($"{path.Replace("naughty-0", $"naughty-{i}", StringComparison.Ordinal)}: {found.GetValueOrDefault(path)} times, not {count}: {Strings[i]}");
        });
        Assert.True(faults.IsEmpty, string.Join('\n', faults.Order(StringComparer.Ordinal)));
    }

    [Fact]
    public void Titles_of_pages_and_subjects_of_mails_have_it_whole()
    {
        var faults = new List<string>();
        for (var i = 0; i < Strings.Count; i++)
        {
            var page = ParsedTexts.Page(Encoding.UTF8.GetString(naughty.Files[$"briefs/naughty-{i}/index.html"].Span));
            if (page.QuerySelector("h1")!.TextContent.Trim(' ', '\n') != Strings[i]) faults.Add($"h1: {page.QuerySelector("h1")!.TextContent}, not {Strings[i]}");
            foreach (var (path, bytes) in naughty.FilesOf[$"naughty-{i}"].Where(f => f.Key.EndsWith(".eml", StringComparison.Ordinal)))
            {
                var subject = ParsedTexts.Message(bytes).Subject!;
                if (!subject.Contains(Strings[i], StringComparison.Ordinal) && !subject.Contains(OneLine(Strings[i]), StringComparison.Ordinal)) faults.Add($"{path}: {subject}, not {Strings[i]}");
            }
        }
        Assert.True(faults.Count == 0, string.Join('\n', faults));
    }

    [Fact]
    public void A_card_is_drawn_of_each()
    {
        var faults = new ConcurrentBag<string>();
        Parallel.For(0, Strings.Count, i =>
        {
            var card = naughty.Edition.Render($"cards/brief/naughty-{i}.png")!.Bytes.Span;
            if (card[0] != 0x89 || !card[1..].StartsWith("PNG"u8)) faults.Add(Strings[i]);
        });
        Assert.Equal([], faults);
    }

    [Fact]
    public void Search_has_each()
    {
        var texts = naughty.Files.Where(f => f.Key.StartsWith("search/", StringComparison.Ordinal) && f.Key.EndsWith(".json", StringComparison.Ordinal))
            .SelectMany(f => ParsedTexts.Of(f.Key, f.Value)!).Select(OneLine).CountBy(t => t, StringComparer.Ordinal).ToDictionary(t => t.Key, t => t.Value, StringComparer.Ordinal);
        Assert.True(texts[NaughtyStrings.Control] > ContentKinds.All.Count);
        Assert.Equal([], Strings.Select(OneLine).Where(s => texts.GetValueOrDefault(s) < texts[NaughtyStrings.Control]).Select(s => $"{texts.GetValueOrDefault(s)}: {s}"));
    }

    /// <summary>A line that holds one has a diagnostic on it, or the file says that it is no YAML.</summary>
    [Fact]
    public void What_cannot_be_seen_is_refused_by_the_name_of_its_field()
    {
        var files = NaughtyStrings.Refused.SelectMany((s, i) => NaughtySite.Of(i, $"\"{s}\"", $"\"{s}\"", "Text.").Select(f => (f.Path, f.Text, Bad: s))).ToList();
        var found = Fixture.Check([.. files.Select(f => $"--- input/{f.Path}\n{f.Text}")]).ToLookup(d => d.At.Path, StringComparer.Ordinal);
        var faults = new List<string>();
        foreach (var (path, text, bad) in files)
        {
            var own = found["input/" + path].ToList();
            if (own.Exists(d => d.Code == "PUB001" && d.Message.EndsWith("is half a character", StringComparison.Ordinal))) continue;
            var lines = text.Split('\n');
            for (var n = 0; n < lines.Length; n++)
                if (lines[n].Contains($"\"{bad}\"", StringComparison.Ordinal) && !own.Exists(d => d.At.Start.Line == n + 1 && d.Code is "PUB108" or "PUB203" && d.Message.Contains("U+", StringComparison.Ordinal)))
                    faults.Add($"{path}: {lines[n].Trim()}");
        }
        Assert.True(faults.Count == 0, string.Join('\n', faults));
    }

    private static void Compare(JsonElement json, IEnumerable<Field> fields, string expected, string at, List<string> faults)
    {
        foreach (var field in fields)
        {
            if (!NaughtySite.IsText(field) && field.Shape.Group is null) continue;
            if (!json.TryGetProperty(field.Name, out var value))
            {
                faults.Add($"{at} {field.Name}: nothing");
                continue;
            }
            if (value.ValueKind == JsonValueKind.Array) value = value[0];
            if (field.Shape.Group is { } group) Compare(value, group.Fields, expected, $"{at} {field.Name}", faults);
            else if (value.GetString() != expected) faults.Add($"{at} {field.Name}: {value}, not {expected}");
        }
    }

    /// <summary>The columns of a table that hold nothing but text.</summary>
    private static IEnumerable<(string Name, bool IsList)> TextColumns(string table)
    {
        var kind = ContentKinds.All.FirstOrDefault(k => k.Plural == table);
        var fields = kind is not null ? FieldValues.Published(kind) : ContentKinds.All.SelectMany(k => Groups(k.Fields)).FirstOrDefault(f => f.Name == table)?.Shape.Group!.Fields ?? [];
        foreach (var field in fields.Where(f => f.Shape != Shapes.Markdown))
            if (field.Shape is { Group: { } group, IsList: false })
                foreach (var inner in group.Fields.Where(NaughtySite.IsText)) yield return ($"{field.Name}_{inner.Name}", inner.Shape.IsList);
            else if (NaughtySite.IsText(field)) yield return (field.Name, field.Shape.IsList);
    }

    private static IEnumerable<Field> Groups(FieldTable table) =>
        table.Fields.Where(f => f.Shape is { Group: not null, IsList: true }).SelectMany(f => Groups(f.Shape.Group!).Prepend(f));

    private static int? NumberIn(string id) =>
        id.LastIndexOf("naughty-", StringComparison.Ordinal) is >= 0 and var at ? int.Parse(id.AsSpan(at + "naughty-".Length), CultureInfo.InvariantCulture) : null;

    /// <summary>How often a string stands in each file of the entries that hold it; the files are named as the harmless one's are.</summary>
    private IEnumerable<(string Path, int Count)> Counts(int number)
    {
        var name = $"naughty-{number}";
        foreach (var (path, bytes) in naughty.FilesOf[name])
            if (ParsedTexts.Of(path, bytes) is { } texts) yield return (path.Replace(name, "naughty-0", StringComparison.Ordinal), texts.Sum(t => Count(Folded(t, path), Folded(Strings[number], path))));
    }

    /// <summary>Some where a line ends in it or its marks serve for two; all of them elsewhere.</summary>
    private static int LeastOf(string text, int count) => OneLine(text) != text || text.Trim('"').Length == text.Length - 2 ? Math.Min(1, count) : count;

    private static string Folded(string text, string path) => path.EndsWith(".eml", StringComparison.Ordinal)
        ? string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)) : OneLine(text);

    private static string OneLine(string text) => text.Replace('\u2028', ' ').Replace('\u2029', ' ');

    private static int Count(string text, string part)
    {
        var count = 0;
        for (var at = text.IndexOf(part, StringComparison.Ordinal); at >= 0; at = text.IndexOf(part, at + part.Length, StringComparison.Ordinal)) count++;
        return count;
    }
}
