using System.Text.Json;

namespace Publication.Tests.Rendering.Feeds;

/// <summary>A feed as a parser by others reads it; the same of all formats.</summary>
internal sealed record ParsedFeed(string Format, string Title, string Home, string Self, string Language, IReadOnlyList<ParsedFeed.Item> Items)
{
    private static readonly JsonSerializerOptions Style = new(JsonSerializerDefaults.Web);

    /// <summary>In the order given.</summary>
    public static IReadOnlyList<ParsedFeed> Read(IReadOnlyList<TakenFeed> feeds)
    {
        using var folder = new TemporaryFolder();
        var files = feeds.Select((f, i) => Path.Combine(folder.Path, $"{i}-{f.Format}")).ToList();
        for (var i = 0; i < feeds.Count; i++) File.WriteAllText(files[i], feeds[i].Text);
        return JsonSerializer.Deserialize<List<ParsedFeed>>(Parsers.Read("feeds.mjs", files), Style)!;
    }

    /// <param name="Updated">Null where the format or the item does not say it.</param>
    /// <param name="Picture">Null where there are no cards.</param>
    internal sealed record Item(string Id, string Address, string Title, string? Summary, string Author, string Html, DateTimeOffset Published, DateTimeOffset? Updated, string? Picture);
}
