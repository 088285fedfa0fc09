using System.Collections.Concurrent;

namespace Publication.Output;

/// <summary>All paths of the new edition, each taken once, so that no two of them are one file on some system.</summary>
internal sealed class OutputNames
{
    private const string SameButForCase = "some systems do not tell upper case from lower case";
    private const string FolderAndFile = "one needs a folder where the other is a file";

    private readonly ConcurrentDictionary<string, Name> names = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, bool> folders = new(StringComparer.Ordinal);

    public IEnumerable<PlannedFile> Files => names.Values.Select(name => name.File).OfType<PlannedFile>();

    /// <summary>False when the same file, with the same bytes, has been taken before.</summary>
    public bool Take(PlannedFile file)
    {
        var name = new Name(file.Path, file, file.Path);
        var first = names.GetOrAdd(OutputPath.Key(file.Path), name);
        if (first != name) return TakenBefore(first, file);
        foreach (var folder in OutputPath.Folders(file.Path))
            if (!TakeFolder(folder, file.Path)) break;
        return true;
    }

    public PlannedFile? FileAt(string path) =>
        names.TryGetValue(OutputPath.Key(path), out var name) && name.Path == path ? name.File : null;

    public bool HasFolder(string path) => folders.ContainsKey(path);

    /// <summary>A folder that someone else's files in the output need; their names are their own affair.</summary>
    public void KeepFolder(string path) => folders.TryAdd(path, true);

    private static bool TakenBefore(Name first, PlannedFile file)
    {
        if (first.File is null) throw Collision(first.NeededBy, file.Path, FolderAndFile);
        if (first.Path != file.Path) throw Collision(first.NeededBy, file.Path, SameButForCase);
        if (first.File.Hash.AsSpan().SequenceEqual(file.Hash)) return false;
        throw new InvalidOperationException($"two different contents for {file.Path}");
    }

    /// <summary>False when the folder, and so all above it, has been taken before.</summary>
    private bool TakeFolder(string folder, string neededBy)
    {
        if (folders.ContainsKey(folder)) return false;
        var first = names.GetOrAdd(OutputPath.Key(folder), new Name(folder, null, neededBy));
        if (first.File is not null) throw Collision(first.NeededBy, neededBy, FolderAndFile);
        if (first.Path != folder) throw Collision(first.NeededBy, neededBy, SameButForCase);
        return folders.TryAdd(folder, true);
    }

    private static OutputException Collision(string one, string other, string why)
    {
        var sorted = new[] { one, other };
        Array.Sort(sorted, StringComparer.Ordinal);
        return new($"“{sorted[0]}” and “{sorted[1]}” cannot both be published: {why}.");
    }

    /// <summary>A name in use: by a file, or by a folder, with the path of the file that needed it first.</summary>
    private sealed record Name(string Path, PlannedFile? File, string NeededBy);
}
