using Publication.Input;

namespace Publication.Rendering;

/// <summary>
/// How a publication looks: layouts, partials, e-mails, assets and words, from a theme's folder and those of the themes
/// it extends. Of files with the same path the nearest counts.
/// </summary>
public sealed class Theme
{
    private const int DeepestChain = 8;

    private readonly IReadOnlyList<ThemeLayer> layers;
    private readonly Dictionary<string, InputFile> files = new(StringComparer.Ordinal);
    private readonly HashSet<string> missing = new(StringComparer.Ordinal);

    private Theme(IReadOnlyList<ThemeLayer> layers)
    {
        this.layers = layers;
        Name = layers[0].Manifest.Name;
        foreach (var layer in layers)
            foreach (var file in layer.Files)
                files.TryAdd(file.Relative, file);
        foreach (var packaged in layers.SelectMany(l => l.Missing))
            if (!files.ContainsKey(packaged.To))
                missing.Add(packaged.To);
        Warnings = missing.Count == 0 ? [] : [MissingText()];
    }

    public string Name { get; }

    /// <summary>Plain sentences for a person; the site is complete without what they name.</summary>
    public IReadOnlyList<string> Warnings { get; }

    /// <summary>Assets that <c>theme.yml</c> takes from npm packages that are not installed: <c>assets/fonts/x.woff2</c>.</summary>
    internal IReadOnlySet<string> Missing => missing;

    /// <summary>
    /// Reads a theme. <paramref name="folderOf"/> gives the folder of the theme that <c>extends</c> names.
    /// Where nothing has changed since <paramref name="previous"/>, that one comes back.
    /// </summary>
    public static Theme Read(string folder, string shownAs, Func<string, string> folderOf, Theme? previous = null)
    {
        var layers = new List<ThemeLayer>();
        var names = new List<string>();
        while (true)
        {
            var old = previous?.layers.FirstOrDefault(l => l.Folder == folder);
            var layer = ThemeLayer.Read(folder, shownAs, old);
            layers.Add(layer);
            if (layer.Manifest.Extends is not { } parent) break;
            if (names.Contains(parent, StringComparer.Ordinal) || layers.Count == DeepestChain)
                throw new ThemeException($"{shownAs}/theme.yml", 0, 0, $"the theme `{parent}` extends itself");
            names.Add(parent);
            folder = folderOf(parent);
            shownAs = shownAs[..(shownAs.LastIndexOf('/') + 1)] + parent;
        }
        return previous is not null && previous.layers.SequenceEqual(layers) ? previous : new Theme(layers);
    }

    /// <summary>The file at a path inside the theme, such as <c>layouts/brief.html</c>.</summary>
    public InputFile? Find(string relative) => files.GetValueOrDefault(relative);

    /// <summary>The files of a folder and the folders in it, in ordinal order; the folder ends in <c>/</c>.</summary>
    public IEnumerable<InputFile> Under(string folder) => files.Values
        .Where(f => f.Relative.StartsWith(folder, StringComparison.Ordinal))
        .OrderBy(f => f.Relative, StringComparer.Ordinal);

    /// <summary>The same path in this theme and in those it extends, nearest first.</summary>
    internal IEnumerable<InputFile> FindAll(string relative) =>
        layers.Select(l => l.Files.FirstOrDefault(f => f.Relative == relative)).OfType<InputFile>();

    private string MissingText()
    {
        var packages = layers.SelectMany(l => l.Missing).Where(m => missing.Contains(m.To))
            .Select(m => string.Join('/', m.From.Split('/').Skip(1).Take(m.From.Contains("/@", StringComparison.Ordinal) ? 2 : 1)))
            .Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal);
        var what = missing.Count == 1 ? "1 file" : $"{missing.Count} files";
        return $"the theme {Name} goes without {what} of {string.Join(" and ", packages)}, because the npm packages are not installed";
    }
}
