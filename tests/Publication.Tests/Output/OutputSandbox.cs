using System.Text;
using Publication.Output;
using Xunit;

namespace Publication.Tests.Output;

/// <summary>An empty folder of its own for one test, with <c>output</c> in it, and words for what tests do there.</summary>
internal sealed class OutputSandbox : IDisposable
{
    public string Root { get; } = Directory.CreateTempSubdirectory("publication-").FullName;

    public string Output => Path.Combine(Root, "output");

    public string Cache => Path.Combine(Root, ".publication");

    public string Other => Path.Combine(Cache, "output-other");

    public OutputLimits Limits { get; init; }

    public Publisher Open(params string[] forbidden) => Publisher.Open(Output, forbidden, Limits, TimeSpan.FromMilliseconds(40));

    /// <summary>Each file is a path and its text; the files of <paramref name="files"/> are the whole edition.</summary>
    public PublishResult Publish(params IEnumerable<(string Path, string Text)> files)
    {
        using var publisher = Open();
        foreach (var (path, text) in files) publisher.Add(Text(path, text));
        return publisher.Commit(TestContext.Current.CancellationToken);
    }

    public static OutputFile Text(string path, string text) => new(path, Encoding.UTF8.GetBytes(text));

    public string Read(string path) => File.ReadAllText(Path.Combine(Output, path));

    public void Write(string path, string text)
    {
        var full = Path.Combine(Root, path);
        Directory.CreateDirectory(Path.GetDirectoryName(full)!);
        File.WriteAllText(full, text);
    }

    /// <summary>Every entry of the output but the manifest, sorted: files with their text, folders with a slash.</summary>
    public string[] Tree() => [.. Tree(Output).Where(line => !line.StartsWith(".publication-manifest", StringComparison.Ordinal))];

    public static string[] Tree(string folder)
    {
        var lines = Directory.EnumerateFileSystemEntries(folder, "*", SearchOption.AllDirectories)
            .Select(path => (Name: Path.GetRelativePath(folder, path).Replace('\\', '/'), Path: path))
            .Select(entry => Directory.Exists(entry.Path) ? entry.Name + "/" : $"{entry.Name}: {File.ReadAllText(entry.Path)}")
            .ToArray();
        Array.Sort(lines, StringComparer.Ordinal);
        return lines;
    }

    /// <summary>The time of change of every file and folder of the output, itself included.</summary>
    public Dictionary<string, DateTime> Times() =>
        Directory.EnumerateFileSystemEntries(Output, "*", SearchOption.AllDirectories).Append(Output)
            .ToDictionary(path => Path.GetRelativePath(Output, path).Replace('\\', '/'), File.GetLastWriteTimeUtc);

    /// <summary>Moves every file's time to the past, so that a file written again shows.</summary>
    public void MakeOld()
    {
        foreach (var path in Directory.EnumerateFiles(Output, "*", SearchOption.AllDirectories))
            File.SetLastWriteTimeUtc(path, new DateTime(2020, 1, 1, 0, 0, 0, DateTimeKind.Utc));
    }

    public void Dispose() => Directory.Delete(Root, recursive: true);
}
