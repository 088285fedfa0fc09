namespace Publication.Cli;

/// <summary>The npm packages of the themes, fetched where they are not there yet.</summary>
internal static class Fonts
{
    /// <summary>What is missing for all that, as one sentence; null where nothing is.</summary>
    public static string? Fetch(BuildOptions options, Action<string> phase)
    {
        phase("fetching the theme's fonts");
        var folder = SharedOptions.ThemesOf(options);
        string[] themes = options.ThemeFolder is not null || !Directory.Exists(folder) ? [folder] : Directory.GetDirectories(folder);
        return themes.Order(StringComparer.Ordinal).Select(ThemePackages.Install).FirstOrDefault(missing => missing is not null);
    }
}
