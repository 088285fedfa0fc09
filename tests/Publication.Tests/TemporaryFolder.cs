namespace Publication.Tests;

/// <summary>A new folder that is removed at the end.</summary>
internal sealed class TemporaryFolder : IDisposable
{
    public string Path { get; } = Directory.CreateTempSubdirectory("publication-").FullName;

    public void Dispose() => Directory.Delete(Path, recursive: true);
}
