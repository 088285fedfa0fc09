using Publication.Linking;

namespace Publication.Checking;

/// <summary>PUB303: an image or document that is not among the assets.</summary>
public static class MissingAssets
{
    public static readonly Rule Rule = new("PUB303", Severity.Error, "an image or document that is not there")
    {
        Why = "Images and documents stand in `input/assets/`. Names are compared letter by letter, small and large: what one computer forgives another does not.",
        Bad = "--- input/briefs/second.md\n---\ntitle: A second brief\ndate: 2025-04-01\nsummary: What it says.\n---\n\n![The gauge at the harbour](../assets/guage.png)\n",
        Good = "--- input/briefs/second.md\n---\ntitle: A second brief\ndate: 2025-04-01\nsummary: What it says.\n---\n\n![The gauge at the harbour](../assets/gauge.png)\n",
    };

    public static readonly Check Check = new(Rule, Run);

    private static IEnumerable<Diagnostic> Run(CheckContext context)
    {
        var site = context.Site;
        var guesses = new Guesses();
        foreach (var (entry, link, found) in context.Links())
        {
            var isAsset = link.Image || found.Path.StartsWith("assets/", StringComparison.Ordinal);
            if (!isAsset || found.Sort is not (LinkSort.Broken or LinkSort.SitePath)) continue;
            if (found.Sort == LinkSort.SitePath && !link.Image) continue;
            var up = string.Concat(Enumerable.Repeat("../", site.Origins[entry].Document.File.Relative.Count(c => c == '/')));
            yield return new Diagnostic(Rule, site.At(entry, link.Span), $"there is no file `{context.Root}/{found.Path}`")
            {
                Help = Help(site, found.Path, up + "assets/", guesses.Allow(site.AssetPaths.Count)),
            };
        }
    }

    private static string Help(Site site, string path, string folder, bool mayGuess)
    {
        var name = Path.GetFileName(path);
        if (site.AssetPaths.Count == 0 || !mayGuess) return $"put the file into the folder `assets/` and write `{folder}{name}`";
        var close = site.AssetPaths.Where(p => string.Equals(Path.GetFileName(p), name, StringComparison.OrdinalIgnoreCase)).Order(StringComparer.Ordinal).ToList();
        var meant = close is [var only] ? only : Spelling.Closest(path.StartsWith("assets/", StringComparison.Ordinal) ? path["assets/".Length..] : name, site.AssetPaths);
        if (meant is not null) return $"did you mean `{folder}{meant}`?";
        return $"put the file into the folder `assets/` and write `{folder}{name}`; it holds {(site.AssetPaths.Count == 1 ? "1 file" : $"{site.AssetPaths.Count} files")}, the nearest is `{Spelling.Nearest(name, site.AssetPaths, 1)[0]}`";
    }
}
