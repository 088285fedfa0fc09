using System.Text;
using System.Text.RegularExpressions;
using Publication.Tests.Fixtures;
using Xunit;

namespace Publication.Tests;

/// <summary>
/// Good files, broken in one place as people break them, line by line. Nothing ever throws, and each error points at the
/// line, at the record or block that the line belongs to, or names the id that was written there.
/// </summary>
public sealed partial class MutationTests
{
    [Theory]
    [InlineData("delete the line")]
    [InlineData("swap it with the next")]
    [InlineData("misspell the key")]
    [InlineData("misspell the value")]
    [InlineData("open a quotation mark")]
    [InlineData("close a quotation mark too early")]
    [InlineData("indent by one blank")]
    [InlineData("indent by a tab")]
    [InlineData("repeat the line")]
    public void An_error_points_at_what_was_broken(string mutation) => Fixture.Read(Fixture.Folder([SmallSite.Files]), good =>
    {
        Assert.Empty(good.Diagnostics);
        var (tried, found, astray) = (0, 0, new List<string>());
        foreach (var file in Files)
        {
            var lines = Encoding.UTF8.GetString(good.BytesOf(file)!).Split('\n');
            for (var n = 0; n < lines.Length - 1; n++)
            {
                if (Mutate(mutation, lines, n) is not { } mutant) continue;
                tried++;
                var edition = good.With(new Dictionary<string, byte[]?> { [file] = Encoding.UTF8.GetBytes(string.Join('\n', mutant)) });
                var errors = edition.Diagnostics.Where(d => d.Severity == Severity.Error).ToList();
                if (errors.Count > 0) found++;
                foreach (var error in errors)
                    if (!Explains(error, "input/" + file, lines, n)) astray.Add($"{file}:{n + 1} `{lines[n]}` gives {Fixture.Line(error)}");
            }
        }
        Assert.True(astray.Count == 0, string.Join('\n', astray));
        Assert.True(tried > 40 && found > 15, $"{tried} tried, {found} found");
        return 0;
    });

    private static readonly string[] Files =
    [
        "briefs/first.md", "pages/about.md", "newsletters/2025-03.yml", "data/initiatives.yml", "data/quotes.yml", "data/events.yml", "data/people.yml",
        "data/organisations.yml", "data/sources.yml", "data/terms.yml", "data/topics.yml", "publication.yml",
    ];

    private static string[]? Mutate(string mutation, string[] lines, int n)
    {
        var line = lines[n];
        var value = Value().Match(line);
        return mutation switch
        {
            "delete the line" => [.. lines[..n], .. lines[(n + 1)..]],
            "swap it with the next" => n + 2 < lines.Length ? [.. lines[..n], lines[n + 1], line, .. lines[(n + 2)..]] : null,
            "repeat the line" => With(line + "\n" + line),
            "misspell the key" => Key().Match(line) is { Success: true } key ? With(line.Insert(key.Groups[1].Index + 1, "q")) : null,
            "misspell the value" => value.Success ? With(line.Insert(value.Groups[1].Index + 1, "q")) : null,
            "open a quotation mark" => value.Success ? With(line.Insert(value.Groups[1].Index, "\"")) : null,
            "close a quotation mark too early" => value.Success ? With($"{line[..value.Groups[1].Index]}'{value.Groups[1].Value[..1]}'{value.Groups[1].Value[1..]}'") : null,
            "indent by one blank" => line.Length > 0 ? With(" " + line) : null,
            "indent by a tab" => line.Length > 0 ? With("\t" + line) : null,
            _ => throw new ArgumentException(mutation),
        };

        string[] With(string changed) => [.. lines[..n], changed, .. lines[(n + 1)..]];
    }

    /// <summary>In the same file near the line or in its record, or elsewhere with a word about it.</summary>
    private static bool Explains(Diagnostic error, string path, string[] lines, int n)
    {
        var (start, end) = Record(lines, n);
        var line = error.At.Start.Line - 1;
        if (error.At.Path == path && ((line >= start && line <= end) || Math.Abs(line - n) <= 2)) return true;
        if (error.Related.Any(r => r.At.Path == path)) return true;
        var ids = Word().Matches(lines[n] + " " + lines[start] + " " + (n + 1 < lines.Length ? lines[n + 1] : "")).Select(m => m.Value);
        return ids.Any(id => error.Message.Contains($"`{id}`", StringComparison.Ordinal) || error.Message.Contains($":{id}`", StringComparison.Ordinal)
            || error.Help?.Contains(id, StringComparison.Ordinal) == true);
    }

    /// <summary>The lines of the record around a line of a list; of another file the beginning, where a field is said to be missing.</summary>
    private static (int Start, int End) Record(string[] lines, int n)
    {
        if (!lines[0].StartsWith("- ", StringComparison.Ordinal)) return (0, 1);
        var start = n;
        while (start > 0 && !lines[start].StartsWith("- ", StringComparison.Ordinal)) start--;
        var end = n + 1;
        while (end < lines.Length && !lines[end].StartsWith("- ", StringComparison.Ordinal)) end++;
        // A first line that is gone or moved leaves its record to the one before.
        return (lines[n].StartsWith("- ", StringComparison.Ordinal) ? Math.Max(0, start - 12) : start, end);
    }

    [GeneratedRegex(@"^(?:- |\s)*([a-z_]{3,}):")]
    private static partial Regex Key();

    [GeneratedRegex(@"^(?:- |\s)*[a-zA-Z_-]+: ([A-Za-z].+)$")]
    private static partial Regex Value();

    [GeneratedRegex("[a-z0-9]+(-[a-z0-9]+)*")]
    private static partial Regex Word();
}
