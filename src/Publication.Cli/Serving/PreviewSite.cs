using Microsoft.AspNetCore.Http;

namespace Publication.Cli.Serving;

/// <summary>The preview as HTTP: pages with one script element added, and the channel by which open pages hear of changes.</summary>
internal sealed class PreviewSite(PreviewState state, CancellationToken stop)
{
    // That of the published site (its _headers), so that what it blocks is blocked here too. The preview's own script and
    // channel are of this origin.
    public const string Policy = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; font-src 'self'; connect-src 'self'; "
        + "manifest-src 'self'; form-action 'self'; base-uri 'none'; object-src 'none'; frame-ancestors 'self'";

    public const string ScriptPath = "/_preview/client.js";
    public const string EventsPath = "/_preview/events";
    public const string SourcesPath = "/_preview/sources";

    private static readonly Reply Script = new(200, MediaTypes.Script, ClientScript.Utf8);
    private static readonly Reply StatusStyle = new(200, MediaTypes.Of(StatusPage.StylePath), StatusPage.Style);
    private static ReadOnlySpan<byte> Element => "<script src=\"/_preview/client.js\" defer></script>"u8;
    private static ReadOnlySpan<byte> EndOfBody => "</body>"u8;

    /// <summary>Known once it listens: it tells own origins from foreign ones.</summary>
    public LoopbackServer? Server { get; set; }

    public Task Answer(HttpContext context)
    {
        context.Response.Headers.ContentSecurityPolicy = Policy;
        var path = context.Request.Path.Value ?? "/";
        if (path == ScriptPath) return LoopbackServer.SendAsync(context, Script);
        if (path == EventsPath) return Events(context);
        if (path == SourcesPath) return LoopbackServer.SendAsync(context, state.Sources(context.Request.Query["path"].ToString()));
        if (path == StatusPage.StylePath) return LoopbackServer.SendAsync(context, StatusStyle);
        var reply = state.Answer(path);
        if (reply.IsHtml)
        {
            // The page's script reads this back and tells the channel which version it shows, so none is missed.
            context.Response.Headers["Server-Timing"] = $"version;desc=\"{PreviewState.VersionOf(reply)}\"";
            if (IsPage(context.Request)) reply = reply with { Bytes = WithScript(reply.Bytes.Span) };
        }
        return LoopbackServer.SendAsync(context, reply);
    }

    public static byte[] WithScript(ReadOnlySpan<byte> html)
    {
        var at = html.LastIndexOf(EndOfBody);
        if (at < 0) at = html.Length;
        return [.. html[..at], .. Element, .. html[at..]];
    }

    /// <summary>HTML that a script fetches (an e-mail to copy, a hover card) is left as it is.</summary>
    private static bool IsPage(HttpRequest request) =>
        request.Headers["Sec-Fetch-Dest"].ToString() is "" or "document" or "iframe" or "frame";

    private Task Events(HttpContext context)
    {
        if (!IsOwn(context.Request))
            return LoopbackServer.SendAsync(context, Reply.Text(StatusCodes.Status403Forbidden, "This channel is for the preview's own pages.\n"));
        var query = context.Request.Query;
        return new EventChannel(state, query["path"].ToString(), query["seen"].ToString()).RunAsync(context, stop);
    }

    /// <summary>
    /// An Origin must be the server's own. Browsers send none with a GET to the page's own origin (Fetch standard,
    /// "append a request Origin header"); there Sec-Fetch-Site says the same, and no script can forge it.
    /// </summary>
    private bool IsOwn(HttpRequest request) => request.Headers.Origin.ToString() is { Length: > 0 } origin
        ? Server?.IsOwnOrigin(origin) == true
        : request.Headers["Sec-Fetch-Site"] == "same-origin";
}
