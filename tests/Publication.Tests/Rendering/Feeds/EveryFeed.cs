using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Publication.Pages;

namespace Publication.Tests.Rendering.Feeds;

/// <summary>All feeds of the publication in this repository, and of the small one; both with a history, so that there are all sorts.</summary>
public sealed class EveryFeed
{
    private readonly Dictionary<(Edition, string), IDocument> pages = [];
    private IReadOnlyList<(TakenFeed, ParsedFeed)>? parsed;

    public EveryFeed()
    {
        Real = Read(Path.Combine(Repository.Root, "input"));
        Small = Read(GoldenTests.Input);
        All = [.. FeedsOf(Real), .. FeedsOf(Small)];
    }

    public Edition Real { get; }

    public Edition Small { get; }

    internal IReadOnlyList<TakenFeed> All { get; }

    /// <summary>The same as a parser by others reads them.</summary>
    internal IReadOnlyList<(TakenFeed Taken, ParsedFeed Read)> Parsed => parsed ??= [.. All.Zip(ParsedFeed.Read(All))];

    /// <summary>The page at an address of the feed's site; null where there is none.</summary>
    internal IDocument? PageAt(TakenFeed feed, string address)
    {
        var path = new Route(new Uri(address).GetLeftPart(UriPartial.Path)[feed.Root.Length..]).OutputPath;
        if (pages.TryGetValue((feed.Edition, path), out var known)) return known;
        return feed.Edition.Render(path) is { } file ? pages[(feed.Edition, path)] = new HtmlParser().ParseDocument(new MemoryStream(file.Bytes.ToArray())) : null;
    }

    private static IEnumerable<TakenFeed> FeedsOf(Edition edition) => edition.Pages
        .Where(p => p.Type == PageTypes.Feed || p.Type == PageTypes.EntryFeed || p.Type == PageTypes.ChangesFeed || p.Type == PageTypes.GlossaryFeed)
        .Select(p => new TakenFeed(edition, p, Encoding.UTF8.GetString(edition.Render(p.OutputPath)!.Bytes.Span)));

    /// <summary>Every entry was added on one of four days, and every tenth was changed after that.</summary>
    private static Edition Read(string input)
    {
        var options = new BuildOptions
        {
            InputFolder = input,
            OutputFolder = Path.Combine(Path.GetTempPath(), "not-written"),
            ThemeFolder = Path.Combine(Repository.Root, "themes", "ledger"),
            Today = Fixture.Today,
        };
        var bare = Edition.Read(options);
        var history = new History(bare.Site!.Entries.Select((entry, i) => (Key: History.KeyOf(entry.Kind.Name, entry.Id), Number: i)).ToDictionary(
            e => e.Key,
            e => (IReadOnlyList<Change>)[.. e.Number % 10 == 0 ? [new Change(Fixture.Today, "Ada Byron")] : (Change[])[], new Change(Fixture.Today.AddDays(-1 - (e.Number % 4)), "Grace Hopper")]));
        return Edition.Read(options with { History = history }, bare);
    }
}
