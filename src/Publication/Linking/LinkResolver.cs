using Publication.Content;

namespace Publication.Linking;

/// <summary>Resolves links by file path, relative to the file that holds them, so that they work in the repository too.</summary>
public static class LinkResolver
{
    public static ResolvedLink Resolve(Site site, int entry, LinkTarget link)
    {
        var hash = link.Address.IndexOf('#', StringComparison.Ordinal);
        var fragment = hash < 0 ? "" : link.Address[hash..];
        var path = Uri.UnescapeDataString(hash < 0 ? link.Address : link.Address[..hash]);
        if (path.Length == 0) return new ResolvedLink(LinkSort.SamePage, "", fragment);
        if (path[0] == '/') return new ResolvedLink(LinkSort.SitePath, path.TrimStart('/'), fragment);
        var origin = site.Origins[entry].Document.File.Relative;
        if (Combine(origin, path) is not { } target) return new ResolvedLink(LinkSort.Broken, path, fragment);
        if (target.StartsWith("assets/", StringComparison.Ordinal) && site.AssetPaths.Contains(target["assets/".Length..]))
            return new ResolvedLink(LinkSort.Asset, target["assets/".Length..], fragment);
        if (link.Image) return new ResolvedLink(LinkSort.Broken, target, fragment);
        if (site.FindByFile(target) is >= 0 and var found) return new ResolvedLink(LinkSort.Entry, target, fragment, found);
        return DocumentParser.KindOf(target) is { Source: KindSource.Records } kind && site.Documents.Any(d => d.File.Relative == target)
            ? new ResolvedLink(LinkSort.List, target, fragment, -1, kind)
            : new ResolvedLink(LinkSort.Broken, target, fragment);
    }

    /// <summary>A path relative to a file, both under <c>input/</c>; null where it leads out of it.</summary>
    private static string? Combine(string from, string path)
    {
        var parts = from.Split('/')[..^1].ToList();
        foreach (var part in path.Split('/'))
        {
            if (part is "" or ".") continue;
            if (part != "..") parts.Add(part);
            else if (parts.Count == 0) return null;
            else parts.RemoveAt(parts.Count - 1);
        }
        return string.Join('/', parts);
    }
}
