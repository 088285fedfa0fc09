using Xunit;

namespace Publication.Tests.Cli.Comparing;

/// <summary>Two small trees of built pages and the whole report on them.</summary>
public sealed class CompareTests : IDisposable
{
    private const string Before = """
        --- index.html
        <!doctype html><title>Home – Tides</title><meta property="og:title" content="Home"><link rel="stylesheet" href="/assets/site.0123456789.css">
        <main><h1>Home</h1><a href="/briefs/ebb/">Ebb</a> <a href="/briefs/flow/">Flow</a> <a href="briefs/slack/">Slack</a> <a href="/about/">About</a></main>
        --- about/index.html
        <!doctype html><title>About</title><link rel="stylesheet" href="/assets/site.0123456789.css"><main><h1>About</h1><p id="who">We measure tides.</p></main>
        --- briefs/ebb/index.html
        <!doctype html><title>Ebb – Tides</title><meta property="og:title" content="Ebb">
        <main><h1>Ebb</h1><h2 id="why">Why</h2><p id="how">The water goes out twice a day. 潮汐是海水的运动。</p><div popover id="card-flow">Flow</div></main>
        --- briefs/flow/index.html
        <!doctype html><title>Flow</title><main><h1>Flow</h1><p>The water comes in.</p></main>
        --- briefs/slack/index.html
        <!doctype html><title>Slack *water*</title><main><h1>Slack</h1></main>
        --- briefs/old-ebb/index.html
        <!doctype html><title>Moved</title><meta name="robots" content="noindex"><meta http-equiv="refresh" content="0;url=/briefs/ebb/"><main></main>
        --- 404.html
        <!doctype html><title>Not found</title><meta name="robots" content="noindex"><main><p>Nothing here.</p></main>
        --- feed.xml
        <rss/>
        --- atom.xml
        <feed/>
        --- assets/site.0123456789.css
        a { color: red }
        --- _redirects
        /briefs/old-ebb/ /briefs/ebb/ 301
        --- .publication-manifest
        not ours to compare
        """;

    private const string After = """
        --- index.html
        <!doctype html><title>Home – Tides</title><meta property="og:title" content="Home"><link rel="stylesheet" href="/assets/site.aaaaaaaaaa.css">
        <main><h1>Home</h1><a href="/briefs/ebb/">Ebb</a> <a href="/about/">About</a></main>
        --- about/index.html
        <!doctype html><title>About</title><link rel="stylesheet" href="/assets/site.aaaaaaaaaa.css"><main class="grid"><h1>About</h1><p id="who">We measure tides.</p></main>
        --- briefs/ebb/index.html
        <!doctype html><title>The ebb – Tides</title><meta property="og:title" content="The ebb">
        <main><h1>The ebb</h1><h2 id="why">Why</h2><p>The water goes out twice each day. 潮汐是海水的周期运动。 Ask @tides about #7.</p></main>
        --- briefs/flow/index.html
        <!doctype html><title>Moved</title><meta name="robots" content="noindex"><meta http-equiv="refresh" content="0;url=/briefs/flood/"><main></main>
        --- briefs/flood/index.html
        <!doctype html><title>Flood <b></title><main><h1>Flood</h1><a href="">This page</a></main>
        --- briefs/ebb/notes.html
        <!doctype html><title>Notes</title><main><h1>Notes</h1></main>
        --- 404.html
        <!doctype html><title>Not found</title><meta name="robots" content="noindex"><main class="grid"><p>Nothing here.</p></main>
        --- feed.xml
        <rss version="2.0"/>
        --- assets/site.aaaaaaaaaa.css
        a { color: blue }
        --- data.csv
        a,b
        --- _redirects
        """;

    private const string ExpectedText = """
        5 pages, 1.1 kB (71 bytes less): 2 added, 2 removed, 2 changed.

        addresses lost without a redirect (3):
          /atom.xml
          /briefs/old-ebb/
          /briefs/slack/

        anchors lost (1):
          /briefs/ebb/  #how

        pages that nothing links to any more (2):
          /briefs/ebb/notes.html  Notes
          /briefs/flood/  Flood <b>

        added (2):
          /briefs/ebb/notes.html  Notes
          /briefs/flood/  Flood <b>

        removed (2):
          /briefs/flow/  Flow (now leads to /briefs/flood/)
          /briefs/slack/  Slack *water*

        changed (2):
          /briefs/ebb/  title “The ebb”, was “Ebb”; +9 −3 words; new “Ask @tides about #7.”; gone “Ebb”
          /  +0 −2 words; gone “Flow Slack”; +0 −2 links
        1 page has the same words and is different only in its head, its links or its markup.
        Of the pages that search engines leave out, such as frames for other sites: 0 added, 0 removed, 1 changed.
        Other files: 1 added (data.csv); 1 removed (atom.xml); 3 changed (_redirects, assets/site.css, feed.xml).

        """;

