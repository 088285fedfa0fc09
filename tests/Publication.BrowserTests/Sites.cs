using Publication.Cli;
using Xunit;

namespace Publication.BrowserTests;

/// <summary>The real publication and a small one, built once for all tests and served as a plain host serves them.</summary>
public sealed class Sites : IAsyncLifetime
{
    private readonly string folder = Directory.CreateTempSubdirectory("publication-browser-").FullName;
    private StaticServer? server;

    /// <summary>Built from the repository's <c>input/</c>, served at the root.</summary>
    public BuiltSite Real { get; private set; } = null!;

    /// <summary>Another subject, another language of origin, served under <c>/small/</c>.</summary>
    public BuiltSite Small { get; private set; } = null!;

    /// <summary>The real one for a sub-folder of another host; not served.</summary>
    public BuiltSite Elsewhere { get; private set; } = null!;

    public async ValueTask InitializeAsync()
    {
        // Cards and web fonts need the theme's npm packages; what is missing without them is no fault of a page.
        _ = ThemePackages.Install(Repository.Theme);
        var (real, small) = (Path.Combine(folder, "real"), Path.Combine(folder, "small"));
        server = await StaticServer.Start([("/small/", small), ("/", real)]);
        Real = BuiltSite.Build(Repository.Input, real, server.Address);
        Small = BuiltSite.Build(Repository.SmallInput, small, server.Address + "small/");
        Elsewhere = BuiltSite.Build(Repository.Input, Path.Combine(folder, "elsewhere"), "https://example.org/sub/");
    }

    public async ValueTask DisposeAsync()
    {
        if (server is not null) await server.DisposeAsync();
        Directory.Delete(folder, recursive: true);
    }
}
