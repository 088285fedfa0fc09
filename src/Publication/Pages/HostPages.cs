using Publication.Linking;

namespace Publication.Pages;

/// <summary>Files that hosts read: <c>_headers</c> and <c>_redirects</c> (Netlify, Cloudflare Pages), <c>.nojekyll</c> (GitHub Pages).</summary>
public static class HostPages
{
    public static readonly IReadOnlyList<string> Files = ["_headers", "_redirects", ".nojekyll"];

    public static IEnumerable<Page> Plan(PageType type, Site site) => Files.Select(f => new Page(type, new Route(f), -1, f));
}
