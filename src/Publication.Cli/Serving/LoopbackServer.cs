using System.Net;
using System.Net.Sockets;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Connections;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace Publication.Cli.Serving;

/// <summary>
/// HTTP for this machine alone: bound to the loopback addresses, deaf to foreign host names (a foreign page could
/// otherwise reach it by DNS rebinding), for reading only, without CORS.
/// </summary>
internal sealed class LoopbackServer : IAsyncDisposable
{
    private static readonly TimeSpan Farewell = TimeSpan.FromSeconds(1);

    private readonly WebApplication application;
    private readonly RequestDelegate answer;
    private HashSet<string> hosts = [];

    private LoopbackServer(WebApplication application, RequestDelegate answer)
    {
        this.application = application;
        this.answer = answer;
    }

    public int Port { get; private set; }

    /// <param name="port">0 for any free one.</param>
    /// <param name="answer">Answers requests that passed the guard.</param>
    public static async Task<LoopbackServer> StartAsync(int port, RequestDelegate answer, CancellationToken stop)
    {
        // Empty: no settings from files or environment variables can open it to the network.
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.Services.AddSingleton<IHostLifetime, SilentLifetime>();
        builder.WebHost.UseKestrelCore().ConfigureKestrel(kestrel =>
        {
            kestrel.AddServerHeader = false;
            kestrel.Limits.RequestHeadersTimeout = TimeSpan.FromSeconds(10);
            kestrel.Limits.MaxRequestBodySize = 0;
            kestrel.ConfigureEndpointDefaults(listen => listen.Protocols = HttpProtocols.Http1);
            if (port == 0) kestrel.Listen(IPAddress.Loopback, 0);
            else kestrel.ListenLocalhost(port);
        });
        var server = new LoopbackServer(builder.Build(), answer);
        server.application.Run(server.Guard);
        try
        {
            await server.application.StartAsync(stop);
        }
        catch (IOException exception) when (exception.InnerException is AddressInUseException or SocketException)
        {
            await server.DisposeAsync();
            throw new IOException($"port {port} is in use; name another with --port {port + 1}");
        }
        var addresses = server.application.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses;
        server.Port = new Uri(addresses.First()).Port;
        string[] names = ["localhost", "127.0.0.1", "[::1]"];
        server.hosts = [.. names.Select(name => server.Port == 80 ? name : $"{name}:{server.Port}")];
        return server;
    }

    /// <summary>Whether an Origin is this server's own.</summary>
    public bool IsOwnOrigin(string origin) =>
        origin.StartsWith("http://", StringComparison.Ordinal) && hosts.Contains(origin["http://".Length..]);

    /// <summary>Sends a reply as it is.</summary>
    public static async Task SendAsync(HttpContext context, Reply reply)
    {
        var response = context.Response;
        response.StatusCode = reply.Status;
        response.ContentType = reply.MediaType;
        response.ContentLength = reply.Bytes.Length;
        if (reply.Location is not null) response.Headers.Location = reply.Location;
        if (!HttpMethods.IsHead(context.Request.Method)) await response.Body.WriteAsync(reply.Bytes, context.RequestAborted);
    }

    public async ValueTask DisposeAsync()
    {
        using var patience = new CancellationTokenSource(Farewell);
        try
        {
            await application.StopAsync(patience.Token);
        }
        catch (OperationCanceledException)
        {
            // An open channel is cut.
        }
        await application.DisposeAsync();
    }

    private Task Guard(HttpContext context)
    {
        var (request, headers) = (context.Request, context.Response.Headers);
        headers.XContentTypeOptions = "nosniff";
        headers.CacheControl = "no-store";
        headers["Referrer-Policy"] = "no-referrer";
        headers["Cross-Origin-Resource-Policy"] = "same-origin";
        if (!hosts.Contains(request.Host.Value ?? ""))
            return SendAsync(context, Reply.Text(StatusCodes.Status421MisdirectedRequest, "This server answers to localhost only.\n"));
        if (context.Features.Get<IHttpRequestBodyDetectionFeature>()?.CanHaveBody == true)
            return SendAsync(context, Reply.Text(StatusCodes.Status413PayloadTooLarge, "This server takes nothing in.\n"));
        if (HttpMethods.IsGet(request.Method) || HttpMethods.IsHead(request.Method)) return answer(context);
        headers.Allow = "GET, HEAD";
        return SendAsync(context, Reply.Text(StatusCodes.Status405MethodNotAllowed, "This server is for reading only.\n"));
    }
}
