using System.Net;
using System.Net.Sockets;
using System.Text;
using Publication.Cli.Serving;
using Xunit;

namespace Publication.Tests.Cli;

public class PreviewServerTests
{
    private const string Element = "<script src=\"/_preview/client.js\" defer></script>";

    [Fact]
    public async Task A_page_has_the_bytes_of_the_build_and_one_script_element()
    {
        using var site = new SmallSite();
        await using var server = await PreviewAsync(site);
        var edition = Edition.Read(site.Options);
        foreach (var (path, output) in ((string, string)[])[("/", "index.html"), ("/briefs/first/", "briefs/first/index.html"), ("/briefs/", "briefs/index.html")])
        {
            var sent = await server.TextAsync(path);
            var built = Encoding.UTF8.GetString(edition.Render(output)!.Bytes.Span);
            Assert.Equal(1, sent.Split(Element).Length - 1);
            Assert.Contains(Element + "</body>", sent, StringComparison.Ordinal);
            Assert.Equal(built, sent.Replace(Element, "", StringComparison.Ordinal));
        }
        var feed = await server.BytesAsync("/feed.xml");
        Assert.Equal(edition.Render("feed.xml")!.Bytes.ToArray(), feed);
    }

    [Fact]
    public async Task HTML_that_a_script_fetches_is_sent_as_it_is()
    {
        using var site = new SmallSite();
        await using var server = await PreviewAsync(site);
        using var response = await server.SendAsync("/briefs/first/", request => request.Headers.Add("Sec-Fetch-Dest", "empty"));
        Assert.DoesNotContain("_preview", await server.TextOf(response), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Answers_carry_the_headers_of_the_site_and_open_nothing_to_others()
    {
        using var site = new SmallSite();
        await using var server = await PreviewAsync(site);
        using var response = await server.SendAsync("/", request => request.Headers.Add("Origin", "https://evil.example"));
        Assert.Equal("nosniff", Header(response, "X-Content-Type-Options"));
        Assert.Equal("no-store", Header(response, "Cache-Control"));
        Assert.Equal("text/html; charset=utf-8", response.Content.Headers.ContentType?.ToString());
        Assert.DoesNotContain(response.Headers, h => h.Key.StartsWith("Access-Control", StringComparison.OrdinalIgnoreCase));
        var headers = Encoding.UTF8.GetString(Edition.Read(site.Options).Render("_headers")!.Bytes.Span);
        Assert.Contains($"Content-Security-Policy: {PreviewSite.Policy}\n", headers, StringComparison.Ordinal);
        Assert.Equal(PreviewSite.Policy, Header(response, "Content-Security-Policy"));
    }

    [Theory]
    [InlineData("evil.example")]
    [InlineData("evil.example:{port}")]
    [InlineData("localhost:1")]
    [InlineData("localhost.evil.example:{port}")]
    [InlineData("127.0.0.1.evil.example:{port}")]
    [InlineData("localhost")]
    public async Task A_foreign_host_name_is_refused(string host)
    {
        using var site = new SmallSite();
        await using var server = await PreviewAsync(site);
        using var response = await server.SendAsync("/", r => r.Headers.Host = host.Replace("{port}", $"{server.Port}", StringComparison.Ordinal));
        Assert.Equal(HttpStatusCode.MisdirectedRequest, response.StatusCode);
    }

    [Theory]
    [InlineData("localhost")]
    [InlineData("127.0.0.1")]
    [InlineData("[::1]")]
    public async Task Own_host_names_are_answered(string host)
    {
        using var site = new SmallSite();
        await using var server = await PreviewAsync(site);
        using var response = await server.SendAsync("/", r => r.Headers.Host = $"{host}:{server.Port}");
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
    }

    [Theory]
    [InlineData("POST")]
    [InlineData("PUT")]
    [InlineData("DELETE")]
    [InlineData("OPTIONS")]
    [InlineData("TRACE")]
    public async Task Only_reading_is_allowed(string method)
    {
        using var site = new SmallSite();
        await using var server = await PreviewAsync(site);
        using var response = await server.SendAsync("/", method: new HttpMethod(method));
        Assert.Equal(HttpStatusCode.MethodNotAllowed, response.StatusCode);
        using var head = await server.SendAsync("/", method: HttpMethod.Head);
        Assert.Equal(HttpStatusCode.OK, head.StatusCode);
        Assert.True(head.Content.Headers.ContentLength > 0);
    }

    [Theory]
    [InlineData("/../input/publication.yml")]
    [InlineData("/%2e%2e/input/publication.yml")]
    [InlineData("/..%2finput/publication.yml")]
    [InlineData("/..%5cinput%5cpublication.yml")]
    [InlineData("/%252e%252e/input/publication.yml")]
    [InlineData("/briefs/../../input/publication.yml")]
    [InlineData("//example.org/%2e%2e")]
    [InlineData("/input/publication.yml")]
    [InlineData("/secret-%3Cscript%3E")]
    public async Task Nothing_outside_the_site_is_sent_and_the_path_is_not_repeated(string path)
    {
        using var site = new SmallSite();
        await using var server = await PreviewAsync(site);
        var answer = await RawAsync(server.Port, $"GET {path} HTTP/1.1\r\nHost: localhost:{server.Port}\r\nConnection: close\r\n\r\n");
        Assert.Matches("^HTTP/1.1 (404|400) ", answer);
        Assert.DoesNotContain("base_url", answer, StringComparison.Ordinal);
        Assert.DoesNotContain("secret", answer, StringComparison.Ordinal);
        Assert.DoesNotContain("publication.yml", answer, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_missing_page_is_the_sites_own_404_and_a_missing_slash_leads_on()
    {
        using var site = new SmallSite();
        await using var server = await PreviewAsync(site);
        using var missing = await server.SendAsync("/nothing/here/");
        Assert.Equal(HttpStatusCode.NotFound, missing.StatusCode);
        var built = Encoding.UTF8.GetString(Edition.Read(site.Options).Render("404.html")!.Bytes.Span);
        Assert.Equal(built, (await server.TextOf(missing)).Replace(Element, "", StringComparison.Ordinal));
        using var leads = await server.SendAsync("/briefs/first");
        Assert.Equal((HttpStatusCode.MovedPermanently, "/briefs/first/"), (leads.StatusCode, leads.Headers.Location?.ToString()));
    }

    [Fact]
    public async Task Under_a_base_path_the_root_leads_to_it()
    {
        using var site = new SmallSite();
        await using var server = await RunningServer.StartAsync(["preview", .. site.Arguments, "--base-url", "https://example.org/sub/"]);
        using var root = await server.SendAsync("/");
        Assert.Equal((HttpStatusCode.MovedPermanently, "/sub/"), (root.StatusCode, root.Headers.Location?.ToString()));
        using var page = await server.SendAsync("/sub/briefs/first/");
        Assert.Equal(HttpStatusCode.OK, page.StatusCode);
        using var outside = await server.SendAsync("/briefs/first/");
        Assert.Equal(HttpStatusCode.NotFound, outside.StatusCode);
    }

    [Fact]
    public async Task The_channel_is_for_own_pages_only()
    {
        using var site = new SmallSite();
        await using var server = await PreviewAsync(site);
        Assert.Equal(403, await Status(_ => { }));
        Assert.Equal(403, await Status(r => r.Headers.Add("Origin", "https://evil.example")));
        Assert.Equal(403, await Status(r => r.Headers.Add("Origin", "null")));
        Assert.Equal(403, await Status(r => { r.Headers.Add("Origin", "https://evil.example"); r.Headers.Add("Sec-Fetch-Site", "same-origin"); }));
        Assert.Equal(403, await Status(r => r.Headers.Add("Sec-Fetch-Site", "cross-site")));
        Assert.Equal(200, await Status(r => r.Headers.Add("Origin", $"http://localhost:{server.Port}")));
        Assert.Equal(200, await Status(r => r.Headers.Add("Sec-Fetch-Site", "same-origin")));

        async Task<int> Status(Action<HttpRequestMessage> change)
        {
            using var response = await server.SendAsync("/_preview/events?path=/", change);
            return (int)response.StatusCode;
        }
    }

    [Fact]
    public async Task A_saved_edit_reloads_the_page_it_changes()
    {
        using var site = new SmallSite();
        await using var server = await PreviewAsync(site);
        using var first = await EventStream.OpenAsync(server, "/briefs/first/");
        await first.NextAsync("problems");
        site.Write("input/briefs/first.md", SmallSite.Brief("The first brief", "Hello, moon."));
        await first.NextAsync("reload");
        Assert.Contains("Hello, moon.", await server.TextAsync("/briefs/first/"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_page_that_was_changed_before_its_channel_opened_reloads_at_once()
    {
        using var site = new SmallSite();
        await using var server = await PreviewAsync(site);
        using var page = await server.SendAsync("/briefs/first/");
        var seen = Header(page, "Server-Timing").Split('"')[1];
        using (var current = await EventStream.OpenAsync(server, "/briefs/first/", seen)) await current.NextAsync("problems");
        using var stale = await EventStream.OpenAsync(server, "/briefs/first/", "200-0000000000000000");
        await stale.NextAsync("reload");
    }

    [Fact]
    public async Task A_broken_save_lays_the_errors_over_the_last_good_page_until_it_is_mended()
    {
        using var site = new SmallSite();
        await using var server = await PreviewAsync(site);
        using var page = await EventStream.OpenAsync(server, "/briefs/first/");
        Assert.Equal("""{"count":0,"errors":[]}""", await page.NextAsync("problems"));
        site.Write("input/briefs/first.md", "---\ntitle: Broken\ndaet: 2025-03-05\nsummary: What it says.\n---\n");
        var problems = await page.NextAsync("problems");
        Assert.Contains("input/briefs/first.md:3:1", problems, StringComparison.Ordinal);
        Assert.Contains("did you mean", problems, StringComparison.Ordinal);
        Assert.Contains("Hello, world.", await server.TextAsync("/briefs/first/"), StringComparison.Ordinal);
        await RunningServer.Eventually(() => server.Text.Contains("input/briefs/first.md:3:1: error ", StringComparison.Ordinal));
        Assert.Contains("input/briefs/first.md:3:1: error ", server.Text, StringComparison.Ordinal);

        site.Write("input/briefs/first.md", SmallSite.Brief("The first brief", "Mended."));
        Assert.Equal("""{"count":0,"errors":[]}""", await page.NextAsync("problems"));
        await page.NextAsync("reload");
    }

    [Fact]
    public async Task A_site_that_never_was_whole_shows_its_errors_and_comes_up_when_mended()
    {
        using var site = new SmallSite();
        site.Write("input/briefs/first.md", "---\ntitle: <Broken>\n---\n");
        await using var server = await PreviewAsync(site);
        using var response = await server.SendAsync("/briefs/second/");
        Assert.Equal(HttpStatusCode.ServiceUnavailable, response.StatusCode);
        var body = await server.TextOf(response);
        Assert.Contains("input/briefs/first.md:2:1: error ", body, StringComparison.Ordinal);
        Assert.Contains("title: &lt;Broken&gt;", body, StringComparison.Ordinal);
        Assert.Contains(Element, body, StringComparison.Ordinal);
        using var page = await EventStream.OpenAsync(server, "/briefs/second/");
        site.Write("input/briefs/first.md", SmallSite.Brief("The first brief", "Mended."));
        await page.NextAsync("reload");
        await server.GetUntilAsync("/briefs/first/", "Mended.");
    }

    [Fact]
    public async Task An_edited_theme_is_shown_and_a_broken_one_is_said()
    {
        using var site = new SmallSite();
        await using var server = await PreviewAsync(site);
        var layout = site.Read("themes/ledger/layouts/not-found.html");
        using var page = await EventStream.OpenAsync(server, "/nothing/");
        await page.NextAsync("problems");
        site.Write("themes/ledger/layouts/not-found.html", layout + "<p>A new line.</p>\n");
        await page.NextAsync("reload");
        await server.GetUntilAsync("/nothing/", "A new line.");
        site.Write("themes/ledger/layouts/not-found.html", layout + "{{ if }}\n");
        Assert.Contains("themes/ledger/layouts/not-found.html", await server.GetUntilAsync("/nothing/", "cannot be made"), StringComparison.Ordinal);
        site.Write("themes/ledger/layouts/not-found.html", layout + "<p>Mended.</p>\n");
        await server.GetUntilAsync("/nothing/", "Mended.");
    }

    [Fact]
    public async Task A_folder_that_goes_and_comes_back_is_still_watched()
    {
        using var site = new SmallSite();
        await using var server = await PreviewAsync(site);
        Directory.Move(site["input"], site["away"]);
        using (var page = await EventStream.OpenAsync(server, "/")) await UntilCount(page, more: true);
        await server.GetUntilAsync("/briefs/first/", "Hello, world.");
        Directory.Move(site["away"], site["input"]);
        site.Write("input/briefs/first.md", SmallSite.Brief("The first brief", "Back again."));
        await server.GetUntilAsync("/briefs/first/", "Back again.");
        Directory.Delete(site["input/briefs"], recursive: true);
        site.Write("input/briefs/first.md", SmallSite.Brief("The first brief", "Made anew."));
        await server.GetUntilAsync("/briefs/first/", "Made anew.");
        site.Write("input/briefs/first.md", SmallSite.Brief("The first brief", "And again."));
        await server.GetUntilAsync("/briefs/first/", "And again.");

        static async Task UntilCount(EventStream page, bool more)
        {
            while ((await page.NextAsync("problems")).StartsWith("""{"count":0""", StringComparison.Ordinal) == more) { }
        }
    }

    [Fact]
    public async Task Half_open_connections_do_not_keep_others_waiting()
    {
        using var site = new SmallSite();
        await using var server = await PreviewAsync(site);
        var open = new List<TcpClient>();
        for (var i = 0; i < 50; i++)
        {
            var client = new TcpClient();
            await client.ConnectAsync(IPAddress.Loopback, server.Port, TestContext.Current.CancellationToken);
            await client.GetStream().WriteAsync("GET / HTTP/1.1\r\nHo"u8.ToArray(), TestContext.Current.CancellationToken);
            open.Add(client);
        }
        Assert.Contains("Hello, world.", await server.TextAsync("/briefs/first/"), StringComparison.Ordinal);
        foreach (var client in open) client.Dispose();
    }

    private static Task<RunningServer> PreviewAsync(SmallSite site) => RunningServer.StartAsync(["preview", .. site.Arguments]);

    private static string Header(HttpResponseMessage response, string name) => string.Join(", ", response.Headers.GetValues(name));

    private static async Task<string> RawAsync(int port, string request)
    {
        using var client = new TcpClient();
        await client.ConnectAsync(IPAddress.Loopback, port);
        await client.GetStream().WriteAsync(Encoding.ASCII.GetBytes(request));
        using var reader = new StreamReader(client.GetStream());
        return await reader.ReadToEndAsync();
    }
}
