namespace Publication.Cli.Serving;

/// <summary>One folder and the system's watcher on it, as long as there is one.</summary>
internal sealed class WatchedFolder(string folder) : IDisposable
{
    private FileSystemWatcher? watcher;
    private DateTime created;
    private volatile bool dead;

    public void Renew(Action hint)
    {
        // A folder that was deleted and made again has another time of creation; its watcher looks at the old one.
        var exists = Directory.Exists(folder);
        var creation = exists ? Directory.GetCreationTimeUtc(folder) : default;
        if (dead || creation != created) Dispose();
        if (watcher is not null || !exists) return;
        (created, dead) = (creation, false);
        try
        {
            watcher = new FileSystemWatcher(folder) { IncludeSubdirectories = true, InternalBufferSize = 64 * 1024 };
            watcher.NotifyFilter = NotifyFilters.FileName | NotifyFilters.DirectoryName | NotifyFilters.LastWrite | NotifyFilters.Size;
            watcher.Changed += (_, _) => hint();
            watcher.Created += (_, _) => hint();
            watcher.Deleted += (_, _) => hint();
            watcher.Renamed += (_, _) => hint();
            watcher.Error += (_, _) =>
            {
                dead = true;
                hint();
            };
            watcher.EnableRaisingEvents = true;
            hint(); // what changed before it listened
        }
        catch (Exception exception) when (exception is IOException or ArgumentException or UnauthorizedAccessException)
        {
            Dispose(); // no more watches on this machine, or the folder has just gone: the scan does the work
        }
    }

    public void Dispose()
    {
        watcher?.Dispose();
        watcher = null;
    }
}
