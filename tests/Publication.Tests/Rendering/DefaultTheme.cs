using Publication.Rendering;

namespace Publication.Tests.Rendering;

/// <summary>The theme that comes with the generator, read where it stands in the repository.</summary>
internal static class DefaultTheme
{
    public static Theme Read()
    {
        var themes = Path.Combine(Root(), "themes");
        return Theme.Read(Path.Combine(themes, "ledger"), "themes/ledger", name => Path.Combine(themes, name));
    }

    private static string Root()
    {
        var folder = AppContext.BaseDirectory;
        while (!File.Exists(Path.Combine(folder, "Publication.sln")))
            folder = Path.GetDirectoryName(folder) ?? throw new InvalidOperationException("The tests run outside the repository.");
        return folder;
    }
}
