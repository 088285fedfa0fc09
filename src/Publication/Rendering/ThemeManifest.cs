using Publication.Content.Fields;
using Publication.Content.Yaml;
using Publication.Input;
using Publication.Rendering.Cards;

namespace Publication.Rendering;

/// <summary>What <c>theme.yml</c> says: the theme's name, the theme it extends, its colours, the files it takes out of npm packages, its cards.</summary>
internal sealed record ThemeManifest(string Name, string? Extends, IReadOnlyList<PackagedFile> Files, IReadOnlyList<ThemeColour> Colours, CardManifest Cards)
{
    private const string PackageFolder = "node_modules/";

    public static ThemeManifest Read(InputFile? file, string fallbackName)
    {
        var name = fallbackName;
        string? extends = null;
        IReadOnlyList<PackagedFile> files = [];
        IReadOnlyList<ThemeColour> colours = [];
        var cards = CardManifest.None;
        foreach (var pair in file is null ? [] : ThemeFile.Yaml(file)?.Pairs ?? [])
            switch (pair.Key.Value)
            {
                case "name": name = Word(file!, pair.Value); break;
                case "extends": extends = Folder(file!, pair.Value); break;
                case "colours": colours = ThemeColour.Read(file!, pair.Value); break;
                case "files": files = ReadFiles(file!, pair.Value); break;
                case "cards": cards = CardManifest.Read(file!, pair.Value); break;
                default: throw ThemeFile.Fault(file!, pair.Key, $"`{pair.Key.Value}` is not known here; known are name, extends, colours, files and cards");
            }
        return new(name, extends, files, colours, cards);
    }

    private static List<PackagedFile> ReadFiles(InputFile file, YamlNode value)
    {
        if (value is YamlScalar { IsNull: true }) return [];
        if (value is not YamlSequence list) throw ThemeFile.Fault(file, value, "a list of `from` and `to` is expected here");
        return [.. list.Items.Select(item => ReadFile(file, item))];
    }

    private static PackagedFile ReadFile(InputFile file, YamlNode item)
    {
        if (item is not YamlMapping { Pairs: var pairs } || pairs.Count != 2)
            throw ThemeFile.Fault(file, item, "an item has `from` and `to`");
        string Value(string key) => pairs.FirstOrDefault(p => p.Key.Value == key) is { } pair
            ? Word(file, pair.Value)
            : throw ThemeFile.Fault(file, item, $"`{key}` is missing");
        var from = Value("from");
        var to = Value("to");
        if (!from.StartsWith(PackageFolder, StringComparison.Ordinal) || !IsPlain(from))
            throw ThemeFile.Fault(file, item, $"`{from}` is not a path inside {PackageFolder}");
        if (!IsPlain(to)) throw ThemeFile.Fault(file, item, $"`{to}` is not a path inside assets/");
        return new(from, "assets/" + to);
    }

    /// <summary>A theme extends one that stands beside it.</summary>
    private static string Folder(InputFile file, YamlNode node) =>
        Word(file, node) is var name && Shapes.IsFolder(name) ? name : throw ThemeFile.Fault(file, node, $"`{name}` is not the name of a folder");

    private static bool IsPlain(string path) => path.Split('/').All(part => part is not ("" or "." or ".."));

    private static string Word(InputFile file, YamlNode node) =>
        node is YamlScalar { IsNull: false, Value.Length: > 0 } scalar
            ? scalar.Value
            : throw ThemeFile.Fault(file, node, "a word is expected here");
}
