using System.Net;
using System.Net.Sockets;
using System.Text;
using Xunit;

namespace Publication.Tests.Cli;

/// <summary><c>preview</c> and <c>serve</c>, running for all probes of a class, with a secret beside what they may show.</summary>
public sealed class ProbedServers : IAsyncLifetime
{
    public const string Secret = "for-nobody";

    private static readonly TimeSpan Silence = TimeSpan.FromSeconds(5);

    private readonly SmallSite site = new();
    private readonly Dictionary<string, RunningServer> servers = [];

    public async ValueTask InitializeAsync()
    {
        site.Write("secret.txt", Secret);
        site.Write("input/secret.txt", Secret);
        site.Write("output/index.html", "<p>Served.</p>");
        site.Write("output/404.html", "<p>Not here.</p>");
        site.Write("output/briefs/first/index.html", "<p>First.</p>");
        File.CreateSymbolicLink(site["output/linked.txt"], site["secret.txt"]);
        servers["preview"] = await RunningServer.StartAsync(["preview", .. site.Arguments]);
        servers["serve"] = await RunningServer.StartAsync("serve", "--output", site.Output);
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var server in servers.Values) await server.DisposeAsync();
        site.Dispose();
    }

    /// <summary>What a server says to these bytes until it closes the connection or is silent for a while.</summary>
    /// <param name="verb"><c>preview</c> or <c>serve</c>.</param>
    /// <param name="request">Latin-1; <c>{port}</c> and <c>{folder}</c> are filled in.</param>
    public async Task<string> AskAsync(string verb, string request)
    {
        var text = request.Replace("{port}", $"{servers[verb].Port}", StringComparison.Ordinal).Replace("{folder}", site.Folder, StringComparison.Ordinal);
        using var client = await ConnectAsync(verb);
        var stream = client.GetStream();
        var answer = new StringBuilder();
        try
        {
            await stream.WriteAsync(Encoding.Latin1.GetBytes(text));
            var buffer = new byte[64 * 1024];
            using var patience = new CancellationTokenSource(Silence);
            while (await stream.ReadAsync(buffer, patience.Token) is > 0 and var read) answer.Append(Encoding.UTF8.GetString(buffer, 0, read));
        }
        catch (Exception exception) when (exception is IOException or OperationCanceledException)
        {
            // It hung up, or waits for more: what it said until then is its answer.
        }
        return answer.ToString();
    }

    public async Task<TcpClient> ConnectAsync(string verb)
    {
        var client = new TcpClient();
        await client.ConnectAsync(IPAddress.Loopback, servers[verb].Port);
        return client;
    }
}
