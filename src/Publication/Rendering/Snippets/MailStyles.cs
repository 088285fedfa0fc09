using System.Text;
using Publication.Content.Yaml;

namespace Publication.Rendering.Snippets;

/// <summary>
/// The look of mails, from the theme's <c>email.yml</c>: inline styles by the name of what they are for. A value may use
/// another by its name in braces, so that a typeface stands once, and <c>{colour.ink}</c> is a colour of the theme. Of themes that extend each other the nearest counts.
/// </summary>
internal sealed class MailStyles
{
    private const string File = "email.yml";

    private static readonly string[] ByRole = [.. Enum.GetValues<ParagraphRole>().Select(r => r.ToString().ToLowerInvariant())];

    private static readonly string[] ByRoleInQuotation =
        [.. Enum.GetValues<ParagraphRole>().Select(r => r switch { ParagraphRole.Original => "quoted_original", ParagraphRole.Attribution => "quoted_attribution", _ => "quoted_text" })];

    private readonly Dictionary<string, byte[]> styles = new(StringComparer.Ordinal);
    private readonly string theme;

    private MailStyles(string theme, Dictionary<string, string> texts)
    {
        this.theme = theme;
        foreach (var (name, text) in texts) styles[name] = Encoding.UTF8.GetBytes(text);
        ForLayouts = texts.ToDictionary(t => t.Key, t => Html.FromMarkup(t.Value), StringComparer.Ordinal);
    }

    /// <summary>The same for the theme's own layouts.</summary>
    public IReadOnlyDictionary<string, Html> ForLayouts { get; }

    public static MailStyles Read(Theme theme)
    {
        var written = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var file in theme.FindAll(File))
            foreach (var (key, value) in ThemeFile.Yaml(file)?.Pairs ?? [])
                written.TryAdd(key.Value, value is YamlScalar { IsNull: false } style ? style.Value : throw ThemeFile.Fault(file, value, "a style is expected here"));
        foreach (var colour in theme.Colours.All) written[$"colour.{colour.Name}"] = colour.Light; // last: the names before may stand for them
        return new MailStyles(theme.Name, written.ToDictionary(w => w.Key, w => Filled(w.Value, written), StringComparer.Ordinal));
    }

    public ReadOnlySpan<byte> Of(ParagraphRole role) => Get(ByRole[(int)role]);

    public ReadOnlySpan<byte> InQuotation(ParagraphRole role) => Get(ByRoleInQuotation[(int)role]);

    public ReadOnlySpan<byte> Get(string name) => styles.TryGetValue(name, out var style) ? style : throw Missing(name);

    private ThemeException Missing(string name) => new($"the theme {theme} has no style `{name}` in {File}, which mails need");

    private static string Filled(string style, Dictionary<string, string> written)
    {
        var text = new StringBuilder(style);
        foreach (var (name, value) in written) text.Replace($"{{{name}}}", value);
        return text.ToString();
    }
}
