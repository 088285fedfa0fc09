using System.Text;
using Publication.Pages;
using Xunit;

namespace Publication.Tests.Rendering.Feeds;

/// <summary>A publication says in its settings which feeds it has, and no page links to one that is not there.</summary>
public sealed class FeedPartsTests
{
    private const string Own = "initiatives/basic-plan-6/feed.xml";
    private const string OfTopic = "topics/science-policy/feed.xml";

    [Theory]
    [InlineData("[feeds, entry-feeds]", "feed.xml", OfTopic, Own)]
    [InlineData("feeds", "feed.xml", OfTopic)]
    [InlineData("entry-feeds", Own)]
    [InlineData("search")]
    public void Of_the_whole_of_a_topic_and_of_an_initiative(string parts, params string[] expected)
    {
        var edition = Edition.Read(new BuildOptions
        {
            InputFolder = GoldenTests.Input,
            OutputFolder = Path.Combine(Path.GetTempPath(), "not-written"),
            ThemeFolder = Path.Combine(Repository.Root, "themes", "ledger"),
            Today = Fixture.Today,
            Settings = new Dictionary<string, string> { ["parts"] = parts },
        });
        string[] looked = ["feed.xml", OfTopic, Own];
        Assert.Equal([], edition.Diagnostics);
        Assert.Equal(expected, looked.Where(f => edition.OutputPaths.Contains(f)));
        Assert.Equal(expected.Contains(Own), LinksTo(edition, "initiatives/basic-plan-6/index.html", Own));
        Assert.Equal(expected.Contains(OfTopic), LinksTo(edition, "topics/science-policy/index.html", OfTopic));
        Assert.Equal(expected.Contains("feed.xml"), LinksTo(edition, Route.Home.OutputPath, "feed.xml"));
    }

    private static bool LinksTo(Edition edition, string page, string feed) =>
        Encoding.UTF8.GetString(edition.Render(page)!.Bytes.Span).Contains($"href=\"{edition.BasePath}{feed}\"", StringComparison.Ordinal);
}
