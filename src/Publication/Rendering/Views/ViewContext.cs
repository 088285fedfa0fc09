using System.Collections.Concurrent;
using Publication.Content.Fields;
using Publication.Content.Kinds;
using Publication.Linking;
using Publication.Rendering.Metadata;
using Publication.Rendering.Embeds;

namespace Publication.Rendering.Views;

/// <summary>What all views of one edition share: the site, the theme's strings, and one short form of each entry.</summary>
public sealed class ViewContext
{
    private readonly LinkView?[] links;
    private readonly ConcurrentDictionary<string, string> locales = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<(string Partial, int Entry), Html> once = new();

    public ViewContext(Site site, TemplateEngine engine, Strings strings, Assets assets)
    {
        Site = site;
        Engine = engine;
        Strings = strings;
        Assets = assets;
        Dates = new DateWords(strings);
        Bodies = new BodyWriter(this);
        Embeds = new EmbedWriter(this);
        links = new LinkView?[site.Entries.Length];
        SiteView = new SiteView(this);
    }

    public Site Site { get; }

    public TemplateEngine Engine { get; }

    public Strings Strings { get; }

    public Assets Assets { get; }

    public DateWords Dates { get; }

    public BodyWriter Bodies { get; }

    public EmbedWriter Embeds { get; }

    public SiteView SiteView { get; }

    /// <summary>Whether each entry has a card; without the theme's fonts none can be drawn.</summary>
    public bool HasCards { get; init; }

    public bool HasTouchIcon { get; init; }

    internal JsonLd JsonLd => field ??= new JsonLd(this);

    /// <summary>The locale of a language, by the theme's words in it; the bare language where it has none.</summary>
    internal string LocaleOf(string language) => language == Strings.Language ? Strings.Get("page.locale") : locales.GetOrAdd(language, key =>
    {
        var own = Strings.Read(Engine.Settings.Theme, key);
        return own.Missing.Contains("page.locale", StringComparer.Ordinal) ? key.Replace('-', '_') : own.Get("page.locale");
    });

    /// <summary>The short form of an entry; null for negative numbers and hidden drafts.</summary>
    public LinkView? Link(int entry) =>
        Site.IsVisible(entry) ? links[entry] ??= new LinkView(this, entry) : null;

    /// <summary>A partial about an entry that is the same on every page of the edition, made when it is first asked for.</summary>
    internal Html Once(string partial, int entry) =>
        once.GetOrAdd((partial, entry), key => Engine.RenderPartial(key.Partial, new { Entry = Link(key.Entry), Site = SiteView }));

    public IReadOnlyList<LinkView> Links(IEnumerable<int> entries) => [.. entries.Distinct().Select(Link).OfType<LinkView>()];

    /// <summary>The references of a field, resolved and visible, in their order.</summary>
    public IReadOnlyList<LinkView> Links(int entry, Ref[] references) => Links(references.Select(r => Site.TargetOf(entry, r)));

    public IReadOnlyList<LinkView> NewestFirst(IEnumerable<int> entries) =>
        Links(entries.Distinct().Where(Site.IsVisible).OrderByDescending(i => Site.Entries[i].Date).ThenBy(i => i));

    /// <summary>The sources of a field, with their numbers on the page.</summary>
    public IReadOnlyList<CitationView> Citations(int entry, Ref[] references, PageScope scope) =>
        [.. references.Select(r => Site.TargetOf(entry, r)).Where(i => Site.IsVisible(i) && Site.Entries[i] is Source).Distinct()
            .Select(i => new CitationView(this, i, scope.NumberOf(i), ""))];
}
