using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace Publication.BrowserTests;

/// <summary>A file host as plain as there are: folders give their <c>index.html</c>, what is missing <c>404.html</c>.</summary>
internal sealed class StaticServer : IAsyncDisposable
{
    private static readonly Dictionary<string, string> Types = new(StringComparer.Ordinal)
    {
        [".html"] = "text/html; charset=utf-8",
        [".css"] = "text/css; charset=utf-8",
        [".js"] = "text/javascript; charset=utf-8",
        [".json"] = "application/json",
        [".xml"] = "application/xml",
        [".svg"] = "image/svg+xml",
        [".png"] = "image/png",
        [".jpg"] = "image/jpeg",
        [".woff2"] = "font/woff2",
        [".txt"] = "text/plain; charset=utf-8",
    };

    private readonly WebApplication app;

    private StaticServer(WebApplication app) => this.app = app;

    /// <summary>With a slash at the end.</summary>
    public string Address => app.Urls.First().TrimEnd('/') + "/";

    /// <param name="mounts">Folders by the beginning of the path that they are served under; the first that fits counts.</param>
    public static async Task<StaticServer> Start(IReadOnlyList<(string Prefix, string Folder)> mounts)
    {
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.WebHost.UseKestrelCore().UseUrls("http://127.0.0.1:0");
        builder.Logging.ClearProviders();
        var app = builder.Build();
        app.Run(context =>
        {
            var path = context.Request.Path.Value ?? "/";
            var (prefix, folder) = mounts.First(m => path.StartsWith(m.Prefix, StringComparison.Ordinal));
            return Send(context.Response, folder, path[prefix.Length..]);
        });
        await app.StartAsync();
        return new StaticServer(app);
    }

    public async ValueTask DisposeAsync() => await app.DisposeAsync();

    private static Task Send(HttpResponse response, string folder, string path)
    {
        var file = Path.GetFullPath(Path.Combine(folder, path.Length == 0 || path[^1] == '/' ? path + "index.html" : path));
        if (!file.StartsWith(folder, StringComparison.Ordinal) || !File.Exists(file))
        {
            response.StatusCode = StatusCodes.Status404NotFound;
            file = Path.Combine(folder, "404.html");
        }
        response.ContentType = Types.GetValueOrDefault(Path.GetExtension(file), "application/octet-stream");
        return response.SendFileAsync(file);
    }
}
