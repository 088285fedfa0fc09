using System.Runtime.CompilerServices;

namespace Publication.Tests.Cli;

/// <summary>A small publication in a temporary folder, with a copy of the default theme beside it.</summary>
internal sealed class SmallSite : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public SmallSite()
    {
        Write("input/publication.yml", "title: A small site\nbase_url: https://example.org/\nrepository:\n  branch: main\n  url: https://example.org/code\n");
        Write("input/briefs/first.md", Brief("The first brief", "Hello, world."));
        Write("input/briefs/second.md", Brief("The second brief", "Something else."));
        Write("input/data/topics.yml", "- id: tides\n  name: Tides\n  summary: The level of the sea.\n");
        CopyTheme();
    }

    public string Folder => folder.Path;

    public string Output => folder["output"];

    public BuildOptions Options => new()
    {
        InputFolder = folder["input"], OutputFolder = Output, Today = new DateOnly(2026, 1, 1),
    };

    /// <summary>The arguments that mean <see cref="Options"/>.</summary>
    public string[] Arguments => ["--input", folder["input"], "--today", "2026-01-01"];

    public string this[string relative] => folder[relative];

    public static string Brief(string title, string text) => $"---\ntitle: {title}\ndate: 2025-03-05\nsummary: What it says.\n---\n\n{text}\n";

    /// <summary>By renaming, as editors save: no reader meets half a file.</summary>
    public void Write(string relative, string text)
    {
        var written = folder.Write(".saving", text);
        Directory.CreateDirectory(Path.GetDirectoryName(folder[relative])!);
        File.Move(written, folder[relative], overwrite: true);
    }

    public string Read(string relative) => folder.Read(relative);

    public void Dispose() => folder.Dispose();

    private void CopyTheme([CallerFilePath] string here = "")
    {
        var theme = Path.GetFullPath(Path.Combine(Path.GetDirectoryName(here)!, "..", "..", "..", "themes", "ledger"));
        foreach (var file in Directory.EnumerateFiles(theme, "*", SearchOption.AllDirectories))
        {
            var relative = Path.GetRelativePath(theme, file).Replace('\\', '/');
            // Its fonts stay away: no test fetches packages.
            if (relative.StartsWith("node_modules/", StringComparison.Ordinal) || relative is "package.json" or "package-lock.json") continue;
            var copy = folder[$"themes/ledger/{relative}"];
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(file, copy);
        }
    }
}
