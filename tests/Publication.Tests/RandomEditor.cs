using System.Text;
using System.Text.RegularExpressions;

namespace Publication.Tests;

/// <summary>Edits a folder of content as people do, mistakes included; the same seed makes the same edits.</summary>
internal sealed partial class RandomEditor
{
    private readonly string folder;
    private readonly Random random;
    private readonly Dictionary<string, byte[]> original;
    private readonly List<Func<string?>> edits;
    private int made;

    public RandomEditor(string folder, int seed)
    {
        this.folder = folder;
        random = new Random(seed);
        original = Files().ToDictionary(f => f, f => File.ReadAllBytes(Path.Combine(folder, f)), StringComparer.Ordinal);
        edits =
        [
            ChangeWord, ChangeWord, ChangeWordUnseen, ChangeTitle, ChangeRecord, ChangeRecord, RemoveRecord, RepeatRecord, AddTermBefore, RemoveFile, RenameFile, AddBrief,
            ToggleDraft, ToggleDraft, Break, Break, ChangeSetting, Touch, AddAsset, AddLink, RenameLink, Mend, Mend, Mend, Mend, MendAll,
        ];
    }

    /// <summary>Does one thing and says what it was.</summary>
    public string Edit()
    {
        made++;
        while (true)
            if (edits[random.Next(edits.Count)]() is { } done) return done;
    }

    private List<string> Files(string beginning = "", string end = "")
    {
        var all = new DirectoryInfo(folder).EnumerateFiles("*", SearchOption.AllDirectories).Where(f => f.LinkTarget is null)
            .Select(f => Path.GetRelativePath(folder, f.FullName).Replace('\\', '/'));
        return [.. all.Where(f => f.StartsWith(beginning, StringComparison.Ordinal) && f.EndsWith(end, StringComparison.Ordinal)).Order(StringComparer.Ordinal)];
    }

    private string? One(string beginning = "", string end = "") => Files(beginning, end) is { Count: > 0 } files ? files[random.Next(files.Count)] : null;

    private string Read(string file) => File.ReadAllText(Path.Combine(folder, file), Encoding.UTF8);

