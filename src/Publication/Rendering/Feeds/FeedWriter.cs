using System.Collections.Concurrent;
using System.Globalization;
using Publication.Content.Kinds;
using Publication.Pages;
using Publication.Rendering.Views;

namespace Publication.Rendering.Feeds;

/// <summary>Feeds: RSS 2.0, Atom 1.0 and JSON Feed 1.1, newest first. An item's id is its permalink.</summary>
internal sealed class FeedWriter(ViewContext context)
{
    private readonly FeedItems items = new(context);

    // The formats of a feed are planned one after the other: what the first has found serves the others and goes with the last.
    private readonly ConcurrentDictionary<(PageType, int), IReadOnlyList<FeedItem>> found = new();

    public byte[] Write(Page page)
    {
        var key = (page.Type, page.Subject);
        var shown = found.GetOrAdd(key, _ => Find(page));
        if (page.Variant == FeedPages.Formats[^1]) found.TryRemove(key, out _);
        var feed = Describe(page, shown);
        return page.Variant switch
        {
            "feed.xml" => RssFeed.Write(feed),
            "atom.xml" => AtomFeed.Write(feed),
            _ => JsonFeed.Write(feed),
        };
    }

    internal static string Stamp(DateTimeOffset date) => date.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture);

    private IReadOnlyList<FeedItem> Find(Page page)
    {
        if (page.Type == PageTypes.ChangesFeed) return items.OfChanges();
        if (page.Type == PageTypes.GlossaryFeed) return items.OfGlossary();
        if (page.Subject < 0) return items.OfSite();
        return context.Site.Entries[page.Subject] is StandingPage ? items.OfCorrections() : items.Of(page.Subject);
    }

    private Feed Describe(Page page, IReadOnlyList<FeedItem> shown)
    {
        var settings = context.Site.Settings;
        var subject = context.Link(page.Subject);
        var (name, home) = page.Type == PageTypes.ChangesFeed ? (context.Strings.Get("changes.title"), ChangesPages.Changes.Permalink(settings))
            : page.Type == PageTypes.GlossaryFeed ? (context.Strings.Get("list.terms"), Route.OfList(Term.Definition).Permalink(settings))
            : subject is not null ? (subject.Name, subject.Canonical)
            : ("", Route.Home.Permalink(settings));
        return new Feed(
            name.Length == 0 ? settings.Title : $"{settings.Title}: {name}",
            home,
            page.Route.Permalink(settings),
            subject is { SummaryText.Length: > 0 } ? subject.SummaryText : context.SiteView.Description,
            settings.Language,
            shown.Count > 0 ? shown.Max(i => i.Updated) : FeedItems.NoonOf(context.Site.Today),
            shown);
    }
}
