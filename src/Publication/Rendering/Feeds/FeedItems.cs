using System.Collections.Concurrent;
using Publication.Content.Kinds;
using Publication.Linking;
using Publication.Pages;
using Publication.Rendering.Snippets;
using Publication.Rendering.Views;

namespace Publication.Rendering.Feeds;

/// <summary>
/// Finds what stands in a feed. The text of an item is the entry's rich text, the form that survives editors and therefore
/// readers of feeds; a feed holds as many of the newest as readers load without complaint.
/// </summary>
internal sealed class FeedItems(ViewContext context)
{
    // Some readers stop at 512,000 bytes; a single text leaves room for others.
    private const int LargestFeed = 508_000;
    private const int LargestText = 100_000;

    private static readonly TimeOnly Noon = new(12, 0);

    // A feed is no mail: its links do not say that a reader came from one.
    private readonly Phrases phrases = new(context) { NamesItsMedium = false };

    // An entry stands in the feeds of everything that it refers to.
    private readonly ConcurrentDictionary<int, FeedItem> dated = new();

    private Site Site => context.Site;

    /// <summary>Briefs, quotes and newsletters.</summary>
    public IReadOnlyList<FeedItem> OfSite() =>
        Newest(Site.OfKind(Brief.Definition).Concat(Site.OfKind(Newsletter.Definition)).Concat(Site.OfKind(Quote.Definition)));

    /// <summary>What is dated and refers to an entry.</summary>
    public IReadOnlyList<FeedItem> Of(int subject) =>
        Newest(Site.BacklinksOf(subject).Select(e => e.From).Distinct().Where(i => Site.Entries[i] is Brief or Quote or Event));

    /// <summary>Terms that were added or changed, each with what it says now.</summary>
    public IReadOnlyList<FeedItem> OfGlossary() => Within(Site.OfKind(Term.Definition).Where(i => Site.ChangesOf(i).Count > 0)
        .OrderByDescending(i => Site.ChangesOf(i)[0].Day).ThenBy(i => i)
        .Select(i => ItemOf(i, NoonOf(Site.ChangesOf(i)[^1].Day), NoonOf(Site.ChangesOf(i)[0].Day))));

    public IReadOnlyList<FeedItem> OfCorrections() => Within(context.SiteView.Corrections.Select(c =>
    {
        var day = NoonOf(c.Source.Date.EarliestDay);
        IReadOnlyList<Block> blocks = [new Block.Paragraph(ParagraphRole.Text, [new Inline.Strong([phrases.Link(c.Link)]), new Inline.Text(": "), .. BodyReader.Words(phrases, c.Source.Text, c.Link, null)])];
        return new FeedItem(c.Canonical, context.Strings.Get("corrections.of", c.Link.Name), c.Source.Text.Plain, context.SiteView.Publisher, day, day, Written(blocks), c.Link.Card);
    }));

    /// <summary>What was added and changed: one item a day.</summary>
    public IReadOnlyList<FeedItem> OfChanges() => Within(context.SiteView.Changes.Select(day =>
    {
        var date = NoonOf(day.Date.Value.EarliestDay);
        return new FeedItem(
            $"{ChangesPages.Changes.Permalink(Site.Settings)}#{day.Anchor}",
            context.Strings.Get("changes.day", day.Date.Text, day.Added.Count + day.MoreAdded, day.Changed.Count + day.MoreChanged),
            context.Strings.Get("changes.about"),
            context.SiteView.Publisher,
            date,
            date,
            Written([.. PartOfDay("changes.added", day.Added, day.MoreAdded), .. PartOfDay("changes.changed", day.Changed, day.MoreChanged)]),
            Picture: null);
    }));

    /// <summary>At noon in Greenwich it is the same day in most of the world.</summary>
    internal static DateTimeOffset NoonOf(DateOnly day) => new(day.ToDateTime(Noon), TimeSpan.Zero);

    private List<FeedItem> Newest(IEnumerable<int> entries) => Within(entries
        .Where(i => Site.Entries[i].Date is { } d && d.EarliestDay != DateOnly.MinValue)
        .OrderByDescending(i => Site.Entries[i].Date).ThenBy(i => i)
        .Select(i => dated.GetOrAdd(i, DatedItemOf)));

    private List<FeedItem> Within(IEnumerable<FeedItem> newest)
    {
        var shown = new List<FeedItem>();
        var size = 0;
        foreach (var item in newest.Take(Site.Settings.FeedItems))
        {
            size += item.Size;
            if (size > LargestFeed) break;
            shown.Add(item);
        }
        return shown;
    }

    private FeedItem DatedItemOf(int entry)
    {
        var published = NoonOf(Site.Entries[entry].Date!.EarliestDay);
        return ItemOf(entry, published, Site.Entries[entry] is Brief { Updated: { } updated } && NoonOf(updated.EarliestDay) is var last && last > published ? last : published);
    }

    private FeedItem ItemOf(int entry, DateTimeOffset published, DateTimeOffset updated)
    {
        var link = context.Link(entry)!;
        var snippet = EntrySnippets.Of(phrases, entry);
        // Readers show the title themselves.
        var text = (snippet with { Opening = [.. snippet.Opening.Where(b => b is not Block.Heading { Level: 1 })] }).Within(LargestText, s => Written(s.Blocks).Length);
        var author = link.Source is Brief { Authors.Length: > 0 } brief ? string.Join(", ", brief.Authors) : link.Speaker?.Name ?? context.SiteView.Publisher;
        return new FeedItem(link.Canonical, snippet.Title, snippet.Summary, author, published, updated, Written(text.Blocks), link.Card);
    }

    private static ReadOnlyMemory<byte> Written(IEnumerable<Block> blocks) => RichPaste.Write(blocks).Utf8;

    private IEnumerable<Block> PartOfDay(string heading, IReadOnlyList<LinkView> links, int more)
    {
        if (links.Count == 0) yield break;
        yield return new Block.Heading(2, phrases.Say(heading));
        yield return new Block.List(0,
        [
            .. links.Select(l => Line([phrases.Link(l), new Inline.Text(" ("), .. phrases.Say(l.KindKey), new Inline.Text(")")])),
            .. more > 0 ? [Line(phrases.Say("page.further", more))] : Array.Empty<IReadOnlyList<Block>>(),
        ]);
    }

    private static IReadOnlyList<Block> Line(IReadOnlyList<Inline> words) => [new Block.Paragraph(ParagraphRole.Text, words)];
}
