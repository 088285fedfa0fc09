using Publication.Rendering;

namespace Publication.Tests.Rendering;

/// <summary>A theme in a temporary folder, from files given as path and text.</summary>
internal sealed class TemporaryTheme : IDisposable
{
    private const string Words = "greeting: \"Hello, {0}\"\nbriefs:\n  one: \"{0} brief\"\n  other: \"{0} briefs\"\nby: \"by <{0}>\"\n";

    public TemporaryTheme(params (string Path, string Text)[] files)
    {
        Root = Directory.CreateTempSubdirectory("publication-theme-").FullName;
        Write("themes/test/i18n/en.yml", Words);
        foreach (var (path, text) in files) Write("themes/test/" + path, text);
    }

    public string Root { get; }

    public string Folder => Path.Combine(Root, "themes", "test");

    public static string Render(string template, object model, string ending = "html") =>
        RenderAll(model, ($"layouts/page.{ending}", template));

    /// <summary>Renders the first file as a layout.</summary>
    public static string RenderAll(object model, params (string Path, string Text)[] files)
    {
        using var theme = new TemporaryTheme(files);
        return System.Text.Encoding.UTF8.GetString(theme.Engine().Render(files[0].Path, model));
    }

    public static ThemeException Fault(string template, object model, params (string Path, string Text)[] others)
    {
        using var theme = new TemporaryTheme([("layouts/page.html", template), .. others]);
        return Xunit.Assert.Throws<ThemeException>(() => theme.Engine().Render("layouts/page.html", model));
    }

    public void Write(string path, string text) => Write(path, System.Text.Encoding.UTF8.GetBytes(text));

    public void Write(string path, byte[] bytes)
    {
        var full = Path.Combine(Root, path);
        Directory.CreateDirectory(Path.GetDirectoryName(full)!);
        File.WriteAllBytes(full, bytes);
    }

    public Theme Read(Theme? previous = null) =>
        Theme.Read(Folder, "themes/test", name => Path.Combine(Root, "themes", name), previous);

    public TemplateEngine Engine(string basePath = "/", string baseUrl = "")
    {
        var theme = Read();
        return new TemplateEngine(new TemplateSettings
        {
            Theme = theme,
            Strings = Strings.Read(theme, "en"),
            Assets = Assets.Build(theme, null, basePath),
            BasePath = basePath,
            BaseUrl = baseUrl,
        });
    }

    public void Dispose() => Directory.Delete(Root, recursive: true);
}
