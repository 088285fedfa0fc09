using Publication.Input;
using Publication.Rendering.Cards;

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
        Colours = new ThemeColours(layers.Select(l => l.Manifest.Colours));
        Cards = CardsOf(layers, Colours);
        Warnings = missing.Count > 0 ? [MissingText()] : MissingFonts().Any() ? [NoCardsText()] : [];
    }

    public string Name { get; }

    /// <summary>Plain sentences for a person; the site is complete without what they name.</summary>
    public IReadOnlyList<string> Warnings { get; }

    public ThemeColours Colours { get; }

    /// <summary>Null where a theme says nothing of cards, or their fonts are not installed.</summary>
    internal CardDesign? Cards { get; }

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

    /// <summary>Of fonts the nearest counts, each for itself.</summary>
    private static CardDesign? CardsOf(IReadOnlyList<ThemeLayer> layers, ThemeColours colours)
    {
        var fonts = CardStyles.All.ToDictionary(style => style, style => FontsOf(layers, style));
        return fonts.Values.All(files => files.Count > 0) ? new CardDesign(CardColours.Of(colours), fonts) : null;
    }

    /// <summary>The files of a font; none where one of its paths leads to nothing.</summary>
    private static IReadOnlyList<InputFile> FontsOf(IReadOnlyList<ThemeLayer> layers, CardStyle style)
    {
        var files = FontFiles(layers, style).ToList();
        return files.Any(f => f.Files.Count == 0) ? [] : [.. files.SelectMany(f => f.Files).DistinctBy(f => f.Path, StringComparer.Ordinal)];
    }

    /// <summary>The paths of a font in the nearest theme that names it, with what they lead to.</summary>
    private static IEnumerable<(string Path, IReadOnlyList<InputFile> Files)> FontFiles(IReadOnlyList<ThemeLayer> layers, CardStyle style)
    {
        var name = CardStyles.NameOf(style);
        var layer = layers.FirstOrDefault(l => l.Manifest.Cards.Fonts.ContainsKey(name));
        return layer?.Manifest.Cards.Fonts[name].Select(path => (path, layer.FontsAt(path))) ?? [];
    }

    private IEnumerable<string> MissingFonts() => CardStyles.All.SelectMany(style => FontFiles(layers, style)).Where(f => f.Files.Count == 0).Select(f => f.Path);

    private string NoCardsText() => $"the theme {Name} draws no cards without {Packages(MissingFonts())}, which npm has not installed";

    private string MissingText()
    {
        var what = missing.Count == 1 ? "1 file" : $"{missing.Count} files";
        var packages = Packages(layers.SelectMany(l => l.Missing).Where(m => missing.Contains(m.To)).Select(m => m.From).Concat(MissingFonts()));
        return $"the theme {Name} goes without {what} of {packages}{(MissingFonts().Any() ? " and without cards" : "")}, because the npm packages are not installed";
    }

    private static string Packages(IEnumerable<string> paths) => string.Join(" and ", paths
        .Select(path => string.Join('/', path.Split('/').Skip(1).Take(path.Contains("/@", StringComparison.Ordinal) ? 2 : 1)))
        .Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal));
}
