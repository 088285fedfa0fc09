using Publication.Content;
using Publication.Pages;
using Xunit;

namespace Publication.Tests;

public class PageTimesTests
{
    private static readonly PageType Plain = new("brief", (_, _) => []);
    private static readonly PageType Feed = new("feed", (_, _) => []) { Part = Parts.Feeds };

    [Fact]
    public void Times_add_up_by_part_and_the_ten_longest_are_kept()
    {
        var times = new PageTimes();
        for (var i = 1; i <= 12; i++) times.Add(new Page(Plain, new Route($"p{i:00}.html")), TimeSpan.FromMilliseconds(i));
        times.Add(new Page(Feed, new Route("feed.xml")), TimeSpan.FromMilliseconds(100));

        Assert.Equal([new PageTime("feeds", TimeSpan.FromMilliseconds(100)), new PageTime("pages", TimeSpan.FromMilliseconds(78), 12)], times.Parts);
        Assert.Equal(
            ["feed.xml", "p12.html", "p11.html", "p10.html", "p09.html", "p08.html", "p07.html", "p06.html", "p05.html", "p04.html"],
            times.Slowest.Select(p => p.Name));
    }
}
