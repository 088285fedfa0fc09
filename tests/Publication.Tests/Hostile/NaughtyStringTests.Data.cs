using System.Text;
using System.Text.Json;
using Publication.Rendering.Cards;
using Publication.Tests.Rendering;
using Publication.Tests.Rendering.Data;
using Xunit;

namespace Publication.Tests.Hostile;

/// <summary>
/// Files for other programs, read by programs that were not written here: what the harmless string is there, each of the
/// others is. Blanks of any sort and number are one blank to TeX, a line ends at U+2028 in Markdown, and the reader of RIS
/// ends a text where it looks like the beginning of another field.
/// </summary>
public sealed partial class NaughtyStringTests
{
    /// <summary>
    /// Some accents that are heaped on each other, Hebrew, Arabic, Devanagari, Tamil, Thai, Korean, a letter of Croatian
    /// digraphs, emoji, rare planes, private use: a card is drawn for links to an English text about China.
    /// </summary>
    private const string WithoutGlyph =
        "1C5 31B 321 325 334 343 351 36B 489 5D1 5D5 5DC 5DD 5E2 5E9 627 628 62D 631 639 644 645 926 928 939 93F 940 94D "
        + "BA4 BAE BB4 BBF BCD E17 E22 E44 20E3 263A AD6D C5B4 D55C E000 F8FF 10348 1D4B3 1F1F1 1F1F3 1F308 1F3F3 1F3FD 1F44D 1F466 1F467 1F469 1F701 20BB7 F0000";

    [Theory]
    [InlineData("sources.bib")]
    [InlineData("sources.ris")]
    [InlineData("sources.csl.json")]
    public void References_have_each(string file)
    {
        using var folder = new DataFolder(naughty.Edition);
        var items = DataParsers.Read("references.js", folder[file]).EnumerateArray().ToDictionary(i => i.GetProperty("id").GetString()!);
        var harmless = TextsOf(items["naughty-0"]);
        Assert.True(harmless.Count >= 2, string.Join('\n', harmless));
        AssertAlike(i => file.EndsWith(".ris", StringComparison.Ordinal) && Strings[i].Contains("  - ", StringComparison.Ordinal) ? null : TextsOf(items[$"naughty-{i}"]), harmless, file, file.EndsWith(".json", StringComparison.Ordinal) ? "" : "\u2028\u2029\u00A0\u202F\u3000\u180E");
    }

    [Fact]
    public void Calendars_have_each()
    {
        using var folder = new DataFolder(naughty.Edition);
        var events = DataParsers.Read("calendar.js", folder["events.ics"]).GetProperty("Events").EnumerateArray().ToList();
        List<string> Of(int number) =>
            [.. events.Single(e => e.GetProperty("Uid").GetString()!.StartsWith($"event-naughty-{number}@", StringComparison.Ordinal)).EnumerateObject()
                .Where(p => p.Name is "Summary" or "Description" or "Location").Select(p => $"{p.Name}: {p.Value.GetString()}")];
        AssertAlike(Of, Of(0), "events.ics", "");
    }

    [Fact]
    public void Markdown_files_have_each()
    {
        using var folder = new TemporaryFolder();
        foreach (var (path, bytes) in naughty.Files.Where(f => f.Key.EndsWith(".md", StringComparison.Ordinal) && f.Key.Contains("naughty-", StringComparison.Ordinal)))
            File.WriteAllBytes(Path.Combine(folder.Path, path.Replace('/', '~')), bytes.ToArray());
        var read = JsonDocument.Parse(Parsers.Read("markdown.mjs", [folder.Path])).RootElement;
        var harmless = read.EnumerateObject().Where(f => f.Name.Contains("naughty-0~", StringComparison.Ordinal)).ToList();
        Assert.True(harmless.Count >= 10, $"only {harmless.Count} files are read");
        foreach (var file in harmless)
        {
            AssertAlike(i => Facts(read.GetProperty(file.Name.Replace("naughty-0~", $"naughty-{i}~", StringComparison.Ordinal))), Facts(file.Value), file.Name, "\u2028\u2029");
            AssertAlike(i => Blocks(read.GetProperty(file.Name.Replace("naughty-0~", $"naughty-{i}~", StringComparison.Ordinal))), Blocks(file.Value), file.Name, "\n\u2028\u2029");
        }
    }

