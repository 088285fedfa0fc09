namespace Publication.BrowserTests;

/// <summary>Where the repository's files are.</summary>
internal static class Repository
{
    public static string Root { get; } = Find();

    public static string Input => Path.Combine(Root, "input");

    public static string Theme => Path.Combine(Root, "themes", "ledger");

    /// <summary>A small publication on another subject, with drafts, old ids and dates that are not exact.</summary>
    public static string SmallInput => Path.Combine(Root, "tests", "Publication.Tests", "Golden", "input");

    private static string Find()
    {
        for (var folder = AppContext.BaseDirectory; folder is not null; folder = Path.GetDirectoryName(folder))
            if (File.Exists(Path.Combine(folder, "Publication.sln"))) return folder;
        for (var folder = Path.GetDirectoryName(SourceFile()); folder is not null; folder = Path.GetDirectoryName(folder))
            if (File.Exists(Path.Combine(folder, "Publication.sln"))) return folder;
        throw new InvalidOperationException("the tests do not run inside the repository");
    }

    private static string SourceFile([System.Runtime.CompilerServices.CallerFilePath] string file = "") => file;
}
