using System.Diagnostics;
using System.Text;
using FsCheck;
using FsCheck.Fluent;
using Publication.Content;
using Publication.Input;
using Publication.Tests.Fixtures;
using Xunit;

namespace Publication.Tests.Hostile;

/// <summary>Whatever stands in a file: it is read, soon, and what is told about it lies inside it.</summary>
public sealed class RandomInputTests
{
    private static readonly Config Rounds = Config.QuickThrowOnFailure.WithMaxTest(1500).WithEndSize(150);

    private static readonly string[] PiecesOfYaml =
    [
        "\n", "\n  ", "\n    ", "\r\n", "- ", "\n- ", "- id: a", "\n  term: ", "\n  definition: ", "\n  original:", "\n    text: ", "\n  also: ", "\n  sources: ", "\n  related: [", "\n  draft: ", "\n  corrections:", "\n    - date: ",
        ":", ": ", ",", ", ", "[", "]", "{", "}", "\"", "'", "\\", "\\u0041", "\\uD800", "\\x01", "|", ">", "|\n", ">-\n", "#", " #", "&a ", "*a", "!", "!!str ", "%", "@", "`", "?", "? ", "---", "\n---\n", "\n...\n", "<<: ", "~", "null", "true", "1.10", "012", "2025-13",
        "a", "b c", "中文", "😀", "\t", "\u0001", "\u202E", "\uFEFF", "\u00A0", "\u2028", "[[a]]", "[@a]", "**", "tide-report",
    ];

    private static readonly string[] PiecesOfMarkdown =
    [
        "\n", "\n\n", "\r\n", "\r", " ", "    ", "\t", "a", "70%", "中文", "“", "*", "**", "_", "`", "```", "\n```\n", "~~~", "~~", "[", "]", "[[", "]]", "![[", "[@", ";", ", p", "[^1]", "\n[^1]: ", "(", ")", "](", "](a.md)", "](<", "![", "|", "\n|---|---|\n",
        "- ", "1. ", "> ", "## ", "# ", "{", "}", "{.", "{#id}", "{lang=", "<", ">", "<b>", "<https://a.b>", "&amp;", "&#0;", "&#1;", "&#xD800;", "&#xFFFF;", "\\", ":   ", "\n*[a]: ", "https://a.b", "www.", "\u202E", "\u0001", "\uFFFF", "\n===\n", "\n---\n", "[ ] ", "\n[a]: b 'c'\n",
        "first", "tide-report", "timeline:tide-plan", "tides", "😀", "\0",
    ];

    [Fact]
    public void Bytes() => Prop.ForAll(Gen.Choose(0, 255).Select(b => (byte)b).ArrayOf().ToArbitrary(), AreRead).Check(Rounds);

    [Fact]
    public void Yaml() => Prop.ForAll(TextOf(PiecesOfYaml), text => AreRead(Encoding.UTF8.GetBytes(text))).Check(Rounds);

    [Fact]
    public void Markdown() => Prop.ForAll(TextOf(PiecesOfMarkdown), text =>
        AreRead(Encoding.UTF8.GetBytes($"---\ntitle: A\ndate: 2025-03-06\nsummary: B.\n---\n\n{text}"))).Check(Rounds);

    /// <summary>The small site with one line taken out, doubled, cut, or swapped with the next, and each of its keys misspelt.</summary>
    [Fact]
    public void Good_files_with_one_line_changed()
    {
        var folder = Fixture.Folder([SmallSite.Files]);
        Fixture.Read(folder, before =>
        {
            foreach (var file in Directory.EnumerateFiles(Path.Combine(folder, "input"), "*", SearchOption.AllDirectories).Where(f => !f.EndsWith(".png", StringComparison.Ordinal)))
            {
                var path = Path.GetRelativePath(Path.Combine(folder, "input"), file).Replace('\\', '/');
                var lines = File.ReadAllLines(file);
                for (var i = 0; i < lines.Length; i++)
                    foreach (var (what, changed) in Changes(lines, i))
                    {
                        var after = before.With(new Dictionary<string, byte[]?> { [path] = Encoding.UTF8.GetBytes(string.Join('\n', changed) + "\n") });
                        Assert.All(after.Diagnostics, d => Assert.InRange(d.At.Span.End, d.At.Span.Start, d.At.Source.Text.Length));
                        if (what == "misspelt") Assert.True(after.Diagnostics.Any(d => d.At.Path.EndsWith(path, StringComparison.Ordinal) && d.At.Start.Line == i + 1), $"{path}: nothing points at line {i + 1}: {changed[i]}\n{string.Join('\n', after.Diagnostics.Select(Fixture.Line))}");
                    }
            }
            return true;
        });
    }

    private static IEnumerable<(string What, string[] Lines)> Changes(string[] lines, int at)
    {
        var (head, line, rest) = (lines[..at], lines[at], lines[(at + 1)..]);
        yield return ("taken out", [.. head, .. rest]);
        yield return ("doubled", [.. head, line, line, .. rest]);
        yield return ("cut", [.. head, line[..(line.Length / 2)], .. rest]);
        yield return ("quoted", [.. head, line.Replace(": ", ": \"", StringComparison.Ordinal), .. rest]);
        if (rest.Length > 0) yield return ("swapped", [.. head, rest[0], line, .. rest[1..]]);
        var key = System.Text.RegularExpressions.Regex.Match(line, "^( *(?:- )?)([a-z_]{3,})(: .*|:)$");
        if (key.Success) yield return ("misspelt", [.. head, $"{key.Groups[1].Value}{key.Groups[2].Value[1]}{key.Groups[2].Value[0]}{key.Groups[2].Value[2..]}x{key.Groups[3].Value}", .. rest]);
    }

    private static Arbitrary<string> TextOf(string[] pieces) => Gen.Elements(pieces).ListOf().Select(string.Concat).ToArbitrary();

    /// <summary>As a file of each sort.</summary>
    private static bool AreRead(byte[] bytes)
    {
        foreach (var relative in (string[])["briefs/a.md", "pages/a.md", "newsletters/a.yml", "data/terms.yml", "data/initiatives.yml"])
        {
            var start = Stopwatch.GetTimestamp();
            var document = DocumentParser.Parse(new InputFile("input/" + relative, relative, bytes), DocumentParser.KindOf(relative)!, ParseOptions.Default);
            if (Stopwatch.GetElapsedTime(start) > TimeSpan.FromSeconds(5)) return false;
            if (document.Diagnostics.Any(d => d.At.Span.Start < 0 || d.At.Span.Length < 0 || d.At.Span.End > d.At.Source.Text.Length)) return false;
            if (document.Entries.Count == 0 && document.Diagnostics.Count == 0) return string.IsNullOrWhiteSpace(Encoding.UTF8.GetString(bytes)) || relative.StartsWith("data/", StringComparison.Ordinal);
        }
        return true;
    }
}
