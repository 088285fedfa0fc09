using Publication.Pages;

namespace Publication.BrowserTests;

/// <summary>A publication built into a folder of its own.</summary>
/// <param name="Address">With a slash at the end.</param>
public sealed record BuiltSite(string Folder, Uri Address, Edition Edition)
{
    public static readonly DateOnly Today = new(2026, 11, 24);

    public static BuiltSite Build(string input, string folder, string address)
    {
        var options = new BuildOptions
        {
            InputFolder = input,
            OutputFolder = folder,
            ThemeFolder = Repository.Theme,
            BaseUrl = address,
            Today = Today,
        };
        var result = Generator.Build(options with { History = MadeUp(Edition.Read(options)) });
        if (result.Published is null)
            throw new InvalidOperationException("the publication has errors:\n" + string.Join('\n', result.Edition.Diagnostics.Select(d => $"{d.At}: {d.Code}: {d.Message}")));
        return new BuiltSite(folder, new Uri(address), result.Edition);
    }

    /// <summary>Not that of the repository: a clone of a CI machine has none, and no test may change with a commit.</summary>
    private static History MadeUp(Edition edition) => new(edition.Site!.Entries.Select((entry, i) => (Key: History.KeyOf(entry.Kind.Name, entry.Id), Number: i)).ToDictionary(
        e => e.Key,
        e => (IReadOnlyList<Change>)[.. e.Number % 10 == 0 ? [new Change(Today, "Ada Byron")] : (Change[])[], new Change(Today.AddDays(-1 - e.Number % 4), "Grace Hopper")]));

    public string UrlOf(Page page) => new Uri(Address, page.Route.Path).AbsoluteUri;

    /// <summary>The fullest page of a type: what can go wrong goes wrong there first. Null where there is none.</summary>
    public Page? FullestOf(string type) =>
        Edition.Pages.Where(p => p.Type.Name == type).OrderByDescending(p => new FileInfo(Path.Combine(Folder, p.OutputPath)).Length).FirstOrDefault();

    public IEnumerable<Page> PagesOf(string type) => Edition.Pages.Where(p => p.Type.Name == type);
}
