using System.Text;
using AngleSharp.Html.Parser;
using Publication.Checking.Remarks;
using Publication.Cli.Serving;
using Xunit;

namespace Publication.Tests.Cli;

public class StatusPageTests
{
    [Fact]
    public void It_lists_diagnostics_and_remarks_and_leads_to_pages_and_lines()
    {
        using var site = new SmallSite();
        site.Write("input/briefs/first.md", SmallSite.Brief("The first brief", "It rose by 20 centimetres."));
        site.Write("input/briefs/second.md", SmallSite.Brief("The <second> brief", "What the Sea Board says.").Replace("date:", "draft: true\ndate:", StringComparison.Ordinal));
        site.Write("input/data/organisations.yml", "- id: sea-board\n  name: Sea Board\n  form: authority\n");
        var state = new PreviewState(site.Options with { Drafts = true }, editor: EditorLink.Known["vscode"]);
        state.Refresh();
        var page = Parsed(state.Answer("/_preview/status/"));
        Assert.Equal(["Warning PUB405: a figure without a source (1)"], page.QuerySelectorAll("h3").Select(h => h.TextContent));
        var warning = page.QuerySelector("#diagnostics li")!;
        Assert.Equal("input/briefs/first.md:7:12 this paragraph holds a figure and cites no source (help: write [@source-id] after the claim) in The first brief", warning.TextContent);
        Assert.Equal([$"vscode://file{site["input"].Replace('\\', '/')}/briefs/first.md:7:12", "/briefs/first/"], warning.QuerySelectorAll("a").Select(a => a.GetAttribute("href")!));
        var mention = page.QuerySelector("#unlinked-mentions li")!;
        Assert.Equal("input/briefs/second.md:8:10 brief The <second> brief names Sea Board and does not link the organisation Sea Board", mention.TextContent);
        Assert.Equal(["/briefs/second/", "/organisations/sea-board/"], mention.QuerySelectorAll("a").Skip(1).Select(a => a.GetAttribute("href")!));
        Assert.Equal("input/briefs/second.md:3:8 brief The <second> brief waits to be published", page.QuerySelector("#drafts li")!.TextContent);
        Assert.Equal("Drafts (1)", page.QuerySelector("#drafts h2")!.TextContent);
        Assert.Equal(RemarkSorts.All.Count + 1, page.QuerySelectorAll("section").Length);
    }

    [Fact]
    public void It_shows_the_input_as_it_is_while_the_site_stays_the_last_good_one()
    {
        using var site = new SmallSite();
        var state = new PreviewState(site.Options);
        state.Refresh();
        var channel = new EventChannel(state, "/_preview/status/", "");
        channel.News(state.Now);
        site.Write("input/briefs/first.md", "---\ntitle: Broken\n---\n");
        state.Refresh();
        Assert.Contains("event: reload", channel.News(state.Now), StringComparison.Ordinal);
        var page = Parsed(state.Answer("/_preview/status/"));
        Assert.Contains(page.QuerySelectorAll("#diagnostics li"), li => li.TextContent.StartsWith("input/briefs/first.md:2:1 ", StringComparison.Ordinal));
        // No editor is known: a place can be copied.
        Assert.Equal("input/briefs/first.md:2:1", page.QuerySelector("#diagnostics li button")!.GetAttribute("data-preview-place"));
    }

    [Fact]
    public void A_long_list_is_cut_and_has_an_address_of_its_own()
    {
        using var site = new SmallSite();
        site.Write("input/data/topics.yml", string.Concat(Enumerable.Range(1, 130).Select(n => $"- id: topic-{n}\n  name: Topic {n}\n  summary: A topic.\n")));
        var state = new PreviewState(site.Options);
        state.Refresh();
        var section = Parsed(state.Answer("/_preview/status/")).QuerySelector("#unreferred-entries")!;
        Assert.Equal(100, section.QuerySelectorAll("li").Length);
        var all = section.QuerySelector("p a")!;
        Assert.Equal("All 130 of them", all.TextContent);
        var whole = Parsed(state.Answer(all.GetAttribute("href")!));
        Assert.Equal(130, whole.QuerySelectorAll("section li").Length);
        Assert.Single(whole.QuerySelectorAll("section"));
        Assert.Equal(404, state.Answer("/_preview/status/nothing/").Status);
    }

    [Fact]
    public async Task It_is_no_part_of_the_site()
    {
        using var site = new SmallSite();
        Assert.DoesNotContain(Edition.Read(site.Options).OutputPaths, p => p.Contains("_preview", StringComparison.Ordinal));
        await using var preview = await RunningServer.StartAsync(["preview", .. site.Arguments]);
        using var page = await preview.SendAsync("/_preview/status/");
        Assert.Equal(("no-store", PreviewSite.Policy), (string.Join("", page.Headers.GetValues("Cache-Control")), string.Join("", page.Headers.GetValues("Content-Security-Policy"))));
        Assert.Contains("<script src=\"/_preview/client.js\" defer></script></body>", await preview.TextOf(page), StringComparison.Ordinal);
        Assert.Contains("font:", await preview.TextAsync("/_preview/status.css"), StringComparison.Ordinal);
    }

    private static AngleSharp.Dom.IDocument Parsed(Reply reply) => new HtmlParser().ParseDocument(Encoding.UTF8.GetString(reply.Bytes.Span));
}
