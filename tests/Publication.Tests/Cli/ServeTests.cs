using System.Net;
using Xunit;

namespace Publication.Tests.Cli;

public class ServeTests
{
    [Fact]
    public async Task Serves_a_folder_as_a_plain_host_would()
    {
        using var folder = Site();
        await using var server = await RunningServer.StartAsync("serve", "--output", folder["public"]);
        Assert.Equal((200, "text/html; charset=utf-8", "home"), await Get(server, "/"));
        Assert.Equal((200, "text/html; charset=utf-8", "x"), await Get(server, "/x/"));
        Assert.Equal((200, "text/html; charset=utf-8", "x"), await Get(server, "/x/index.html"));
        Assert.Equal((200, "text/css; charset=utf-8", "p{}"), await Get(server, "/assets/site.css"));
        Assert.Equal((200, "application/json; charset=utf-8", "{}"), await Get(server, "/data.json?x=1"));
        Assert.Equal((200, "font/woff2", "font"), await Get(server, "/assets/f.woff2"));
        Assert.Equal((404, "text/html; charset=utf-8", "nothing"), await Get(server, "/y/"));
        Assert.Equal((404, "text/html; charset=utf-8", "nothing"), await Get(server, "/assets/"));
        using var slash = await server.SendAsync("/x");
        Assert.Equal((HttpStatusCode.MovedPermanently, "/x/"), (slash.StatusCode, slash.Headers.Location?.ToString()));
    }

    [Fact]
    public async Task Nothing_leaves_the_base_path()
    {
        using var folder = Site();
        await using var server = await RunningServer.StartAsync("serve", "--output", folder["public"], "--base-url", "https://example.org/sub");
        Assert.Equal((200, "text/html; charset=utf-8", "x"), await Get(server, "/sub/x/"));
        Assert.Equal((404, "text/html; charset=utf-8", "nothing"), await Get(server, "/x/"));
        using var root = await server.SendAsync("/");
        Assert.Equal("/sub/", root.Headers.Location?.ToString());
        using var slash = await server.SendAsync("/sub/x");
        Assert.Equal("/sub/x/", slash.Headers.Location?.ToString());
    }

    [Theory]
    [InlineData("/../secret.txt")]
    [InlineData("/%2e%2e/secret.txt")]
    [InlineData("/x/%2e%2e%2f%2e%2e/secret.txt")]
    [InlineData("/..%5csecret.txt")]
    [InlineData("/linked.txt")]
    [InlineData("/linked/secret.txt")]
    [InlineData("//secret.txt")]
    public async Task Nothing_outside_the_folder_is_sent(string path)
    {
        using var folder = Site();
        folder.Write("secret.txt", "secret");
        File.CreateSymbolicLink(folder["public/linked.txt"], folder["secret.txt"]);
        Directory.CreateSymbolicLink(folder["public/linked"], folder.Path);
        await using var server = await RunningServer.StartAsync("serve", "--output", folder["public"]);
        using var response = await server.SendAsync(path);
        Assert.NotEqual(HttpStatusCode.OK, response.StatusCode);
        Assert.DoesNotContain("secret", await server.TextOf(response), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_port_in_use_is_said_in_one_line()
    {
        using var folder = Site();
        using var taken = new System.Net.Sockets.TcpListener(IPAddress.Loopback, 0);
        taken.Start();
        var port = ((IPEndPoint)taken.LocalEndpoint).Port;
        var run = await Task.Run(() => CliRun.Of("serve", "--output", folder["public"], "--port", $"{port}"));
        Assert.Equal(new CliRun(1, "", $"publication: port {port} is in use; name another with --port {port + 1}\n"), run);
    }

    private static TemporaryFolder Site()
    {
        var folder = new TemporaryFolder();
        folder.Write("public/index.html", "home");
        folder.Write("public/404.html", "nothing");
        folder.Write("public/x/index.html", "x");
        folder.Write("public/assets/site.css", "p{}");
        folder.Write("public/assets/f.woff2", "font");
        folder.Write("public/data.json", "{}");
        return folder;
    }

    private static async Task<(int, string?, string)> Get(RunningServer server, string path)
    {
        using var response = await server.SendAsync(path);
        return ((int)response.StatusCode, response.Content.Headers.ContentType?.ToString(), await server.TextOf(response));
    }
}
