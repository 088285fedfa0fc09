using System.Diagnostics;
using System.Threading.Channels;

namespace Publication.Cli.Serving;

/// <summary>
/// Calls for a new reading when files change. The system's watcher only hints; a scan about every second is the truth.
/// When the scan finds what was not hinted at, the watchers are dead and are replaced.
/// </summary>
/// <param name="folders">They may be missing, and may go and come back.</param>
/// <param name="refresh">Reads again; true where something had changed.</param>
internal sealed class InputWatcher(IReadOnlyList<string> folders, Func<bool> refresh) : IDisposable
{
    private static readonly TimeSpan Quiet = TimeSpan.FromMilliseconds(30);
    private static readonly TimeSpan LongestStorm = TimeSpan.FromSeconds(2);
    private static readonly TimeSpan ShortestPause = TimeSpan.FromMilliseconds(800);
    private static readonly TimeSpan LongestPause = TimeSpan.FromSeconds(2);
    private const int ShareOfTime = 20; // a scan takes at most a twentieth of the time

    // Room for one: at most one reading waits, however many files change.
    private readonly Channel<bool> hints = Channel.CreateBounded<bool>(new BoundedChannelOptions(1) { FullMode = BoundedChannelFullMode.DropWrite });
    private readonly WatchedFolder[] watched = [.. folders.Select(folder => new WatchedFolder(folder))];

    public async Task RunAsync(CancellationToken stop)
    {
        var pause = ShortestPause;
        while (!stop.IsCancellationRequested)
        {
            foreach (var one in watched) one.Renew(Hint);
            var hinted = await HintedWithin(pause, stop);
            if (hinted) await Settle(stop);
            if (stop.IsCancellationRequested) return;
            var started = Stopwatch.GetTimestamp();
            var changed = refresh();
            if (changed && !hinted)
                foreach (var one in watched) one.Dispose();
            var cost = Stopwatch.GetElapsedTime(started) * ShareOfTime;
            if (!changed) pause = cost < ShortestPause ? ShortestPause : cost > LongestPause ? LongestPause : cost;
        }
    }

    public void Dispose()
    {
        foreach (var one in watched) one.Dispose();
    }

    private void Hint() => hints.Writer.TryWrite(true);

    private async Task<bool> HintedWithin(TimeSpan pause, CancellationToken stop)
    {
        using var end = CancellationTokenSource.CreateLinkedTokenSource(stop);
        end.CancelAfter(pause);
        try
        {
            return await hints.Reader.WaitToReadAsync(end.Token);
        }
        catch (OperationCanceledException)
        {
            return false;
        }
    }

    /// <summary>Waits until no hint has come for a moment: editors write in several steps, git in many.</summary>
    private async Task Settle(CancellationToken stop)
    {
        var started = Stopwatch.GetTimestamp();
        while (hints.Reader.TryRead(out _) && Stopwatch.GetElapsedTime(started) < LongestStorm)
            await Task.Delay(Quiet, stop).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
    }
}
