using System.Text.RegularExpressions;
using Publication.Cli;
using Xunit;

namespace Publication.Tests.Cli;

/// <summary><c>preview</c> or <c>serve</c>, running as a person would run it, on a free port.</summary>
internal sealed partial class RunningServer : IAsyncDisposable
{
    public static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);

    private readonly CancellationTokenSource stop = new();
    private readonly SharedText text = new();
    private readonly Task<int> run;

    private RunningServer(string[] args)
    {
        var terminal = new Terminal(text, text) { Stop = stop.Token };
        run = Task.Run(() => CommandLine.Run(args, terminal));
        Client = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = false });
    }

    public HttpClient Client { get; }

    public int Port { get; private set; }

    public string Text => text.ToString();

    public Uri this[string path] => new($"http://127.0.0.1:{Port}{path}");

    public static async Task<RunningServer> StartAsync(params string[] args)
    {
        var server = new RunningServer([.. args, "--port", "0"]);
        await Eventually(() => Address().IsMatch(server.Text) || server.run.IsCompleted);
        Assert.False(server.run.IsCompleted, server.Text);
        server.Port = int.Parse(Address().Match(server.Text).Groups[1].Value, System.Globalization.CultureInfo.InvariantCulture);
        server.Client.BaseAddress = server["/"];
        return server;
    }

    public static async Task Eventually(Func<bool> condition)
    {
        for (var waited = TimeSpan.Zero; !condition() && waited < Patience; waited += TimeSpan.FromMilliseconds(20)) await Task.Delay(20);
    }

    public Task<string> TextAsync(string path) => Client.GetStringAsync(this[path], stop.Token);

    public Task<byte[]> BytesAsync(string path) => Client.GetByteArrayAsync(this[path], stop.Token);

    public Task<string> TextOf(HttpResponseMessage response) => response.Content.ReadAsStringAsync(stop.Token);

    /// <summary>Asks until the answer holds a text.</summary>
    public async Task<string> GetUntilAsync(string path, string part)
    {
        var body = "";
        for (var waited = TimeSpan.Zero; waited < Patience; waited += TimeSpan.FromMilliseconds(50))
        {
            using var response = await SendAsync(path);
            body = await TextOf(response);
            if (body.Contains(part, StringComparison.Ordinal)) return body;
            await Task.Delay(50);
        }
        Assert.Fail($"`{part}` never came in:\n{body}");
        return body;
    }

    public async Task<HttpResponseMessage> SendAsync(string path, Action<HttpRequestMessage>? change = null, HttpMethod? method = null)
    {
        using var request = new HttpRequestMessage(method ?? HttpMethod.Get, this[path]);
        change?.Invoke(request);
        return await Client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, stop.Token);
    }

    public async ValueTask DisposeAsync()
    {
        await stop.CancelAsync();
        Assert.Equal(0, await run.WaitAsync(Patience));
        Client.Dispose();
        stop.Dispose();
    }

    [GeneratedRegex(@"http://localhost:(\d+)/")]
    private static partial Regex Address();
}
