namespace Publication.Tests.Rendering.Data;

/// <summary>The files under <c>data/</c> of an edition, written into a folder for programs that read files.</summary>
internal sealed class DataFolder : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("publication-data-").FullName;

    public DataFolder(Edition edition)
    {
        foreach (var path in edition.OutputPaths.Where(p => p.StartsWith("data/", StringComparison.Ordinal)))
            File.WriteAllBytes(this[path["data/".Length..]], edition.Render(path)!.Bytes.ToArray());
    }

    public string this[string name] => Path.Combine(folder, name);

    public void Dispose() => Directory.Delete(folder, recursive: true);
}
