using Publication.Content;

namespace Publication.Checking;

/// <summary>PUB409: file names that some computers cannot keep apart.</summary>
public static class LookalikeFiles
{
    public static readonly Rule Rule = new("PUB409", Severity.Error, "file names that differ only by case")
    {
        Why = "Windows and macOS take `Chart.png` and `chart.png` for one file, and `Charts/` and `charts/` for one folder. "
            + "One of the two would overwrite the other on such a computer.",
        Bad = "--- input/assets/Level.csv\nday,level\n--- input/assets/level.csv\nlevel,day\n",
        Good = "--- input/assets/level.csv\nday,level\n--- input/assets/level-2.csv\nlevel,day\n",
    };

    public static readonly Check Check = new(Rule, Run, Reach.Outline);

    private static IEnumerable<Diagnostic> Run(CheckContext context)
    {
        var documents = context.Site.Documents.Where(d => d.Diagnostics.All(x => x.Rule != DocumentRules.BadFileName)).Select(d => d.File.Relative);
        var paths = context.Site.AssetPaths.Select(p => "assets/" + p).Concat(documents);
        var first = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        var told = new HashSet<string>(StringComparer.Ordinal);
        foreach (var path in paths.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal))
        {
            var (name, other) = FindLike(path, first);
            if (name.Length > 0 && told.Add(name)) yield return Report(context.Root, path, name, other);
        }
    }

    /// <summary>The path, or the outermost folder on it, that is spelled in another way in an earlier path; and that path.</summary>
    private static (string Name, string Other) FindLike(string path, Dictionary<string, string> first)
    {
        var known = first.GetAlternateLookup<ReadOnlySpan<char>>();
        for (var end = path.IndexOf('/'); ; end = path.IndexOf('/', end + 1))
        {
            var name = end < 0 ? path : path.AsSpan(0, end);
            if (!known.TryGetValue(name, out var other)) known[name] = path;
            else if (!name.SequenceEqual(other.AsSpan(0, name.Length))) return (name.ToString(), other);
            if (end < 0) return ("", "");
        }
    }

    private static Diagnostic Report(string root, string path, string name, string other)
    {
        var isFile = name.Length == path.Length;
        return new Diagnostic(Rule, Location.OfFile($"{root}/{path}"), $"the name of {(isFile ? "this file" : $"the folder `{root}/{name}`")} differs only by small and large letters from `{root}/{other[..name.Length]}`")
        {
            Help = "rename one of the two: small letters a to z, digits and hyphens",
            Related = [new RelatedPlace(Location.OfFile($"{root}/{other}"), isFile ? "the other file" : "in the other folder")],
        };
    }
}
