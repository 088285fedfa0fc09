using System.Text.RegularExpressions;
using Xunit;

namespace Publication.Tests.Code;

/// <summary>The rules of src/README.md about the code itself: which room may use which, and what no room may use.</summary>
public sealed partial class HouseRulesTests
{
    private static readonly string[] Rooms = ["Input", "Content", "Linking", "Checking", "Pages", "Rendering", "Output"];

    /// <summary>A folder uses only what stands to its left; Checking and Pages stand side by side.</summary>
    private static readonly Dictionary<string, string[]> MayUse = new()
    {
        ["Input"] = [],
        ["Content"] = ["Input"],
        ["Linking"] = ["Input", "Content"],
        ["Checking"] = ["Input", "Content", "Linking"],
        ["Pages"] = ["Input", "Content", "Linking"],
        ["Rendering"] = ["Input", "Content", "Linking", "Checking", "Pages"],
        ["Output"] = [],
    };

    [Fact]
    public void A_room_uses_only_the_rooms_to_its_left()
    {
        var broken = new List<string>();
        foreach (var (path, text) in Sources("Publication"))
        {
            if (!MayUse.TryGetValue(path.Split('/')[0], out var allowed)) continue;
            foreach (Match match in UsingOfRoom().Matches(text))
                if (match.Groups[1].Value != path.Split('/')[0] && !allowed.Contains(match.Groups[1].Value))
                    broken.Add($"{path} uses {match.Groups[1].Value}");
        }
        Assert.Empty(broken);
    }

    [Theory]
    [InlineData("Markdig", "Content")]
    [InlineData("YamlDotNet", "Content")]
    [InlineData("Scriban", "Rendering")]
    [InlineData("SkiaSharp", "Rendering")]
    [InlineData("HarfBuzzSharp", "Rendering")]
    public void A_library_is_used_in_one_room_only(string library, string room)
    {
        var users = Sources("Publication").Where(s => Regex.IsMatch(s.Text, $@"^using {library}\b", RegexOptions.Multiline)).Select(s => s.Path.Split('/')[0]).Distinct();
        Assert.Equal([room], users);
    }

    [Fact]
    public void Only_the_two_edges_touch_the_disk()
    {
        var touching = Sources("Publication").Where(s => Disk().IsMatch(s.Text)).Select(s => s.Path)
            .Where(p => p.Split('/')[0] is not ("Input" or "Output")).Where(p => !AllowedLooks.Contains(p));
        Assert.Empty(touching);
    }

    /// <summary>Files that ask whether a theme's folder is there, and read nothing.</summary>
    private static readonly string[] AllowedLooks = ["Edition.cs"];

    [Fact]
    public void The_generator_has_no_clock_no_console_no_network_and_no_random_numbers()
    {
        var using_ = Sources("Publication").Where(s => ForbiddenThings().IsMatch(s.Text)).Select(s => s.Path).Where(p => p.Split('/')[0] is not ("Input" or "Output"));
        Assert.Empty(using_);
    }

    [Fact]
    public void Names_that_say_nothing_are_not_used()
    {
        var bad = Sources("Publication").Concat(Sources("Publication.Cli")).Select(s => Path.GetFileNameWithoutExtension(s.Path))
            .Where(n => n.EndsWith("Manager", StringComparison.Ordinal) || n.EndsWith("Utils", StringComparison.Ordinal) || n.EndsWith("Helper2", StringComparison.Ordinal) || n is "Common" or "Core");
        Assert.Empty(bad);
    }

    [Fact]
    public void Files_are_short()
    {
        var long_ = Sources("Publication").Concat(Sources("Publication.Cli")).Where(s => s.Text.Count(c => c == '\n') > 400).Select(s => s.Path);
        Assert.Empty(long_);
    }

    [Fact]
    public void The_list_of_rooms_is_the_list_of_folders()
    {
        var folders = Directory.GetDirectories(Path.Combine(Repository.Root, "src", "Publication")).Select(d => Path.GetFileName(d)!).Where(n => n is not ("bin" or "obj"));
        Assert.Equal(Rooms.Order(), folders.Order());
    }

    private static IEnumerable<(string Path, string Text)> Sources(string project)
    {
        var root = Path.Combine(Repository.Root, "src", project);
        return Directory.EnumerateFiles(root, "*.cs", SearchOption.AllDirectories)
            .Select(f => (Path: Path.GetRelativePath(root, f).Replace('\\', '/'), File: f))
            .Where(f => !f.Path.StartsWith("obj/", StringComparison.Ordinal) && !f.Path.StartsWith("bin/", StringComparison.Ordinal))
            .Select(f => (f.Path, File.ReadAllText(f.File)));
    }

    [GeneratedRegex(@"^using Publication\.(\w+)", RegexOptions.Multiline)]
    private static partial Regex UsingOfRoom();

    [GeneratedRegex(@"(?<![.\w])(File|Directory)\.(Read|Write|Append|Exists|Open|Create|Delete|Move|Copy|Replace|Enumerate|Get|Set)|\bnew (FileStream|FileInfo|DirectoryInfo|StreamReader|StreamWriter)\(")]
    private static partial Regex Disk();

    [GeneratedRegex(@"DateTime\.(Now|UtcNow|Today)|DateTimeOffset\.(Now|UtcNow)|\bConsole\.|HttpClient|Process\.Start|\bnew Random\b|Random\.Shared|Guid\.NewGuid")]
    private static partial Regex ForbiddenThings();
}