    private void Write(string file, string text)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(Path.Combine(folder, file))!);
        File.WriteAllText(Path.Combine(folder, file), text);
    }

    private string? Replace(string? file, Regex what, Func<Match, string> by, string done)
    {
        if (file is null || what.Matches(Read(file)) is not { Count: > 0 } matches) return null;
        var match = matches[random.Next(matches.Count)];
        Write(file, Read(file)[..match.Index] + by(match) + Read(file)[(match.Index + match.Length)..]);
        return $"{done} in {file} at {match.Index}";
    }

    private string? ChangeWord() => Replace(One(end: ".md"), Word(), _ => $"changed{made}", "a word changed");

    /// <summary>The same size and the same time of writing: only the bytes tell.</summary>
    private string? ChangeWordUnseen()
    {
        if (One() is not { } file || file.StartsWith("assets/", StringComparison.Ordinal) || !OperatingSystem.IsLinux()) return null;
        var time = File.GetLastWriteTimeUtc(Path.Combine(folder, file));
        var done = Replace(file, Word(), m => new string((char)('a' + made % 26), m.Length), "a word changed with the time set back");
        File.SetLastWriteTimeUtc(Path.Combine(folder, file), time);
        return done;
    }

    private string? ChangeTitle() => Replace(One(), TitleLine(), m => $"{m.Groups[1].Value}: New title {made}", "a title changed");

    private string? ChangeRecord() => Replace(One("data/", ".yml"), Word(), _ => $"changed{made}", "a word changed");

    private string? RemoveRecord() => Replace(One("data/", ".yml"), Record(), _ => "", "a record removed");

    private string? RepeatRecord() => Replace(One("data/", ".yml"), Record(), m => m.Value.TrimEnd('\n') + "\n\n" + m.Value, "a record repeated");

    /// <summary>Terms before the others, some of which share their form with a later one.</summary>
    private string? AddTermBefore()
    {
        if (!File.Exists(Path.Combine(folder, "data/terms.yml")) || Forms().Matches(Read("data/terms.yml")) is not { Count: > 0 } terms) return null;
        var form = terms[random.Next(terms.Count)].Groups[1].Value;
        Write("data/terms.yml", $"- id: added-{made}\n  term: {form}\n  definition: Added as number {made}.\n\n" + Read("data/terms.yml"));
        return $"a term of the form {form} added before the others";
    }

    private string? RemoveFile()
    {
        if (One() is not { } file) return null;
        File.Delete(Path.Combine(folder, file));
        return $"{file} removed";
    }

    private string? RenameFile()
    {
        if (One("briefs/") is not { } file) return null;
        File.Move(Path.Combine(folder, file), Path.Combine(folder, $"briefs/renamed-{made}.md"));
        return $"{file} renamed to renamed-{made}";
    }

    private string AddBrief()
    {
        Write($"briefs/added-{made}.md", $"---\ntitle: Added {made}\ndate: 2026-0{1 + made % 9}-11\nsummary: A brief added by an edit.\n---\n\nA super smart society, or AI+, is seen again. See [[about]].\n");
        return $"briefs/added-{made}.md added";
    }

    private string? ToggleDraft()
    {
        if (One("briefs/", ".md") is not { } file) return null;
        var text = Read(file);
        Write(file, text.Contains("\ndraft: true\n", StringComparison.Ordinal) ? text.Replace("\ndraft: true\n", "\n", StringComparison.Ordinal) : text.Replace("\ndate:", "\ndraft: true\ndate:", StringComparison.Ordinal));
        return $"draft or no draft: {file}";
    }

    private string? Break()
    {
        var broken = new[] { "\n\tx: [", "[[nobody-knows]]", "\n- id: [\n", "\n  sources: [no-such-source]\n", "\"", "\n---\n", "[@no-such]" }[random.Next(7)];
        return Replace(One(), Anywhere(), m => m.Value + broken, $"broken with {broken.ReplaceLineEndings(" ")}");
    }

    private string? ChangeSetting()
    {
        var change = random.Next(5);
        return Replace(One("publication.yml"), change == 0 ? OriginLanguage() : Tagline(), _ => change == 0 ? "origin_language: ko" : $"tagline: Number {made}", "a setting changed");
    }

    private string? Touch()
    {
        if (One() is not { } file) return null;
        File.SetLastWriteTimeUtc(Path.Combine(folder, file), new DateTime(2026, 1, 1, 0, made % 60, 0, DateTimeKind.Utc));
        return $"{file} touched";
    }

    private string AddAsset()
    {
        Write("assets/drawing.csv", $"day,level\n2025-03-05,{made}\n");
        return "assets/drawing.csv written";
    }

    private string? AddLink()
    {
        if (OperatingSystem.IsWindows() || Links().Count > 1) return null;
        Directory.CreateDirectory(Path.Combine(folder, "pages"));
        File.CreateSymbolicLink(Path.Combine(folder, $"pages/link-{made}.md"), "about.md");
        return $"pages/link-{made}.md made a symbolic link";
    }

    private string? RenameLink()
    {
        if (Links() is not { Count: > 0 } links) return null;
        links[0].MoveTo(Path.Combine(folder, $"pages/moved-{made}.md"));
        return $"a symbolic link renamed to pages/moved-{made}.md";
    }

    private List<FileInfo> Links() =>
        [.. new DirectoryInfo(folder).EnumerateFiles("*", SearchOption.AllDirectories).Where(f => f.LinkTarget is not null).OrderBy(f => f.FullName, StringComparer.Ordinal)];

    private string Mend()
    {
        var file = original.Keys.Order(StringComparer.Ordinal).ElementAt(random.Next(original.Count));
        Directory.CreateDirectory(Path.GetDirectoryName(Path.Combine(folder, file))!);
        File.WriteAllBytes(Path.Combine(folder, file), original[file]);
        return $"{file} mended";
    }

    private string MendAll()
    {
        foreach (var link in Links()) link.Delete();
        foreach (var file in Files())
            if (!original.ContainsKey(file)) File.Delete(Path.Combine(folder, file));
        foreach (var (file, bytes) in original)
        {
            Directory.CreateDirectory(Path.GetDirectoryName(Path.Combine(folder, file))!);
            File.WriteAllBytes(Path.Combine(folder, file), bytes);
        }
        return "everything mended";
    }

    [GeneratedRegex(@"\b[a-z]{5,}\b")]
    private static partial Regex Word();

    [GeneratedRegex(@"(?<=^ *)(title|name|term): .+", RegexOptions.Multiline)]
    private static partial Regex TitleLine();

    [GeneratedRegex(@"^- id: (?:.+\n?)+\n*", RegexOptions.Multiline)]
    private static partial Regex Record();

    [GeneratedRegex(@"^  term: (.+)$", RegexOptions.Multiline)]
    private static partial Regex Forms();

    [GeneratedRegex(@"\b\w+\b")]
    private static partial Regex Anywhere();

    [GeneratedRegex(@"^origin_language: .+", RegexOptions.Multiline)]
    private static partial Regex OriginLanguage();

    [GeneratedRegex(@"^tagline: .+", RegexOptions.Multiline)]
    private static partial Regex Tagline();
}
