using Publication.Content.Yaml;
using Publication.Input;

namespace Publication.Rendering;

/// <summary>A colour of a theme, on a light ground and on a dark one, as <c>#RRGGBB</c>.</summary>
public sealed record ThemeColour(string Name, string Light, string Dark)
{
    /// <summary>The <c>colours</c> of <c>theme.yml</c>: one for both grounds, or a list of two.</summary>
    internal static IReadOnlyList<ThemeColour> Read(InputFile file, YamlNode value) => value is YamlMapping mapping
        ? [.. mapping.Pairs.Select(pair => Read(file, pair))]
        : throw ThemeFile.Fault(file, value, "a group of names and colours is expected here");

    private static ThemeColour Read(InputFile file, YamlPair pair)
    {
        var name = pair.Key.Value;
        if (name.Length == 0 || !name.All(c => c is >= 'a' and <= 'z' or >= '0' and <= '9' or '-'))
            throw ThemeFile.Fault(file, pair.Key, $"the name `{name}` has other characters than small letters, digits and hyphens");
        return pair.Value is YamlSequence { Items: [var light, var dark] }
            ? new(name, Colour(file, light), Colour(file, dark))
            : new(name, Colour(file, pair.Value), Colour(file, pair.Value));
    }

    private static string Colour(InputFile file, YamlNode value) =>
        value is YamlScalar { Value: ['#', ..] and { Length: 7 } text } && text.Skip(1).All(char.IsAsciiHexDigit)
            ? text.ToUpperInvariant()
            : throw ThemeFile.Fault(file, value, "a colour such as \"#9B1C1C\" is expected here, in quotes, or two of them in a list, for light and dark grounds");
}
