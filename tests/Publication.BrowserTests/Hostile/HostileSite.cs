using Xunit;

namespace Publication.BrowserTests.Hostile;

/// <summary>
/// The hostile publication, with the default theme, every file written as it would be published. A build would stop at the
/// many errors in it; preview would show it all the same, and so it is here.
/// </summary>
public sealed class HostileSite : IAsyncLifetime
{
    private readonly string folder = Directory.CreateTempSubdirectory("publication-hostile-").FullName;
    private StaticServer? server;

    internal BuiltSite Built { get; private set; } = null!;

    public async ValueTask InitializeAsync()
    {
        server = await StaticServer.Start([("/", folder)]);
        var input = Path.Combine(folder, "input");
        HostileInput.Write(input);
        var options = new BuildOptions { InputFolder = input, OutputFolder = folder, ThemeFolder = Repository.Theme, BaseUrl = server.Address, Today = BuiltSite.Today };
        var edition = Edition.Read(options);
        edition = Edition.Read(options with { History = History(edition) });
        edition.RenderAll(file =>
        {
            var path = Path.Combine(folder, file.Path);
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllBytes(path, file.Bytes.ToArray());
        });
        Directory.Delete(input, recursive: true);
        Built = new BuiltSite(folder, new Uri(server.Address), edition);
    }

    public async ValueTask DisposeAsync()
    {
        if (server is not null) await server.DisposeAsync();
        Directory.Delete(folder, recursive: true);
    }

    /// <summary>Who writes a commit chooses the name in it.</summary>
    private static History History(Edition edition) => new(edition.Site!.Entries.Select((entry, i) => (Key: Publication.History.KeyOf(entry.Kind.Name, entry.Id), Number: i)).ToDictionary(
        e => e.Key, e => (IReadOnlyList<Change>)[.. HostileInput.Of(e.Number).Select(p => new Change(BuiltSite.Today.AddDays(-e.Number % 3), p))]));
}
