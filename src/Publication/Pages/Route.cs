using Publication.Content;
using Publication.Content.Kinds;
using Publication.Linking;

namespace Publication.Pages;

/// <summary>
/// A path inside the site: the only way to spell an address or an output path. Ends in <c>/</c> (a folder with an
/// <c>index.html</c>, which behaves alike on every plain host) or in a file name.
/// </summary>
public readonly record struct Route(string Path)
{
    public static readonly Route Home = new("");
    public static readonly Route Timeline = new("timeline/");
    public static readonly Route NotFound = new("404.html");
    public static readonly Route Sitemap = new("sitemap.xml");
    public static readonly Route Robots = new("robots.txt");

    public static Route Of(Entry entry) => new(entry.Kind.Route.Length == 0 ? $"{entry.Id}/" : $"{entry.Kind.Route}/{entry.Id}/");

    public static Route OfList(Kind kind) => new(kind.Route + "/");

    public static Route Of(Site site, int entry) => Of(site.Entries[entry]);

    public string OutputPath => Path.Length == 0 || Path[^1] == '/' ? Path + "index.html" : Path;

    /// <summary>With the base path: <c>/sub/briefs/x/</c>.</summary>
    public string Address(Settings settings) => settings.BasePath + Path;

    /// <summary>The address to cite: <c>https://host/sub/briefs/x/</c>. In a deploy preview it is that of the published site.</summary>
    public string Permalink(Settings settings) => $"{settings.CanonicalUrl}/{Path}";

    /// <summary>The full address in this very build, for what another program fetches at once (a picture of a link).</summary>
    public string FullAddress(Settings settings) => $"{settings.BaseUrl}/{Path}";

    /// <summary>The list of a kind is a page of its own, but for standing pages.</summary>
    public static bool HasList(Kind kind) => kind != StandingPage.Definition;

    public override string ToString() => "/" + Path;
}
