using System.Globalization;
using Publication.Benchmarks;
using Publication.Pages;
using Xunit;

namespace Publication.BrowserTests;

/// <summary>
/// The search of a generated publication, served: 300 briefs, or as many as the variable PUBLICATION_SEARCH_BRIEFS says. Only
/// the page of the search and its files are written, of which there are thousands, and not the other hundred thousand.
/// </summary>
public sealed class GeneratedSite : IAsyncLifetime
{
    private static readonly PageType[] Written = [PageTypes.Search, PageTypes.SearchFile, PageTypes.NotFound, PageTypes.Icon, PageTypes.TouchIcon];

    private readonly string folder = Directory.CreateTempSubdirectory("publication-generated-").FullName;
    private StaticServer? server;
    private string original = "";

    public Uri Address => new(server!.Address);

    /// <summary>A string of Chinese that a quotation has, from the middle of a word on.</summary>
    public string Chinese(int length) => original.Substring(1, length);

    private static int Briefs => int.Parse(Environment.GetEnvironmentVariable("PUBLICATION_SEARCH_BRIEFS") ?? "300", CultureInfo.InvariantCulture);

    public async ValueTask InitializeAsync()
    {
        var output = Path.Combine(folder, "output");
        server = await StaticServer.Start([("/", output)]);
        var corpus = new Corpus(Briefs);
        original = corpus.Of("quote")[^1].Original;
        InputWriter.Write(corpus, folder, Path.Combine(Repository.Root, "themes"));
        var edition = Edition.Read(new BuildOptions
        {
            InputFolder = Path.Combine(folder, "input"),
            OutputFolder = output,
            ThemeFolder = Repository.Theme,
            BaseUrl = server.Address,
            Today = BuiltSite.Today,
        });
        var others = edition.Pages.Where(p => !Written.Contains(p.Type)).Select(p => p.OutputPath).ToHashSet(StringComparer.Ordinal);
        foreach (var path in edition.OutputPaths.Where(p => !others.Contains(p)))
        {
            var file = Path.Combine(output, path);
            Directory.CreateDirectory(Path.GetDirectoryName(file)!);
            await File.WriteAllBytesAsync(file, edition.Render(path)!.Bytes.ToArray());
        }
    }

    public async ValueTask DisposeAsync()
    {
        if (server is not null) await server.DisposeAsync();
        Directory.Delete(folder, recursive: true);
    }
}
