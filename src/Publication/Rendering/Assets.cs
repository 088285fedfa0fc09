using System.Security.Cryptography;
using System.Text;
using Publication.Input;

namespace Publication.Rendering;

/// <summary>
/// The assets of the theme and of the input, each under an address with a fingerprint of its bytes, so that browsers may
/// keep them for ever. Style sheets are rewritten to the new addresses, texts of the theme get the same line ends everywhere, all else is copied byte for byte.
/// </summary>
public sealed class Assets
{
    private const string Folder = "assets/";

    /// <summary>Endings of the theme's texts, which a checkout may have given other line ends.</summary>
    private static readonly string[] Texts = [".js", ".mjs", ".svg", ".json", ".txt", ".xml", ".webmanifest"];

    private readonly Dictionary<string, Asset> theme = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Asset> input = new(StringComparer.Ordinal);
    private readonly List<AssetFault> faults = [];
    private readonly string basePath;
    private readonly Theme source;
    private readonly IReadOnlyList<InputFile> inputFiles;
    private ILookup<string, string>? themeFolders;

    private Assets(Theme source, IReadOnlyList<InputFile> inputFiles, string basePath) => (this.source, this.inputFiles, this.basePath) = (source, inputFiles, basePath);

    /// <summary>By output path; files of the theme and the input that are the same stand once.</summary>
    public IReadOnlyList<Asset> Files { get; private set; } = [];

    /// <summary>In the order of the paths.</summary>
    public IReadOnlyList<AssetFault> Faults => faults;

    internal IEnumerable<string> Paths => theme.Keys.Concat(input.Keys);

    /// <param name="theme">Whose <c>assets/</c> are taken.</param>
    /// <param name="input">The tree of <c>input/</c>, of which <c>assets/</c> is taken; null for none.</param>
    /// <param name="basePath"><c>/</c> or <c>/sub/</c>.</param>
    /// <param name="previous">Comes back where nothing that it was made of has changed.</param>
    public static Assets Build(Theme theme, InputTree? input, string basePath, Assets? previous = null)
    {
        List<InputFile> files = input is null ? [] : [.. input.Under(Folder)];
        if (previous is not null && ReferenceEquals(previous.source, theme) && previous.basePath == basePath && previous.inputFiles.SequenceEqual(files)) return previous;
        var assets = new Assets(theme, files, basePath);
        assets.AddTheme(theme);
        foreach (var file in files) assets.AddInput(file);
        assets.Files = [.. assets.theme.Values.Concat(assets.input.Values)
            .DistinctBy(a => a.OutputPath, StringComparer.Ordinal).OrderBy(a => a.OutputPath, StringComparer.Ordinal)];
        return assets;
    }

    /// <summary>The asset of the theme; its path is relative to <c>assets/</c>.</summary>
    public Asset? Find(string path) => theme.GetValueOrDefault(path);

    /// <summary>The asset of the input; its path is relative to <c>assets/</c>.</summary>
    public Asset? FindInput(string path) => input.GetValueOrDefault(path);

    public string? AddressOf(string path) => Find(path) is { } asset ? basePath + asset.OutputPath : null;

    public string? AddressOfInput(string path) => FindInput(path) is { } asset ? basePath + asset.OutputPath : null;

    private static Asset Make(string path, ReadOnlyMemory<byte> bytes)
    {
        var print = Convert.ToHexStringLower(SHA256.HashData(bytes.Span).AsSpan(0, 5));
        var dot = path.LastIndexOf('.');
        var named = dot > path.LastIndexOf('/') ? $"{path[..dot]}.{print}{path[dot..]}" : $"{path}.{print}";
        return new Asset(path, Folder + named, bytes) { Image = ImageSize.Read(bytes.Span) };
    }

    private void AddTheme(Theme source)
    {
        var sheets = new List<InputFile>();
        foreach (var file in source.Under(Folder))
        {
            var path = file.Relative[Folder.Length..];
            if (AssetCheck.NameFault(path) is { } fact) throw new ThemeException(file.Path, 0, 0, fact);
            if (path.EndsWith(".css", StringComparison.Ordinal)) sheets.Add(file);
            else theme.Add(path, Make(path, Texts.Contains(Path.GetExtension(path)) ? Encoding.UTF8.GetBytes(ThemeFile.Text(file)) : file.Bytes));
        }
        var open = new List<string>();
        foreach (var sheet in sheets) AddSheet(source, sheet, open);
    }

    /// <summary>A style sheet's fingerprint depends on those of the files it names, so they come first.</summary>
    private Asset AddSheet(Theme source, InputFile file, List<string> open)
    {
        var path = file.Relative[Folder.Length..];
        if (theme.TryGetValue(path, out var done)) return done;
        if (open.Contains(path, StringComparer.Ordinal)) throw new ThemeException(file.Path, 0, 0, "this style sheet imports itself");
        open.Add(path);
        var sheet = new StyleSheet(file, path, source.Colours, target => source.Missing.Contains(Folder + target), target =>
        {
            if (Find(target) is { } known) return known;
            return target.EndsWith(".css", StringComparison.Ordinal) && source.Find(Folder + target) is { } inner
                ? AddSheet(source, inner, open)
                : null;
        });
        var asset = Make(path, sheet.Rewrite());
        open.Remove(path);
        theme.Add(path, asset);
        return asset;
    }

    private void AddInput(InputFile file)
    {
        var asset = Make(file.Relative[Folder.Length..], file.Bytes);
        if (AssetCheck.FaultOf(asset) is var (message, help)) faults.Add(new(file.Path, message, help));
        else if (ThemeFolderLike(asset.Path) is { } other) faults.Add(new(file.Path, $"the name of its folder differs only by small and large letters from the theme's `{other}/`", $"move it to the folder `{other}/`, or to one of another name"));
        else input.Add(asset.Path, asset);
    }

    /// <summary>A folder of the theme's assets that some computers cannot keep apart from one of these.</summary>
    private string? ThemeFolderLike(string path)
    {
        themeFolders ??= theme.Keys.SelectMany(FoldersOf).Distinct(StringComparer.Ordinal).ToLookup(f => f, StringComparer.OrdinalIgnoreCase);
        return FoldersOf(path).SelectMany(f => themeFolders[f].Where(other => other != f)).FirstOrDefault();
    }

    private static IEnumerable<string> FoldersOf(string path)
    {
        for (var slash = path.IndexOf('/'); slash > 0; slash = path.IndexOf('/', slash + 1)) yield return path[..slash];
    }
}
