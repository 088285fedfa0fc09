using System.IO.Enumeration;
using Publication.Input;

namespace Publication.Rendering;

/// <summary>One theme's folder as it was read, with the files of its npm packages under their new names.</summary>
internal sealed class ThemeLayer
{
    private readonly InputTree tree;
    private readonly IReadOnlyDictionary<string, InputTree> packages;
    private readonly IReadOnlyDictionary<string, InputTree> fonts;

    private ThemeLayer(string folder, InputTree tree, ThemeManifest manifest, IReadOnlyDictionary<string, InputTree> packages, IReadOnlyDictionary<string, InputTree> fonts)
    {
        Folder = folder;
        this.tree = tree;
        this.packages = packages;
        this.fonts = fonts;
        Manifest = manifest;
        var taken = new List<InputFile>();
        var missing = new List<PackagedFile>();
        foreach (var packaged in manifest.Files)
        {
            if (Take(packaged) is { } file) taken.Add(file);
            else missing.Add(packaged);
        }
        Files = [.. tree.Files, .. taken];
        Missing = missing;
    }

    public string Folder { get; }

    public ThemeManifest Manifest { get; }

    public IReadOnlyList<InputFile> Files { get; }

    public IReadOnlyList<PackagedFile> Missing { get; }

    /// <summary>The fonts for cards that match a path of <c>theme.yml</c>; none where its package is not installed.</summary>
    public IReadOnlyList<InputFile> FontsAt(string path) => fonts[path].Files;

    public static ThemeLayer Read(string folder, string shownAs, ThemeLayer? previous)
    {
        var tree = InputTree.Read(folder, shownAs, previous?.tree);
        if (tree.Diagnostics is [var refused, ..]) throw new ThemeException(refused.At.Path, 0, 0, refused.Message);
        if (tree.Files.Length == 0) throw new ThemeException(shownAs, 0, 0, "there is no theme in this folder");
        var sameTree = previous is not null && ReferenceEquals(tree, previous.tree);
        var manifest = sameTree
            ? previous!.Manifest
            : ThemeManifest.Read(tree.Files.FirstOrDefault(f => f.Relative == "theme.yml"), shownAs[(shownAs.LastIndexOf('/') + 1)..]);
        var packages = new Dictionary<string, InputTree>(StringComparer.Ordinal);
        foreach (var files in manifest.Files.GroupBy(f => FolderOf(f.From), f => NameOf(f.From), StringComparer.Ordinal))
            packages[files.Key] = InputTree.ReadPackage(Path.Combine(folder, files.Key), $"{shownAs}/{files.Key}", previous?.packages.GetValueOrDefault(files.Key), files.Contains);
        var fonts = new Dictionary<string, InputTree>(StringComparer.Ordinal);
        foreach (var path in manifest.Cards.Fonts.Values.SelectMany(p => p))
            fonts[path] = InputTree.ReadPackage(Path.Combine(folder, FolderOf(path)), $"{shownAs}/{FolderOf(path)}", previous?.fonts.GetValueOrDefault(path), name => Matches(name, NameOf(path)));
        return sameTree && Same(packages, previous!.packages) && Same(fonts, previous.fonts) ? previous : new ThemeLayer(folder, tree, manifest, packages, fonts);
    }

    private static bool Same(Dictionary<string, InputTree> now, IReadOnlyDictionary<string, InputTree> before) =>
        now.All(p => ReferenceEquals(p.Value, before.GetValueOrDefault(p.Key)));

    private static string FolderOf(string path) => path[..path.LastIndexOf('/')];

    private static string NameOf(string path) => path[(path.LastIndexOf('/') + 1)..];

    private static bool Matches(string name, string pattern) =>
        pattern.Contains('*', StringComparison.Ordinal) ? FileSystemName.MatchesSimpleExpression(pattern, name, ignoreCase: false) : name == pattern;

    private InputFile? Take(PackagedFile packaged)
    {
        var file = packages[FolderOf(packaged.From)].Find(NameOf(packaged.From));
        return file is null ? null : new InputFile(file.Path, packaged.To, file.Bytes);
    }
}
