using System.Text;
using System.Text.RegularExpressions;
using Publication.Content;
using Xunit;

namespace Publication.Tests.Cli;

/// <summary>One entry of each kind of the real publication gets another id: the site is the same but for its addresses.</summary>
public sealed partial class RenamedSiteTests
{
    public static TheoryData<string> Kinds => [.. ContentKinds.All.Select(k => k.Name)];

    private static readonly Lazy<(Edition Edition, Dictionary<string, string> Files)> Before = new(() =>
    {
        var edition = Edition.Read(Options(Path.Combine(Repository.Root, "input")));
        return (edition, Render(edition));
    });

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Only_addresses_change(string kindName)
    {
        var (before, filesBefore) = Before.Value;
        var kind = ContentKinds.Find(kindName)!;
        var id = MostMentioned(before, kind);
        // As long as the old one, because mails break their lines by length.
        var newId = "zq".PadRight(id.Length, 'x');
        using var folder = new TemporaryFolder();
        Fixture.CopyOver(Path.Combine(Repository.Root, "input"), folder["input"]);
        var run = CliRun.Of("rename", kindName, id, newId, "--input", folder["input"], "--theme", Path.Combine(Repository.Root, "themes", "ledger"), "--today", "2026-11-24");
        Assert.True(run.Code == 0, run.Error);

        var after = Edition.Read(Options(folder["input"]));
        Assert.Equal(before.Diagnostics.Select(d => d.Code), after.Diagnostics.Select(d => d.Code));
        var filesAfter = Render(after);

        // The old addresses stay, as redirects.
        foreach (var path in filesBefore.Keys.Where(p => p.EndsWith(".html", StringComparison.Ordinal))) Assert.Contains(path, filesAfter.Keys);
        var old = filesBefore.Keys.Where(p => p.Split('/').Contains(id) && p.EndsWith("index.html", StringComparison.Ordinal) && filesAfter.ContainsKey(Renamed(p, id, newId))).ToList();
        Assert.NotEmpty(old);
        Assert.All(old, path => Assert.Contains($"url=/{Renamed(path, id, newId)[..^"index.html".Length]}", filesAfter[path], StringComparison.Ordinal));

        var different = filesBefore.Where(f => !Same(f.Value, filesAfter[filesAfter.ContainsKey(Renamed(f.Key, id, newId)) ? Renamed(f.Key, id, newId) : f.Key], id, newId)).Select(f => f.Key);
        Assert.Empty(different);
    }

    /// <summary>Not what lists old ids by intention (and tells sizes and hashes of files that do), nor search files, whose shards hang on the spelling of ids, nor pictures.</summary>
    private static bool IsCompared(string path) => path is not ("_redirects" or "_headers")
        && !path.EndsWith(".png", StringComparison.Ordinal)
        && !path.StartsWith("search/", StringComparison.Ordinal) && !path.StartsWith("data/", StringComparison.Ordinal);

    private static string Renamed(string path, string id, string newId) => string.Join('/', path.Split('/').Select(part => part == id ? newId : part.StartsWith(id + ".", StringComparison.Ordinal) ? newId + part[id.Length..] : part));

    private static bool Same(string before, string after, string id, string newId) =>
        Sorted(Lines().Replace(before, "")) == Sorted(Lines().Replace(after.Replace(newId, id, StringComparison.Ordinal), ""));

    /// <summary>Files of addresses only, which stand in the order of the addresses, and entries as data, with what refers to them in the order of files.</summary>
    private static string Sorted(string text) => (text.StartsWith("<?xml", StringComparison.Ordinal) && text.Contains("<urlset", StringComparison.Ordinal)) || text.Contains("\n  \"backlinks\": [", StringComparison.Ordinal)
        ? string.Join('\n', text.Split('\n').Order(StringComparer.Ordinal)) : text;

    private static string MostMentioned(Edition edition, Kind kind)
    {
        var site = edition.Site!;
        return site.Entries[site.OfKind(kind).MaxBy(i => site.BacklinksOf(i).Count())].Id;
    }

    private static Dictionary<string, string> Render(Edition edition) => edition.Pages.Where(p => IsCompared(p.OutputPath))
        .ToDictionary(p => p.OutputPath, p => Text(p.OutputPath, edition.Render(p.OutputPath)!.Bytes.ToArray()), StringComparer.Ordinal);

    /// <summary>Of a mail what is said in it: it is packed in letters of which an address changes many.</summary>
    private static string Text(string path, byte[] bytes)
    {
        if (!path.EndsWith(".eml", StringComparison.Ordinal)) return Encoding.UTF8.GetString(bytes);
        using var stream = new MemoryStream(bytes);
        var mail = MimeKit.MimeMessage.Load(stream);
        return $"{mail.Subject}\n{mail.TextBody}\n{mail.HtmlBody}";
    }

    private static BuildOptions Options(string input) => new()
    {
        InputFolder = input, OutputFolder = "/not-written", ThemeFolder = Path.Combine(Repository.Root, "themes", "ledger"), Today = new DateOnly(2026, 11, 24),
    };

    /// <summary>An edit link names the line of a record, which the added field moves; as data the entry has that field.</summary>
    [GeneratedRegex(@"#L\d+|, line \d+|  ""formerly"": \[[^\]]*\],\n|^formerly: .*\n", RegexOptions.Multiline)]
    private static partial Regex Lines();
}
