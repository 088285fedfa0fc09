using Spectre.Console;

namespace Publication.Cli;

/// <summary>What is being done, on a terminal, once it has taken a second; nothing elsewhere.</summary>
internal static class Progress
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan Tick = TimeSpan.FromMilliseconds(100);

    public static T Watch<T>(Terminal terminal, Func<Action<string>, T> work)
    {
        if (!terminal.ErrorIsTerminal) return work(_ => { });
        var phase = "reading";
        var running = Task.Run(() => work(next => Volatile.Write(ref phase, next)));
        if (!Ended(running, Patience))
        {
            var console = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(terminal.Error) });
            console.Status().Start(phase, status =>
            {
                while (!Ended(running, Tick)) status.Status(Markup.Escape(Volatile.Read(ref phase)));
            });
        }
        return running.GetAwaiter().GetResult();
    }

    /// <summary>Waits without throwing what the work threw.</summary>
    private static bool Ended(Task task, TimeSpan patience) => ((IAsyncResult)task).AsyncWaitHandle.WaitOne(patience);
}
