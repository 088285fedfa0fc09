using System.Diagnostics;
using Publication.Content;

namespace Publication.Cli.Git;

/// <summary>The history of the input folder, from its git repository.</summary>
internal static class GitHistory
{
    /// <summary>What is said once where a clone has not all of its history.</summary>
    public const string Shallow = "this is a shallow clone, so no page says when it was changed; `git fetch --unshallow` brings the history";

    /// <summary><see cref="Read"/>, with the time it took.</summary>
    public static (History? History, string? Note, PhaseTiming Timing) ReadTimed(string inputFolder)
    {
        var started = Stopwatch.GetTimestamp();
        var (history, note) = Read(inputFolder);
        return (history, note, new PhaseTiming("history", Stopwatch.GetElapsedTime(started)));
    }

    /// <summary>Null, with or without a note for a person, where no dates can be told.</summary>
    public static (History? History, string? Note) Read(string inputFolder)
    {
        if (!HasRepository(inputFolder)) return (null, null);
        var answer = GitProcess.Ask(inputFolder, "rev-parse", "--is-shallow-repository", "--show-toplevel")?.Split('\n');
        if (answer is not [var shallow, var root, ..]) return (null, null);
        if (shallow == "true") return (null, Shallow);
        try
        {
            return (Of(inputFolder, Ignored(root)), null);
        }
        catch (IOException exception)
        {
            return (null, $"the history could not be read from git, so no page says when it was changed: {exception.Message.TrimEnd('.')}");
        }
    }

    private static History Of(string inputFolder, HashSet<string> ignored)
    {
        var changes = new Dictionary<string, IReadOnlyList<Change>>(StringComparer.Ordinal);
        using var blobs = new GitBlobs(inputFolder);
        foreach (var commit in GitLog.Read(inputFolder))
        {
            if (ignored.Contains(commit.Hash)) continue;
            var change = new Change(commit.Day, commit.Author);
            foreach (var key in KeysOf(commit, blobs))
            {
                if (!changes.TryGetValue(key, out var list)) changes[key] = list = new List<Change>();
                ((List<Change>)list).Add(change);
            }
        }
        return new History(changes);
    }

    /// <summary>What a commit changed and left there, each once: a record that only moved to another file did not change.</summary>
    private static IEnumerable<string> KeysOf(GitCommit commit, GitBlobs blobs)
    {
        var keys = new List<string>();
        foreach (var group in commit.Files.Select(f => (File: f, Kind: DocumentParser.KindOf(f.Path))).Where(f => f.Kind is not null).GroupBy(f => f.Kind!))
        {
            if (group.Key.Source != KindSource.Records)
                keys.AddRange(group.Where(f => f.File.After is not null).Select(f => History.KeyOf(group.Key.Name, Path.GetFileNameWithoutExtension(f.File.Path))));
            else
                keys.AddRange(Records([.. group.Select(f => f.File)], blobs).Select(id => History.KeyOf(group.Key.Name, id)));
        }
        return keys.Distinct(StringComparer.Ordinal);
    }

    private static IEnumerable<string> Records(List<GitFileChange> files, GitBlobs blobs)
    {
        // Several files of one kind in one commit may have exchanged records: they are compared as one.
        var (before, after) = files is [var one] ? (blobs.Read(one.Before), blobs.Read(one.After)) : (Joined(files.Select(f => f.Before)), Joined(files.Select(f => f.After)));
        return RecordTexts.Changed(before, after).Where(r => r.IsThere).Select(r => r.Id);

        byte[] Joined(IEnumerable<string?> names) => [.. names.SelectMany(name => (byte[])[.. blobs.Read(name), (byte)'\n'])];
    }

    /// <summary>Without asking git, which would cost a process in every folder that has nothing to do with it.</summary>
    public static bool HasRepository(string folder)
    {
        for (var at = folder; at is not null; at = Path.GetDirectoryName(at))
            if (Path.Exists(Path.Combine(at, ".git"))) return true;
        return false;
    }

    /// <summary>Commits that only rewrote the form of files, by the list that GitHub and <c>git blame</c> know.</summary>
    private static HashSet<string> Ignored(string root)
    {
        var list = Path.Combine(root, ".git-blame-ignore-revs");
        return File.Exists(list) ? [.. File.ReadLines(list).Select(l => l.Split('#')[0].Trim())] : [];
    }
}
