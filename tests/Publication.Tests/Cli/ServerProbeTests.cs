using System.Net.Sockets;
using System.Text;
using Xunit;

namespace Publication.Tests.Cli;

/// <summary>
/// What strangers on the same machine may try: pages of other sites in the same browser, and programs that send what no
/// browser does. Each probe goes to <c>preview</c> and to <c>serve</c> as raw bytes; afterwards both answer as before.
/// </summary>
public sealed class ServerProbeTests(ProbedServers servers) : IClassFixture<ProbedServers>
{
    private const string Marker = "repeat-me";

    /// <summary>Ways to write <c>../secret.txt</c>, and other paths that lead out.</summary>
    public static TheoryData<string> Paths =>
    [
        "/../secret.txt", "/./../secret.txt", "/briefs/../../secret.txt", "/%2e%2e/secret.txt", "/%2E%2E%2Fsecret.txt", "/.%2e/secret.txt", "/..%2fsecret.txt",
        "/..%5csecret.txt", "/..\\secret.txt", "/%252e%252e%252fsecret.txt", "/%c0%ae%c0%ae/secret.txt", "/%e0%80%ae%e0%80%ae/secret.txt", "/..%c0%afsecret.txt",
        "/%u002e%u002e/secret.txt", "/%EF%BC%8E%EF%BC%8E/secret.txt", "/....//secret.txt", "/..;/secret.txt", "/briefs/..%00/..%00/secret.txt", "/secret.txt%00.html",
        "/%00", "//secret.txt", "///etc/passwd", "/C:/secret.txt", "/C:%5csecret.txt", "/linked.txt", "/input/secret.txt", "/.git/config", "/%2Fetc%2Fpasswd",
        "/briefs/first/index.html/..%2f..%2f..%2fsecret.txt", "file://{folder}/secret.txt", "{folder}/secret.txt", "http://evil.example/secret.txt", "../secret.txt", "*",
    ];

    public static TheoryData<string> Hosts =>
    [
        "evil.example", "evil.example:{port}", "localhost.evil.example:{port}", "evil.example#localhost:{port}", "localhost", "localhost:1", "localhost.:{port}",
        "user@localhost:{port}", "localhost:{port}:{port}", "localhost:0{port}", "127.1:{port}", "2130706433:{port}", "0.0.0.0:{port}", "[::]:{port}", "[::ffff:127.0.0.1]:{port}", "",
    ];

    public static TheoryData<string> Methods => ["POST", "PUT", "PATCH", "DELETE", "OPTIONS", "TRACE", "CONNECT", "PROPFIND", "G\u00C9T"];

    /// <summary>Not what HTTP is.</summary>
    public static TheoryData<string> Garbage =>
    [
        "\r\n\r\n", "GET /\r\n\r\n", "GET / HTTP/9.9\r\nHost: localhost:{port}\r\n\r\n", "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n", "\u0016\u0003\u0001\u0002\u0000\u0001\u0000\u0001\u00FC\u0003\u0003",
        "GET / HTTP/1.1\r\n\r\n", "GET / HTTP/1.1\r\nHost: localhost:{port}\r\nHost: evil.example\r\n\r\n", "GET / HTTP/1.1\r\nHost : localhost:{port}\r\n\r\n",
        "GET / HTTP/1.1\r\nHost: localhost:{port}\r\nX: a\0b\r\n\r\n", "GET / HTTP/1.1\r\nHost: localhost:{port}\r\n folded\r\n\r\n",
        "GET / HTTP/1.1\r\nHost: localhost:{port}\r\nContent-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n",
        "GET / HTTP/1.1\r\nHost: localhost:{port}\r\nContent-Length: 9999999999\r\n\r\nx",
        "GET / HTTP/1.1\r\nHost: localhost:{port}\r\nContent-Length: -1\r\n\r\n",
    ];

    [Theory]
    [MemberData(nameof(Paths))]
    public Task No_path_leads_out_of_the_site(string path) => Both(async verb =>
    {
        var answer = await servers.AskAsync(verb, $"GET {path} HTTP/1.1\r\nHost: localhost:{{port}}\r\nConnection: close\r\n\r\n");
        Assert.Matches("^HTTP/1.1 (400|404|405|421) ", answer);
        NothingLeaks(answer);
    });

    [Theory]
    [MemberData(nameof(Hosts))]
    public Task Nobody_is_answered_under_a_foreign_name(string host) => Both(async verb =>
    {
        var answer = await servers.AskAsync(verb, $"GET / HTTP/1.1\r\nHost: {host}\r\nConnection: close\r\n\r\n");
        Assert.Matches("^HTTP/1.1 (400|421) ", answer);
        NothingLeaks(answer);
    });

    [Theory]
    [MemberData(nameof(Methods))]
    public Task Nothing_but_reading_is_allowed(string method) => Both(async verb =>
    {
        var answer = await servers.AskAsync(verb, $"{method} / HTTP/1.1\r\nHost: localhost:{{port}}\r\nX-Probe: {Marker}\r\nConnection: close\r\n\r\n");
        Assert.Matches("^HTTP/1.1 (400|405) ", answer);
        NothingLeaks(answer);
    });