    /// <summary>What no font of the theme has is told, a text in letters of that sort is left out as a whole, and no empty box is drawn.</summary>
    [Fact]
    public void Cards_have_every_sign_or_tell_which_they_lack()
    {
        fonts.Need();
        var design = DefaultTheme.Read().Cards!;
        var lacking = new SortedSet<int>();
        foreach (var text in Strings)
            foreach (var style in (CardStyle[])[CardStyle.Heading, CardStyle.Text, CardStyle.Italic, CardStyle.Label, CardStyle.Small])
            {
                var drawn = CardText.Of(design.Fonts, style, new CardWords(text, "en"));
                Assert.DoesNotContain(drawn.Pieces.SelectMany(p => p.Glyphs), g => g.Id == 0);
                Assert.Subset(text.EnumerateRunes().ToHashSet(), drawn.Missing.ToHashSet());
                if (drawn.Missing.Any(Rune.IsLetter)) Assert.True(drawn.IsEmpty, text);
                lacking.UnionWith(drawn.Missing.Select(r => r.Value));
            }
        Assert.Equal(WithoutGlyph, string.Join(' ', lacking.Select(r => $"{r:X}")));
    }

    /// <param name="of">The texts of the entry of a number, in order; null where the reader cannot tell them.</param>
    /// <param name="harmless">Those of the harmless string.</param>
    /// <param name="where">For what is said of a fault.</param>
    /// <param name="blanks">What the format takes for a blank.</param>
    private static void AssertAlike(Func<int, List<string>?> of, List<string> harmless, string where, string blanks)
    {
        Assert.Contains(harmless, t => t.Contains(NaughtyStrings.Control, StringComparison.Ordinal));
        var faults = new List<string>();
        for (var i = 1; i < Strings.Count; i++)
        {
            var expected = harmless.ConvertAll(t => Fold(t.Replace(NaughtyStrings.Control, Strings[i], StringComparison.Ordinal).Replace("naughty-0", $"naughty-{i}", StringComparison.Ordinal)));
            if (of(i)?.ConvertAll(Fold) is { } found && !found.SequenceEqual(expected))
                faults.Add($"{where} {Strings[i]}: {string.Join(" ⏎ ", found.Except(expected))}, not {string.Join(" ⏎ ", expected.Except(found))}");
        }
        Assert.True(faults.Count == 0, string.Join('\n', faults));

        string Fold(string text) => blanks.Length == 0 ? text : string.Join(' ', text.Split([' ', .. blanks], StringSplitOptions.RemoveEmptyEntries));
    }

    private static List<string> Facts(JsonElement file) => [.. file.GetProperty("facts").EnumerateArray().Select(line => line.GetString()!).SelectMany(line => ValuesOf(line[..line.IndexOf(':')], line[(line.IndexOf(':') + 1)..]))];

    private static List<string> Blocks(JsonElement file) => [string.Join('\n', file.GetProperty("blocks").EnumerateArray().Select(b => b.GetString()!))];

    private static IEnumerable<string> ValuesOf(string name, string json)
    {
        using var value = JsonDocument.Parse(json);
        return [.. TextsOf(value.RootElement).Select(t => $"{name}: {t}")];
    }

    private static List<string> TextsOf(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.String => [value.GetString()!],
        JsonValueKind.Array => [.. value.EnumerateArray().SelectMany(TextsOf)],
        JsonValueKind.Object => [.. value.EnumerateObject().SelectMany(p => TextsOf(p.Value).Select(t => $"{p.Name}: {t}"))],
        _ => [],
    };
}
