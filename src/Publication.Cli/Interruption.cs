using System.Runtime.InteropServices;

namespace Publication.Cli;

/// <summary>
/// Ctrl-C and SIGTERM as a token. Work that does not heed it is ended within two seconds: publishing survives that,
/// since the old site stays complete until the new one is.
/// </summary>
internal sealed class Interruption : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(1);

    private readonly CancellationTokenSource source = new();
    private readonly PosixSignalRegistration[] registrations;
    private Timer? end;

    public Interruption()
    {
        PosixSignal[] signals = [PosixSignal.SIGINT, PosixSignal.SIGTERM, PosixSignal.SIGHUP];
        registrations = [.. signals.Select(signal => PosixSignalRegistration.Create(signal, Interrupt))];
    }

    public CancellationToken Token => source.Token;

    public void Dispose()
    {
        foreach (var registration in registrations) registration.Dispose();
        end?.Dispose();
        source.Dispose();
    }

    private void Interrupt(PosixSignalContext context)
    {
        context.Cancel = true;
        end ??= new Timer(_ => Environment.Exit(ExitCode.Interrupted), null, Patience, Timeout.InfiniteTimeSpan);
        source.Cancel();
    }
}
