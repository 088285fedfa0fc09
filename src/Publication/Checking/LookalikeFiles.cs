using Publication.Content;

namespace Publication.Checking;

/// <summary>PUB409: file names that some computers cannot keep apart.</summary>
public static class LookalikeFiles
{
    public static readonly Rule Rule = new("PUB409", Severity.Error, "file names that differ only by case")
    {
        Why = "Windows and macOS take `Chart.png` and `chart.png` for one file. "
            + "One of the two would overwrite the other on such a computer.",
        Bad = "--- input/assets/Gauge.png\nnot the same\n",
        Good = "--- input/assets/gauge-2.png\nnot the same\n",
    };

    public static readonly Check Check = new(Rule, Run, Reach.Outline);

    private static IEnumerable<Diagnostic> Run(CheckContext context)
    {
        var first = new Dictionary<string, string>(StringComparer.Ordinal);
        var documents = context.Site.Documents.Where(d => d.Diagnostics.All(x => x.Rule != DocumentRules.BadFileName)).Select(d => d.File.Relative);
        var paths = context.Site.AssetPaths.Select(p => "assets/" + p).Concat(documents);
        foreach (var path in paths.Order(StringComparer.Ordinal))
        {
            if (first.TryAdd(Fold(path), path)) continue;
            var other = first[Fold(path)];
            yield return new Diagnostic(Rule, Location.OfFile($"{context.Root}/{path}"), $"the name of this file differs only by small and large letters from `{context.Root}/{other}`")
            {
                Help = "rename one of the two: small letters a to z, digits and hyphens",
                Related = [new RelatedPlace(Location.OfFile($"{context.Root}/{other}"), "the other file")],
            };
        }
    }

    private static string Fold(string path) => path.ToLowerInvariant();
}
