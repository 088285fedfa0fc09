using System.Text;

namespace Publication.Rendering;

/// <summary>
/// The colours of a theme and of those it extends; of those with the same name the nearest counts. They stand once, in
/// <c>theme.yml</c>: style sheets, layouts, mails and drawn pictures know them by name.
/// </summary>
public sealed class ThemeColours
{
    /// <summary>Written in a style sheet, it becomes the custom properties <c>--name</c>.</summary>
    internal const string Import = "@import \"colours.css\";";

    private readonly List<ThemeColour> colours = [];

    /// <param name="layers">Nearest theme first.</param>
    internal ThemeColours(IEnumerable<IReadOnlyList<ThemeColour>> layers)
    {
        foreach (var colour in layers.Reverse().SelectMany(layer => layer))
            if (colours.FindIndex(c => c.Name == colour.Name) is >= 0 and var known) colours[known] = colour;
            else colours.Add(colour);
    }

    /// <summary>In the order in which the farthest theme names them.</summary>
    public IReadOnlyList<ThemeColour> All => colours;

    public ThemeColour? Find(string name) => colours.Find(c => c.Name == name);

    /// <summary>Browsers without <c>light-dark()</c> show the light ones.</summary>
    internal string StyleSheet()
    {
        if (colours.Count == 0) return "";
        var css = new StringBuilder(":root {");
        foreach (var (name, light, _) in colours) css.Append($" --{name}: {light};");
        css.Append(" }\n@supports (color: light-dark(#000, #fff)) { :root {");
        foreach (var (name, light, dark) in colours.Where(c => c.Light != c.Dark)) css.Append($" --{name}: light-dark({light}, {dark});");
        return css.Append(" } }").ToString();
    }
}
