using System.Globalization;
using System.Security.Cryptography;
using Publication.Input;

namespace Publication.Rendering;

/// <summary>
/// The assets of the theme and of the input, each under an address with a fingerprint of its bytes, so that browsers may
/// keep them for ever. Style sheets are rewritten to the new addresses, everything else is copied byte for byte.
/// </summary>
public sealed class Assets
{
    private const string Folder = "assets/";

    private readonly Dictionary<string, Asset> theme = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Asset> input = new(StringComparer.Ordinal);
    private readonly List<AssetFault> faults = [];
    private readonly string basePath;
    private readonly Theme source;
    private readonly IReadOnlyList<InputFile> inputFiles;

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
            if (NameFault(path) is { } fact) throw new ThemeException(file.Path, 0, 0, fact);
            if (path.EndsWith(".css", StringComparison.Ordinal)) sheets.Add(file);
            else theme.Add(path, Make(path, file.Bytes));
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
        var path = file.Relative[Folder.Length..];
        if (NameFault(path) is { } fact) faults.Add(new(file.Path, fact, "use the letters a to z, digits, `-`, `_` and `.` in names"));
        else input.Add(path, Make(path, file.Bytes));
    }

    private static string? NameFault(string path)
    {
        foreach (var rune in path.EnumerateRunes())
            if (!(rune.IsAscii && (char.IsAsciiLetterOrDigit((char)rune.Value) || (char)rune.Value is '-' or '_' or '.' or '/')))
                return rune.Value <= ' ' || rune.Value == 0x7F
                    ? "the name of this file holds a blank or a control character"
                    : string.Create(CultureInfo.InvariantCulture, $"the name of this file holds the character `{rune}`");
        return null;
    }
}
