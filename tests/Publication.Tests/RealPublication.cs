using System.Collections.Concurrent;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Publication.Pages;
using Xunit;

[assembly: AssemblyFixture(typeof(Publication.Tests.RealPublication))]

namespace Publication.Tests;

/// <summary>The repository's own publication with the default theme, read once, each of its pages rendered once at most.</summary>
public sealed class RealPublication
{
    private readonly Lazy<Edition> edition = new(() => Edition.Read(new BuildOptions
    {
        InputFolder = Path.Combine(Repository.Root, "input"),
        OutputFolder = Path.Combine(Path.GetTempPath(), "not-written"),
        ThemeFolder = Path.Combine(Repository.Root, "themes", "ledger"),
        Today = Fixture.Today,
    }));

    private readonly Lazy<IReadOnlyList<(Page Page, IDocument Document)>> framed;
    private readonly Lazy<HashSet<string>> paths;
    private readonly Lazy<(IReadOnlyDictionary<string, byte[]> Files, IReadOnlyList<string> Notes)> pictures;

    public RealPublication()
    {
        framed = new(() => [.. Parse(Edition, p => p.Type.IsHtml && p.Type != PageTypes.Redirect && p.Type != PageTypes.Embed)]);
        paths = new(() => Edition.OutputPaths.ToHashSet(StringComparer.Ordinal));
        pictures = new(Draw);
    }

    public Edition Edition => edition.Value;

    /// <summary>All pages that stand in the theme's frame, with its head: neither redirects nor frames for other sites.</summary>
    public IReadOnlyList<(Page Page, IDocument Document)> Framed => framed.Value;

    /// <summary>All cards and icons made of pixels, by their paths, and what is said of what they lack.</summary>
    public (IReadOnlyDictionary<string, byte[]> Files, IReadOnlyList<string> Notes) Pictures => pictures.Value;

    public bool Publishes(string path) => paths.Value.Contains(path.Length == 0 || path[^1] == '/' ? path + "index.html" : path);

    private (IReadOnlyDictionary<string, byte[]> Files, IReadOnlyList<string> Notes) Draw()
    {
        var files = new ConcurrentDictionary<string, byte[]>(StringComparer.Ordinal);
        var drawn = Edition.DrawAll((_, _) => false, file => files[file.Path] = file.Bytes.ToArray());
        return (files, drawn.Notes);
    }

    public static IEnumerable<(Page Page, IDocument Document)> Parse(Edition edition, Func<Page, bool> wanted)
    {
        var parsed = new ConcurrentBag<(Page Page, IDocument Document)>();
        Parallel.ForEach(edition.Pages.Where(wanted), page =>
            parsed.Add((page, new HtmlParser().ParseDocument(new MemoryStream(edition.Render(page.OutputPath)!.Bytes.ToArray())))));
        return parsed.OrderBy(p => p.Page.OutputPath, StringComparer.Ordinal);
    }
}
