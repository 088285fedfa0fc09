using System.CommandLine;
using Publication.Cli.Serving;

namespace Publication.Cli.Verbs;

/// <summary><c>serve</c>: the published folder as any plain file host would show it.</summary>
internal sealed class ServeVerb(SharedOptions shared, Terminal terminal)
{
    public static Command Create(SharedOptions shared, Terminal terminal)
    {
        var command = new Command("serve", "Serves the built site from its folder. Builds nothing.")
        {
            shared.Output, shared.BaseUrl, shared.Port, shared.Open,
        };
        command.SetAction((parsed, _) => new ServeVerb(shared, terminal).RunAsync(parsed));
        return command;
    }

    private async Task<int> RunAsync(ParseResult parsed)
    {
        var folder = shared.OutputFolder(parsed);
        if (!Directory.Exists(folder))
            throw new UsageException($"there is no folder `{Words.Path(folder)}`; `{CommandLine.Typed} build` makes it");
        var basePath = parsed.GetValue(shared.BaseUrl) is { } address ? new Uri(address).AbsolutePath.TrimEnd('/') + "/" : "/";
        var site = new StaticSite(folder, basePath);
        await using var server = await LoopbackServer.StartAsync(
            parsed.GetValue(shared.Port), context => LoopbackServer.SendAsync(context, site.Answer(context.Request.Path.Value ?? "/")), terminal.Stop);
        var url = $"http://localhost:{server.Port}{basePath}";
        terminal.Out.WriteLine($"{Words.Path(folder)}/ is at {url} (Ctrl-C ends)");
        if (parsed.GetValue(shared.Open)) Browser.Open(url, terminal.Error);
        await Task.Delay(Timeout.Infinite, terminal.Stop).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        return ExitCode.Clean;
    }
}
