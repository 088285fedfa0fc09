using System.Text;
using AngleSharp.Html.Parser;
using Xunit;

namespace Publication.Tests.Rendering;

/// <summary>Sources are numbered as they are first cited; inside one group the numbers ascend, in texts, facts and forms.</summary>
public sealed class CitationOrderTests
{
    private const string Path = "briefs/order/index.html";

    [Fact]
    public void A_group_written_the_other_way_round_ascends_and_keeps_its_places()
    {
        var edition = With("First [@cao-plan-5]. Both [@keidanren-2016, 4; @cao-plan-5, page 2].");
        var groups = new HtmlParser().ParseDocument(Written(edition, Path)).QuerySelectorAll(".prose sup.cite").Select(s => s.TextContent);
        Assert.Equal(["1", "1:page 2, 2:4"], groups);
        Assert.Contains("Both [1, page 2; 2, 4].", Written(edition, "briefs/order/use/index.html"), StringComparison.Ordinal);
    }

    private static string Written(Edition edition, string path) => Encoding.UTF8.GetString(edition.Render(path)!.Bytes.Span);

    private static Edition With(string body) => Edition.Read(new BuildOptions
    {
        InputFolder = GoldenTests.Input,
        OutputFolder = System.IO.Path.Combine(System.IO.Path.GetTempPath(), "not-written"),
        ThemeFolder = System.IO.Path.Combine(Repository.Root, "themes", "ledger"),
        Today = Fixture.Today,
    }).With(new Dictionary<string, byte[]?>
    {
        ["briefs/order.md"] = Encoding.UTF8.GetBytes($"---\ntitle: In order\ndate: 2025-03-06\nsummary: Who is cited first.\n---\n\n{body}\n"),
    });
}