    private const string ExpectedMarkdown = """
        ### What this changes on the site

        5 pages, 1.1 kB (71 bytes less): 2 added, 2 removed, 2 changed.

        **Addresses lost without a redirect** (3)

        - `/atom.xml`
        - `/briefs/old-ebb/`
        - `/briefs/slack/`

        **Anchors lost** (1)

        - `/briefs/ebb/` `#how`

        **Pages that nothing links to any more** (2)

        - `/briefs/ebb/notes.html` Notes
        - `/briefs/flood/` Flood &#60;b&#62;

        **Added** (2)

        - `/briefs/ebb/notes.html` Notes
        - `/briefs/flood/` Flood &#60;b&#62;

        **Removed** (2)

        - `/briefs/flow/` Flow (now leads to `/briefs/flood/`)
        - `/briefs/slack/` Slack \*water\*

        **Changed** (2)

        - `/briefs/ebb/` title “The ebb”, was “Ebb”; +9 −3 words; new “Ask &#64;tides about &#35;7\.”; gone “Ebb”
        - `/` +0 −2 words; gone “Flow Slack”; +0 −2 links

        1 page has the same words and is different only in its head, its links or its markup.

        Of the pages that search engines leave out, such as frames for other sites: 0 added, 0 removed, 1 changed.

        Other files: 1 added (`data.csv`); 1 removed (`atom.xml`); 3 changed (`_redirects`, `assets/site.css`, `feed.xml`).

        """;

    private readonly string before = Fixture.Folder([Before]);
    private readonly string after = Fixture.Folder([After]);

    [Fact]
    public void A_terminal_gets_a_short_text()
    {
        var run = CliRun.Of("compare", before, after);
        Assert.Equal((0, ""), (run.Code, run.Error));
        Assert.Equal(ExpectedText, run.Output);
    }

    [Fact]
    public void A_summary_of_a_pull_request_gets_Markdown_in_which_nothing_of_the_pages_is_markup()
    {
        var run = CliRun.Of("compare", before, after, "--format", "markdown");
        Assert.Equal((0, ""), (run.Code, run.Error));
        Assert.Equal(ExpectedMarkdown, run.Output);
    }

    [Fact]
    public void A_site_is_the_same_as_itself() =>
        Assert.EndsWith(". No page and no file is different.\n", CliRun.Of("compare", after, after).Output, StringComparison.Ordinal);

    [Fact]
    public void Under_a_base_path_the_same_is_said()
    {
        var (under, then) = (Fixture.Folder([Under(Before)]), Fixture.Folder([Under(After)]));
        var run = CliRun.Of("compare", under, then, "--base-url", "https://example.org/sub/");
        Directory.Delete(under, recursive: true);
        Directory.Delete(then, recursive: true);
        Assert.Equal(ExpectedText.Split('\n').Skip(1), run.Output.Split('\n').Skip(1)); // the first line has the sizes

        static string Under(string tree) => tree.Replace("=\"/", "=\"/sub/", StringComparison.Ordinal).Replace("url=/", "url=/sub/", StringComparison.Ordinal)
            .Replace("/briefs/old-ebb/ /briefs", "/sub/briefs/old-ebb/ /sub/briefs", StringComparison.Ordinal);
    }

    [Fact]
    public void A_folder_that_is_not_there_and_a_format_that_is_unknown_are_wrong_usage()
    {
        Assert.Equal(2, CliRun.Of("compare", before, before + "-not").Code);
        Assert.Equal((2, "publication: there is no format `html` for a comparison; the formats are `text`, `markdown`\n"),
            CliRun.Of("compare", before, after, "--format", "html") is var run ? (run.Code, run.Error) : default);
    }

    public void Dispose()
    {
        Directory.Delete(before, recursive: true);
        Directory.Delete(after, recursive: true);
    }
}
