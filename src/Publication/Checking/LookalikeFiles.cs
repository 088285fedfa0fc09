using System.Text;

namespace Publication.Checking;

/// <summary>PUB409: file names that some computers cannot keep apart.</summary>
public static class LookalikeFiles
{
    public static readonly Rule Rule = new("PUB409", Severity.Error, "file names that differ only by case or by the writing of an accent")
    {
        Why = "Windows and macOS take `Chart.png` and `chart.png` for one file, and an `é` may be written as one character or as two. "
            + "One of the two files would overwrite the other on such a computer.",
        Bad = "--- input/assets/Gauge.png\nnot the same\n",
        Good = "--- input/assets/gauge-2.png\nnot the same\n",
    };

    public static readonly Check Check = new(Rule, Run);

    private static IEnumerable<Diagnostic> Run(CheckContext context)
    {
        var first = new Dictionary<string, string>(StringComparer.Ordinal);
        var paths = context.Site.AssetPaths.Select(p => "assets/" + p).Concat(context.Site.Documents.Select(d => d.File.Relative));
        foreach (var path in paths.Order(StringComparer.Ordinal))
        {
            if (first.TryAdd(Fold(path), path)) continue;
            var other = first[Fold(path)];
            var byCase = string.Equals(path, other, StringComparison.OrdinalIgnoreCase);
            yield return new Diagnostic(Rule, Location.OfFile($"{context.Root}/{path}"), $"the name of this file differs only by {(byCase ? "small and large letters" : "the writing of its letters")} from `{context.Root}/{other}`")
            {
                Help = "rename one of the two: small letters a to z, digits and hyphens",
                Related = [new RelatedPlace(Location.OfFile($"{context.Root}/{other}"), "the other file")],
            };
        }
    }

    private static string Fold(string path) => path.Normalize(NormalizationForm.FormC).ToLowerInvariant();
}
