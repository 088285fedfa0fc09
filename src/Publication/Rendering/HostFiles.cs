using System.Text;
using Publication.Linking;
using Publication.Pages;

namespace Publication.Rendering;

/// <summary>Files that hosts and robots read.</summary>
internal static class HostFiles
{
    private const string Csp = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; font-src 'self'; connect-src 'self'; "
        + "manifest-src 'self'; form-action 'self'; base-uri 'none'; object-src 'none'; frame-ancestors ";

    public static byte[] Robots(Site site) =>
        Encoding.UTF8.GetBytes($"User-agent: *\nAllow: /\n\nSitemap: {Route.Sitemap.Permalink(site.Settings)}\n");

    public static byte[] Write(Site site, string file) => Encoding.UTF8.GetBytes(file switch
    {
        "_headers" => Headers(site.Settings.BasePath),
        "_redirects" => Redirects(site),
        _ => "",
    });

    private static string Headers(string basePath) => string.Join('\n',
        $"{basePath}*",
        "  X-Content-Type-Options: nosniff",
        "  Referrer-Policy: strict-origin-when-cross-origin",
        "  Permissions-Policy: camera=(), geolocation=(), microphone=(), payment=(), usb=()",
        "  Strict-Transport-Security: max-age=31536000; includeSubDomains",
        "  Cross-Origin-Opener-Policy: same-origin",
        $"  Content-Security-Policy: {Csp}'self'",
        "",
        $"{basePath}assets/*",
        "  Cache-Control: public, max-age=31536000, immutable",
        "");

    private static string Redirects(Site site)
    {
        var lines = new StringBuilder();
        foreach (var page in RedirectPages.Plan(PageTypes.Redirect, site))
            lines.Append(page.Route.Address(site.Settings)).Append(' ').Append(Route.Of(site, page.Subject).Address(site.Settings)).Append(" 301\n");
        return lines.ToString();
    }
}
