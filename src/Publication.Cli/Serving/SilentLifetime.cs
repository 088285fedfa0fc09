using Microsoft.Extensions.Hosting;

namespace Publication.Cli.Serving;

/// <summary>Leaves Ctrl-C to the program: the web host would take it for itself.</summary>
internal sealed class SilentLifetime : IHostLifetime
{
    public Task WaitForStartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}
