using Xunit;

namespace Publication.Tests.Cli;

/// <summary>An open page's end of the reload channel.</summary>
internal sealed class EventStream : IDisposable
{
    private readonly HttpResponseMessage response;
    private readonly StreamReader reader;

    private EventStream(HttpResponseMessage response, StreamReader reader)
    {
        this.response = response;
        this.reader = reader;
    }

    public static async Task<EventStream> OpenAsync(RunningServer server, string path, string seen = "")
    {
        var response = await server.SendAsync($"/_preview/events?path={Uri.EscapeDataString(path)}&seen={seen}",
            request => request.Headers.Add("Sec-Fetch-Site", "same-origin"));
        Assert.Equal(200, (int)response.StatusCode);
        Assert.Equal("text/event-stream", response.Content.Headers.ContentType?.MediaType);
        return new EventStream(response, new StreamReader(await response.Content.ReadAsStreamAsync()));
    }

    /// <summary>The data of the next event of a name; others are passed over.</summary>
    public async Task<string> NextAsync(string name)
    {
        using var patience = new CancellationTokenSource(RunningServer.Patience);
        while (await reader.ReadLineAsync(patience.Token) is { } line)
            if (line == $"event: {name}") return (await reader.ReadLineAsync(patience.Token))!["data: ".Length..];
        throw new EndOfStreamException($"the channel ended before `{name}`");
    }

    public void Dispose()
    {
        reader.Dispose();
        response.Dispose();
    }
}