    [Theory]
    [MemberData(nameof(Garbage))]
    public Task Garbage_is_refused(string request) => Both(async verb =>
    {
        var answer = await servers.AskAsync(verb, request);
        Assert.Matches("^($|HTTP/1.1 (400|413|421|505) |\0\0\b\a)", answer); // the last is HTTP/2 for "go away"
        NothingLeaks(answer);
    });

    [Theory]
    [InlineData("GET /{0} HTTP/1.1\r\nHost: localhost:{port}\r\nConnection: close\r\n\r\n", "^HTTP/1.1 414 ")]
    [InlineData("GET / HTTP/1.1\r\nHost: localhost:{port}\r\nX: {0}\r\nConnection: close\r\n\r\n", "^HTTP/1.1 431 ")]
    public Task What_is_too_long_is_refused(string request, string expected) => Both(async verb =>
        Assert.Matches(expected, await servers.AskAsync(verb, request.Replace("{0}", new string('a', 100_000), StringComparison.Ordinal))));

    [Fact]
    public Task A_foreign_page_gets_no_leave_to_read() => Both(async verb =>
    {
        foreach (var origin in (string[])["https://evil.example", "null", "http://localhost:{port}", "http://127.0.0.1:{port}"])
            foreach (var request in (string[])
            [
                $"GET / HTTP/1.1\r\nHost: localhost:{{port}}\r\nOrigin: {origin}\r\nConnection: close\r\n\r\n",
                $"OPTIONS / HTTP/1.1\r\nHost: localhost:{{port}}\r\nOrigin: {origin}\r\nAccess-Control-Request-Method: GET\r\nAccess-Control-Request-Private-Network: true\r\nConnection: close\r\n\r\n",
            ])
            {
                var answer = await servers.AskAsync(verb, request);
                Assert.DoesNotContain("Access-Control", answer, StringComparison.OrdinalIgnoreCase);
                Assert.Contains("Cross-Origin-Resource-Policy: same-origin", answer, StringComparison.Ordinal);
            }
    });

    [Theory]
    [InlineData("/repeat-me")]
    [InlineData("/%3Cscript%3Erepeat-me%3C/script%3E")]
    [InlineData("/repeat-me/%0d%0aSet-Cookie:%20repeat-me")]
    [InlineData("/briefs/first?repeat-me")]
    [InlineData("//repeat-me.example/%2e%2e")]
    public Task What_was_asked_for_is_not_repeated(string path) => Both(async verb =>
        NothingLeaks(await servers.AskAsync(verb, $"GET {path} HTTP/1.1\r\nHost: localhost:{{port}}\r\nX-Probe: {Marker}\r\nConnection: close\r\n\r\n")));

    [Fact]
    public Task No_other_protocol_is_spoken() => Both(async verb =>
    {
        var answer = await servers.AskAsync(verb, "GET / HTTP/1.1\r\nHost: localhost:{port}\r\nUpgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\nSec-WebSocket-Version: 13\r\n\r\n");
        Assert.DoesNotContain("HTTP/1.1 101", answer, StringComparison.Ordinal);
    });

    /// <summary>Connections without a word, with half a request, and of those who do not read their answer.</summary>
    [Fact]
    public Task Those_who_stall_keep_nobody_waiting() => Both(async verb =>
    {
        var stalling = new List<TcpClient>();
        foreach (var begun in (string[])["", "G", "GET / HTTP/1.1\r\nHost: localhost:", "GET / HTTP/1.1\r\nHost: localhost:{port}\r\n\r\n"])
            for (var i = 0; i < 40; i++)
            {
                var client = await servers.ConnectAsync(verb);
                await client.GetStream().WriteAsync(Encoding.ASCII.GetBytes(begun), TestContext.Current.CancellationToken);
                stalling.Add(client);
            }
        await Answers(verb);
        foreach (var client in stalling) client.Dispose();
    });

    private async Task Both(Func<string, Task> probe)
    {
        foreach (var verb in (string[])["preview", "serve"])
        {
            await probe(verb);
            await Answers(verb);
        }
    }

    private async Task Answers(string verb)
    {
        var answer = await servers.AskAsync(verb, "GET /briefs/first/ HTTP/1.1\r\nHost: localhost:{port}\r\nConnection: close\r\n\r\n");
        Assert.StartsWith("HTTP/1.1 200 ", answer, StringComparison.Ordinal);
        Assert.Contains("First", answer, StringComparison.OrdinalIgnoreCase);
    }

    private static void NothingLeaks(string answer)
    {
        foreach (var word in (string[])[ProbedServers.Secret, "root:", Marker, "Set-Cookie", "Access-Control", "Exception", "evil.example"])
            Assert.DoesNotContain(word, answer, StringComparison.OrdinalIgnoreCase);
    }
}
