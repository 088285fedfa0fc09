using Publication.Pages;
using Publication.Rendering.Views;

namespace Publication.Rendering.Snippets;

/// <summary>The snippet of a page, by the kind of what it is about.</summary>
internal static class EntrySnippets
{
    public static Snippet Of(Phrases p, Page page) => page.Subject < 0 ? TimelineSnippet.Of(p) : Of(p, page.Subject);

    public static Snippet Of(Phrases p, int entry) => Of(p, EntryViews.Of(p.Context, entry, new PageScope(p.Context.Site, entry)));

    public static Snippet Of(Phrases p, EntryView entry) => entry switch
    {
        BriefView brief => BriefSnippet.Of(p, brief),
        QuoteView quote => QuoteSnippet.Of(p, quote),
        TermView term => TermSnippet.Of(p, term),
        EventView happening => EventSnippet.Of(p, happening),
        InitiativeView initiative => InitiativeSnippet.Of(p, initiative),
        NewsletterView newsletter => DigestSnippet.Of(p, newsletter),
        _ => throw new ArgumentException($"entries of the kind {entry.Kind} do not leave the site"),
    };
}
