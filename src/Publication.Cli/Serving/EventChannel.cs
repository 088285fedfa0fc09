using System.Text;
using Microsoft.AspNetCore.Http;

namespace Publication.Cli.Serving;

/// <summary>
/// Server-sent events for one open page: <c>problems</c> with the errors whenever they change, <c>reload</c> when the
/// bytes of its own answer are no longer those it shows.
/// </summary>
/// <param name="state">What is shown.</param>
/// <param name="path">The page's own path.</param>
/// <param name="seen">The version the page shows; empty for the one that is current now.</param>
internal sealed class EventChannel(PreviewState state, string path, string seen)
{
    private static readonly TimeSpan Heartbeat = TimeSpan.FromSeconds(15);

    private string? told;
    private string shown = seen;

    public async Task RunAsync(HttpContext context, CancellationToken stop)
    {
        using var ended = CancellationTokenSource.CreateLinkedTokenSource(context.RequestAborted, stop);
        context.Response.ContentType = "text/event-stream; charset=utf-8";
        try
        {
            if (HttpMethods.IsHead(context.Request.Method)) return;
            while (true)
            {
                var moment = state.Now;
                await context.Response.Body.WriteAsync(Encoding.UTF8.GetBytes(News(moment)), ended.Token);
                await context.Response.Body.FlushAsync(ended.Token);
                await Task.WhenAny(moment.Next, Task.Delay(Heartbeat, ended.Token));
                ended.Token.ThrowIfCancellationRequested();
            }
        }
        catch (Exception exception) when (exception is OperationCanceledException or IOException)
        {
            // The page was closed, or the preview ends.
        }
    }

    /// <summary>What the page has not heard yet; a comment where there is nothing, which keeps the connection alive.</summary>
    public string News(PreviewMoment moment)
    {
        var news = new StringBuilder(":\n\n");
        var problems = Problems.Json(moment);
        if (problems != told) news.Append("event: problems\ndata: ").Append(told = problems).Append("\n\n");
        var version = PreviewState.VersionOf(state.Answer(moment, path));
        if (shown.Length == 0) shown = version;
        if (version != shown) news.Append("event: reload\ndata: ").Append(shown = version).Append("\n\n");
        return news.ToString();
    }
}
