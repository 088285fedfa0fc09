using System.Text;
using System.Text.RegularExpressions;
using Xunit;

namespace Publication.Tests;

/// <summary>
/// Files of a small publication that are kept as they should be. <c>PUBLICATION_UPDATE=1</c> writes them anew; read the
/// difference before keeping it.
/// </summary>
internal sealed partial class GoldenFiles(string folder)
{
    public string Input => Path.Combine(Root, "input");

    private string Root => Path.Combine(Repository.Root, "tests", "Publication.Tests", folder);

    public Edition Read(bool drafts = false) => Edition.Read(Options with { Drafts = drafts });

    public BuildOptions Options => new()
    {
        InputFolder = Input,
        OutputFolder = Path.Combine(Path.GetTempPath(), "not-written"),
        ThemeFolder = Path.Combine(Repository.Root, "themes", "ledger"),
        Today = Fixture.Today,
    };

    public void Compare(Edition edition, string path)
    {
        var actual = Steady(Encoding.UTF8.GetString(edition.Render(path)!.Bytes.Span));
        var file = Path.Combine(Root, "expected", path);
        if (Environment.GetEnvironmentVariable("PUBLICATION_UPDATE") == "1")
        {
            Directory.CreateDirectory(Path.GetDirectoryName(file)!);
            File.WriteAllText(file, actual);
            return;
        }
        Assert.Equal(File.ReadAllText(file).ReplaceLineEndings("\n"), actual);
    }

    /// <summary>Without fingerprints, without the kind of line ends, and without fonts and what is drawn with them, which are there only where npm has fetched them.</summary>
    private static string Steady(string text) => Fingerprint().Replace(OfFonts().Replace(text.ReplaceLineEndings("\n"), ""), ".$1");

    [GeneratedRegex(@"\.[0-9a-f]{10}\.(css|js|svg|png|woff2)")]
    private static partial Regex Fingerprint();

    [GeneratedRegex("""<(link rel="preload"|link rel="[a-z-]+" href="[^"]*/icon\.png"|meta property="og:image|meta name="twitter:card")[^>]*>\n|"primaryImageOfPage":\{[^}]*\},|"(image|logo)":"[^"]*\.(png|svg)",?|,"thumbnail_url":"[^"]*","thumbnail_width":\d+,"thumbnail_height":\d+""")]
    private static partial Regex OfFonts();
}
