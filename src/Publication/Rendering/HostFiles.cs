using System.Text;
using Publication.Linking;
using Publication.Pages;

namespace Publication.Rendering;

/// <summary>Files that hosts and robots read.</summary>
internal static class HostFiles
{
    /// <summary>The files of data may be read by pages of other sites.</summary>
    private const string ForEveryScript = "Access-Control-Allow-Origin: *";

    public static byte[] Robots(Site site) =>
        Encoding.UTF8.GetBytes($"User-agent: *\nAllow: /\n\nSitemap: {Route.Sitemap.Permalink(site.Settings)}\n");

    /// <param name="pages">All pages of the site.</param>
    public static byte[] Write(Site site, IReadOnlyList<Page> pages, string file) => Encoding.UTF8.GetBytes(file switch
    {
        "_headers" => Headers(site.Settings.BasePath, pages),
        "_redirects" => Redirects(site, pages),
        _ => "",
    });

    // Where several rules fit a path, one host joins the values of a header with commas, so that two policies would both
    // hold, and another takes the last. So no path fits two rules that name the same header. A path that is no page gets
    // the 404 page, which brings its policy along.
    private static string Headers(string basePath, IReadOnlyList<Page> pages)
    {
        var text = new StringBuilder();
        Rule(text, $"{basePath}*",
            "X-Content-Type-Options: nosniff",
            "Referrer-Policy: strict-origin-when-cross-origin",
            "Permissions-Policy: camera=(), geolocation=(), microphone=(), payment=(), usb=()",
            "Strict-Transport-Security: max-age=31536000; includeSubDomains",
            "Cross-Origin-Opener-Policy: same-origin");
        Rule(text, $"{basePath}assets/*", "Cache-Control: public, max-age=31536000, immutable", $"Content-Security-Policy: {ContentPolicy.OwnFramesOnly}");
        Rule(text, $"{basePath}{EmbedPages.Folder}*", $"Content-Security-Policy: {ContentPolicy.AnyFrame}");
        foreach (var path in Places(pages))
        {
            Rule(text, basePath + path, [$"Content-Security-Policy: {ContentPolicy.OwnFramesOnly}", .. path == DataPages.Data.Path + "*" ? [ForEveryScript] : Array.Empty<string>()]);
        }
        return text.ToString();
    }

    /// <summary>The home page, the files at the root, and everything below each folder at the root but for frames.</summary>
    private static IEnumerable<string> Places(IReadOnlyList<Page> pages) => pages
        .Where(p => p.Type.IsHtml && !p.Route.Path.StartsWith(EmbedPages.Folder, StringComparison.Ordinal))
        .Select(p => p.Route.Path.IndexOf('/', StringComparison.Ordinal) is >= 0 and var end ? p.Route.Path[..(end + 1)] + "*" : p.Route.Path)
        .Append(Route.Home.OutputPath).Distinct().Order(StringComparer.Ordinal);

    private static void Rule(StringBuilder text, string path, params ReadOnlySpan<string> headers)
    {
        text.Append(path).Append('\n');
        foreach (var header in headers) text.Append("  ").Append(header).Append('\n');
        text.Append('\n');
    }

    private static string Redirects(Site site, IReadOnlyList<Page> pages)
    {
        var lines = new StringBuilder();
        foreach (var (from, to, _) in RedirectPages.Moved(site, [.. pages.Where(p => p.Type != PageTypes.Redirect)]))
            lines.Append(from.Address(site.Settings)).Append(' ').Append(to.Route.Address(site.Settings)).Append(" 301\n");
        return lines.ToString();
    }
}
