using System.Collections.Concurrent;
using System.Text;
using Publication.Tests.Fixtures;

namespace Publication.Tests.Hostile;

/// <summary>The publication of the naughty strings, every file of it rendered but the pictures.</summary>
public sealed class NaughtyEdition : IDisposable
{
    private readonly string folder = Fixture.Folder([SmallSite.Files]);

    public NaughtyEdition()
    {
        var files = NaughtyStrings.Allowed.SelectMany((s, i) => NaughtySite.Of(i, NaughtyStrings.Quoted(s), NaughtyStrings.Quoted(NaughtyStrings.Markdown(s)), NaughtyStrings.Markdown(s)));
        Write(files.Select(f => (f.Path, f.Text)));
        Edition = Edition.Read(Fixture.Options(folder) with { ThemeFolder = Path.Combine(Repository.Root, "themes", "ledger") });
        var rendered = new ConcurrentDictionary<string, ReadOnlyMemory<byte>>();
        Parallel.ForEach(Edition.Pages.Where(p => !p.Type.IsDrawn), page => rendered[page.Route.OutputPath] = Edition.Render(page.Route.OutputPath)!.Bytes);
        Files = rendered;
        FilesOf = rendered.SelectMany(f => f.Key.Split('/', '.').Where(part => part.StartsWith("naughty-", StringComparison.Ordinal)).Distinct().Select(name => (name, f)))
            .ToLookup(f => f.name, f => f.f, StringComparer.Ordinal);
    }

    public Edition Edition { get; }

    public IReadOnlyDictionary<string, ReadOnlyMemory<byte>> Files { get; }

    /// <summary>The files of all entries of an id.</summary>
    public ILookup<string, KeyValuePair<string, ReadOnlyMemory<byte>>> FilesOf { get; }

    public void Dispose() => Directory.Delete(folder, recursive: true);

    private void Write(IEnumerable<(string Path, string Text)> files)
    {
        foreach (var (path, text) in files)
        {
            var file = Path.Combine(folder, "input", path);
            Directory.CreateDirectory(Path.GetDirectoryName(file)!);
            File.WriteAllText(file, text, new UTF8Encoding(false));
        }
    }
}
