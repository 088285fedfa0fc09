using Publication.Tests.Fixtures;

namespace Publication.Tests.Rendering.Data;

/// <summary>The small site with some files laid over it and the default theme, which has the words for dates.</summary>
internal static class SmallData
{
    public static void With(string files, Action<Edition> use, Func<BuildOptions, BuildOptions>? change = null)
    {
        var folder = Fixture.Folder([SmallSite.Files, files]);
        try
        {
            var options = Fixture.Options(folder) with { ThemeFolder = Path.Combine(Repository.Root, "themes", "ledger") };
            use(Edition.Read(change is null ? options : change(options)));
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }
}
