namespace Publication.Tests.Rendering.Search;

/// <summary>The search over the publication in this repository; its files are written once.</summary>
public sealed class RealSearch : IDisposable
{
    internal SearchHarness Search { get; } = new(Read());

    public void Dispose() => Search.Dispose();

    internal static Edition Read() =>
        Edition.Read(new BuildOptions { InputFolder = Path.Combine(Repository.Root, "input"), OutputFolder = Path.Combine(Path.GetTempPath(), "unused"), Today = Fixture.Today });
}
