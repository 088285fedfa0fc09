using Publication.Content.Yaml;
using Publication.Input;

namespace Publication.Rendering.Cards;

/// <summary>What <c>theme.yml</c> says about cards: for each style of text the files that hold its font.</summary>
/// <param name="Fonts">By style; paths in the theme's folder, <c>*</c> in a name stands for anything.</param>
internal sealed record CardManifest(IReadOnlyDictionary<string, IReadOnlyList<string>> Fonts)
{
    public static readonly CardManifest None = new(new Dictionary<string, IReadOnlyList<string>>());

    public static CardManifest Read(InputFile file, YamlNode value)
    {
        var fonts = new Dictionary<string, IReadOnlyList<string>>(StringComparer.Ordinal);
        foreach (var (key, part) in Pairs(file, value))
            switch (key.Value)
            {
                case "fonts":
                    foreach (var (style, paths) in Pairs(file, part)) fonts.Add(Known(file, style, CardStyles.Names), Paths(file, paths));
                    break;
                default: throw ThemeFile.Fault(file, key, $"`{key.Value}` is not known here; known is fonts");
            }
        return new(fonts);
    }

    private static List<YamlPair> Pairs(InputFile file, YamlNode value) => value switch
    {
        YamlMapping mapping => [.. mapping.Pairs],
        YamlScalar { IsNull: true } => [],
        _ => throw ThemeFile.Fault(file, value, "a group of keys is expected here"),
    };

    private static string Known(InputFile file, YamlScalar name, IReadOnlyList<string> names) =>
        names.Contains(name.Value, StringComparer.Ordinal) ? name.Value : throw ThemeFile.Fault(file, name, $"`{name.Value}` is not known here; known are {string.Join(", ", names)}");

    private static List<string> Paths(InputFile file, YamlNode value) =>
        value is YamlSequence list ? [.. list.Items.Select(item => PathOf(file, item))] : [PathOf(file, value)];

    private static string PathOf(InputFile file, YamlNode value)
    {
        if (value is not YamlScalar { IsNull: false } scalar) throw ThemeFile.Fault(file, value, "the path of a font is expected here");
        var parts = scalar.Value.Split('/');
        var isPlain = parts.Length > 1 && parts.All(part => part is not ("" or "." or "..")) && !parts[..^1].Any(part => part.Contains('*', StringComparison.Ordinal));
        return isPlain ? scalar.Value : throw ThemeFile.Fault(file, value, $"`{scalar.Value}` is not a path inside the theme's folder, with `*` in the file's name only");
    }
}
