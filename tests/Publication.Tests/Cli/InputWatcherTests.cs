using Publication.Cli.Serving;
using Xunit;

namespace Publication.Tests.Cli;

public class InputWatcherTests
{
    [Fact]
    public async Task Three_hundred_writes_cause_at_most_three_readings_and_the_last_state_is_read()
    {
        using var folder = new TemporaryFolder();
        using var stop = new CancellationTokenSource();
        var (readings, changes, seen) = (0, 0, "");
        using var watcher = new InputWatcher([folder.Path], () =>
        {
            readings++;
            var now = State(folder.Path);
            if (now == seen) return false;
            (seen, _) = (now, changes++);
            return true;
        });
        var running = watcher.RunAsync(stop.Token);
        await RunningServer.Eventually(() => readings > 0);
        changes = 0;
        for (var i = 0; i < 300; i++) folder.Write($"{i % 100}.md", $"text {i}");
        var last = State(folder.Path);
        await RunningServer.Eventually(() => seen == last);
        Assert.Equal(last, seen);
        Assert.InRange(changes, 1, 3);
        await stop.CancelAsync();
        await running;
    }

    [Fact]
    public async Task A_folder_that_is_not_there_yet_is_watched_once_it_comes()
    {
        using var folder = new TemporaryFolder();
        using var stop = new CancellationTokenSource();
        var seen = "";
        using var watcher = new InputWatcher([folder["later"]], () =>
        {
            var now = Directory.Exists(folder["later"]) ? State(folder["later"]) : "";
            return seen != (seen = now);
        });
        var running = watcher.RunAsync(stop.Token);
        foreach (var text in (string[])["one", "two"])
        {
            folder.Write("later/deep/a.md", text);
            await RunningServer.Eventually(() => seen == text);
            Assert.Equal(text, seen);
        }
        await stop.CancelAsync();
        await running;
    }

    private static string State(string folder)
    {
        try
        {
            return string.Concat(Directory.EnumerateFiles(folder, "*.md", SearchOption.AllDirectories).Order(StringComparer.Ordinal).Select(File.ReadAllText));
        }
        catch (IOException)
        {
            return ""; // written at this moment
        }
    }
}
