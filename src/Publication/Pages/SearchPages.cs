using Publication.Content;
using Publication.Linking;

namespace Publication.Pages;

/// <summary>
/// The files of the search: <c>index</c>, <c>facets</c>, some with the words that occur and where (<c>w0</c> …), some with the
/// lines of results (<c>r0</c> …), some with the texts (<c>t0</c> …). How many there are hangs on the number of entries alone,
/// so planning needs no text.
/// </summary>
public static class SearchPages
{
    /// <summary>Lines of results in one file.</summary>
    public const int RowsInFile = 32;

    private const int EntriesForWordFile = 16;
    private const int FewestWordFiles = 8;
    private const int RecordsInTextFile = 6;
    private const int MostLongTextsInFile = 4;

    /// <summary>The page that reads the files; they stand beside it.</summary>
    public static readonly Route Search = new("search/");

    public static IEnumerable<Page> Plan(PageType type, Site site)
    {
        var entries = ContentKinds.All.Sum(site.CountOf);
        yield return Of(type, "index");
        yield return Of(type, "facets");
        for (var i = 0; i < WordFiles(entries); i++) yield return Of(type, $"w{i}");
        for (var i = 0; i * RowsInFile < entries; i++) yield return Of(type, $"r{i}");
        var texts = ContentKinds.All.Sum(k => TextFiles(k, site.CountOf(k)));
        for (var i = 0; i < texts; i++) yield return Of(type, $"t{i}");
    }

    public static int WordFiles(int entries) => Math.Max(FewestWordFiles, entries / EntriesForWordFile);

    /// <summary>
    /// How many texts of a kind stand in one file. Records are short. Of long texts a reader loads one for each result in view,
    /// so they stand alone until there are thousands of files.
    /// </summary>
    public static int TextsInFile(Kind kind, int entries) => kind.Source == KindSource.Records ? RecordsInTextFile : Math.Clamp(entries / 1000, 1, MostLongTextsInFile);

    public static int TextFiles(Kind kind, int entries)
    {
        var inFile = TextsInFile(kind, entries);
        return (entries + inFile - 1) / inFile;
    }

    private static Page Of(PageType type, string name) => new(type, new Route($"{Search.Path}{name}.json"), -1, name);
}
