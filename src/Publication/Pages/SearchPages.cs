using Publication.Content;
using Publication.Linking;

namespace Publication.Pages;

/// <summary>
/// The files of the search: one with all entries, some with the words that occur and where, some with the texts. How many
/// there are hangs on the number of entries alone, so planning needs no text.
/// </summary>
public static class SearchPages
{
    private const int RecordsInShard = 6;

    /// <summary>The page that reads the files; they stand beside it.</summary>
    public static readonly Route Search = new("search/");

    public static IEnumerable<Page> Plan(PageType type, Site site)
    {
        yield return Of(type, "index");
        for (var i = 0; i < WordShards(site); i++) yield return Of(type, $"w{i}");
        var texts = TextShards(site);
        for (var i = 0; i < texts.Count; i++) yield return Of(type, $"t{i}");
    }

    /// <summary>A power of two: about one shard for each eight entries.</summary>
    public static int WordShards(Site site)
    {
        var entries = Entries(site).Count();
        var shards = 8;
        while (shards < 512 && shards * 8 < entries) shards *= 2;
        return shards;
    }

    /// <summary>The entries that can be found, in the order of their numbers.</summary>
    public static IEnumerable<int> Entries(Site site) => Enumerable.Range(0, site.Entries.Length).Where(site.IsVisible);

    /// <summary>The entries whose text stands in one file: long ones alone, records a few together.</summary>
    public static IReadOnlyList<IReadOnlyList<int>> TextShards(Site site)
    {
        var shards = new List<IReadOnlyList<int>>();
        foreach (var kind in ContentKinds.All)
            shards.AddRange(site.OfKind(kind).Chunk(kind.Source == KindSource.Records ? RecordsInShard : 1));
        return shards;
    }

    private static Page Of(PageType type, string name) => new(type, new Route($"{Search.Path}{name}.json"), -1, name);
}
