namespace Publication.Cli.Git;

/// <summary>
/// The history while a preview runs: read beside everything else, so that nobody waits for git, and again when a commit,
/// a checkout or a merge has moved the repository's head.
/// </summary>
internal sealed class LiveHistory
{
    private readonly string folder;
    private readonly string? headLog;
    private Task<(History? History, string? Note)> reading;
    private DateTime seen;
    private History? current;

    public LiveHistory(string inputFolder)
    {
        folder = inputFolder;
        // git writes a line into this file whenever the head moves.
        headLog = GitHistory.HasRepository(folder) && GitProcess.Ask(folder, "rev-parse", "--git-path", "logs/HEAD") is { } path ? Path.Combine(folder, path.Trim()) : null;
        seen = Moved();
        reading = Task.Run(() => GitHistory.Read(folder));
    }

    /// <summary>What is known by now; the same object as long as nothing was committed. Asked by one thread at a time.</summary>
    public History? Current
    {
        get
        {
            if (!reading.IsCompletedSuccessfully) return current;
            current = reading.Result.History;
            var moved = Moved();
            if (moved != seen)
            {
                seen = moved;
                reading = Task.Run(() => GitHistory.Read(folder));
            }
            return current;
        }
    }

    /// <summary>What to tell a person once; waits for the first reading, but not long.</summary>
    public string? Note(TimeSpan patience) => reading.Wait(patience) ? reading.Result.Note : null;

    private DateTime Moved() => headLog is null ? default : File.GetLastWriteTimeUtc(headLog);
}
