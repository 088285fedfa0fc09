using System.Text;
using Publication.Cli.Serving;
using Xunit;

namespace Publication.Tests.Cli;

public class PreviewStateTests
{
    [Fact]
    public void An_edit_reloads_its_own_page_and_no_other()
    {
        using var site = new SmallSite();
        var state = new PreviewState(site.Options);
        state.Refresh();
        var (first, second) = (new EventChannel(state, "/briefs/first/", ""), new EventChannel(state, "/topics/tides/", ""));
        Assert.DoesNotContain("reload", first.News(state.Now) + second.News(state.Now), StringComparison.Ordinal);
        Write(site, "Hello, moon.");
        Assert.True(state.Refresh());
        Assert.Contains("event: reload", first.News(state.Now), StringComparison.Ordinal);
        Assert.DoesNotContain("reload", second.News(state.Now), StringComparison.Ordinal);
        Assert.Equal(":\n\n", first.News(state.Now));
    }

    [Fact]
    public void Nothing_happens_where_nothing_changed()
    {
        using var site = new SmallSite();
        var state = new PreviewState(site.Options);
        Assert.True(state.Refresh());
        var moment = state.Now;
        Assert.False(state.Refresh());
        File.SetLastWriteTimeUtc(site["input/briefs/first.md"], DateTime.UtcNow.AddMinutes(1));
        Assert.False(state.Refresh());
        Assert.Same(moment, state.Now);
        Assert.False(moment.Next.IsCompleted);
    }

    [Fact]
    public void A_broken_state_keeps_the_last_good_one()
    {
        using var site = new SmallSite();
        var state = new PreviewState(site.Options);
        state.Refresh();
        var good = state.Now;
        site.Write("input/briefs/first.md", "---\ntitle: Broken\n---\n");
        Assert.True(state.Refresh());
        Assert.True(good.Next.IsCompleted);
        Assert.NotEmpty(state.Now.Errors);
        Assert.Same(good.Good, state.Now.Good);
        Assert.Contains("Hello, world.", Text(state.Answer("/briefs/first/")), StringComparison.Ordinal);
        Write(site, "Mended.");
        Assert.True(state.Refresh());
        Assert.Empty(state.Now.Errors);
        Assert.Contains("Mended.", Text(state.Answer("/briefs/first/")), StringComparison.Ordinal);
    }

    [Fact]
    public void The_state_after_edits_is_that_of_a_fresh_reading()
    {
        using var site = new SmallSite();
        var state = new PreviewState(site.Options);
        state.Refresh();
        Write(site, "One.");
        state.Refresh();
        File.Delete(site["input/briefs/second.md"]);
        state.Refresh();
        site.Write("input/briefs/third.md", SmallSite.Brief("The third brief", "Linked: [[first]]."));
        state.Refresh();
        var fresh = Edition.Read(site.Options);
        foreach (var path in fresh.OutputPaths)
            Assert.Equal(fresh.Render(path)!.Bytes.ToArray(), state.Now.Good!.Render(path)!.Bytes.ToArray());
    }

    [Fact]
    public void A_script_element_is_added_before_the_last_end_of_a_body()
    {
        Assert.Equal("<body></body>x<script src=\"/_preview/client.js\" defer></script></body></html>",
            Encoding.UTF8.GetString(PreviewSite.WithScript("<body></body>x</body></html>"u8)));
        Assert.EndsWith("</script>", Encoding.UTF8.GetString(PreviewSite.WithScript("no body"u8)), StringComparison.Ordinal);
    }

    private static void Write(SmallSite site, string text) => site.Write("input/briefs/first.md", SmallSite.Brief("The first brief", text));

    private static string Text(Reply reply) => Encoding.UTF8.GetString(reply.Bytes.Span);
}
