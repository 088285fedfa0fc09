using Publication.Pages;
using Xunit;

namespace Publication.BrowserTests;

/// <summary>
/// Pages as a screen reader has them: the accessibility tree in its order, kept as text in <c>ReadAloud/</c>.
/// <c>PUBLICATION_UPDATE=1</c> writes the files anew; read them aloud before keeping them.
/// </summary>
public sealed class ReadAloudTests(Sites sites) : BrowserPage(sites)
{
    private static readonly string Folder = Path.Combine(Repository.Root, "tests", "Publication.BrowserTests", "ReadAloud");

    [Theory]
    [InlineData("home")]
    [InlineData("brief")]
    [InlineData("quote")]
    [InlineData("term")]
    [InlineData("timeline")]
    public async Task A_page_reads_aloud_as_it_was_approved(string type)
    {
        await Page.GotoAsync(Sites.Small.UrlOf(FirstOf(type)));
        var spoken = (await Page.Locator("body").AriaSnapshotAsync()).Replace(Sites.Small.Address.AbsoluteUri, "https://example.org/small/", StringComparison.Ordinal) + "\n";
        var file = Path.Combine(Folder, type + ".txt");
        if (Environment.GetEnvironmentVariable("PUBLICATION_UPDATE") == "1") { Directory.CreateDirectory(Folder); File.WriteAllText(file, spoken); }
        Assert.Equal(File.ReadAllText(file).ReplaceLineEndings("\n"), spoken);
    }

    private Page FirstOf(string type) => Sites.Small.PagesOf(type).OrderBy(p => p.Route.Path, StringComparer.Ordinal).First();
}
