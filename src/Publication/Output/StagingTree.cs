using System.Collections.Concurrent;

namespace Publication.Output;

/// <summary>
/// The tree that will be live next. It may hold anything when a build begins (the edition before last, or what a killed
/// build left): nothing in it is trusted but files that are the live ones under a second name.
/// </summary>
internal sealed class StagingTree(string root, string live, OutputLimits limits)
{
    private readonly ConcurrentDictionary<string, bool> folders = new(StringComparer.Ordinal);
    private readonly Lock gate = new();
    private bool wasThere;
    private volatile bool begun;

    /// <summary>From here on the tree is unfinished, and has no manifest.</summary>
    public void Begin()
    {
        if (begun) return;
        lock (gate)
        {
            if (begun) return;
            var kind = NativeFiles.Look(root).Kind;
            if (kind is FileKind.File or FileKind.Special) File.Delete(root);
            wasThere = kind == FileKind.Folder;
            if (wasThere) File.Delete(Path.Combine(root, Manifest.FileName));
            // An old spelling of a name would be taken for the new one, and be pruned.
            if (wasThere && limits.HasFlag(OutputLimits.IgnoresCase))
            {
                Directory.Delete(root, recursive: true);
                wasThere = false;
            }
            Directory.CreateDirectory(root);
            NativeFiles.MakeOpen(root);
            begun = true;
        }
    }

    /// <summary>What the tree held when the build began, and what was written since; empty when all of it is new.</summary>
    public TreeListing List() => wasThere ? TreeListing.Of(root) : new TreeListing([], []);

    /// <summary>Throws away a tree that a killed build left unfinished.</summary>
    public void DropUnfinished()
    {
        if (NativeFiles.Look(root).Kind == FileKind.Folder && !Manifest.IsIn(root)) Directory.Delete(root, recursive: true);
    }

    public void Write(OutputFile file)
    {
        Begin();
        MakeFolderOf(file.Path);
        var path = Path.Combine(root, file.Path);
        // The old file may be the live one under a second name, or be read by someone: it is never written to.
        if (wasThere) ClearTheWay(path);
        using var handle = File.OpenHandle(path, FileMode.CreateNew, FileAccess.Write);
        NativeFiles.MakeReadable(handle);
        RandomAccess.Write(handle, file.Bytes.Span, 0);
        NativeFiles.Close(handle);
    }

    /// <summary>The live file becomes the file of this tree as well, with its bytes and its time of change.</summary>
    public void Share(string path, FileFacts liveFacts, bool isThere)
    {
        var here = Path.Combine(root, path);
        if (isThere)
        {
            if (!limits.HasFlag(OutputLimits.NoInodes) && NativeFiles.Look(here).IsSameFileAs(liveFacts)) return;
            File.Delete(here);
        }
        MakeFolderOf(path);
        var there = Path.Combine(live, path);
        if (!limits.HasFlag(OutputLimits.NoHardLinks) && NativeFiles.TryLink(there, here)) return;
        File.Copy(there, here);
        File.SetLastWriteTimeUtc(here, File.GetLastWriteTimeUtc(there));
    }

    /// <summary>Removes what the new edition has no use for.</summary>
    public void Prune(TreeListing found, Func<string, bool> isWantedFile, Func<string, bool> isWantedFolder)
    {
        foreach (var folder in found.Folders)
        {
            if (isWantedFolder(folder)) folders.TryAdd(folder, true);
            else if (IsWantedParent(folder, isWantedFolder)) Directory.Delete(Path.Combine(root, folder), recursive: true);
        }
        foreach (var file in found.Files)
            if (!isWantedFile(file) && IsWantedParent(file, isWantedFolder)) File.Delete(Path.Combine(root, file));
    }

    public void MakeFolder(string folder)
    {
        if (folders.ContainsKey(folder)) return;
        MakeFolderOf(folder);
        var path = Path.Combine(root, folder);
        if (wasThere) ReplaceByFolder(path);
        else Directory.CreateDirectory(path);
        NativeFiles.MakeOpen(path);
        folders.TryAdd(folder, true);
    }

    private void MakeFolderOf(string path)
    {
        var slash = path.LastIndexOf('/');
        if (slash > 0) MakeFolder(path[..slash]);
    }

    /// <summary>Whatever bears the name must be a real folder: a link could lead out of the tree.</summary>
    private void ReplaceByFolder(string path)
    {
        lock (gate)
        {
            if (NativeFiles.Look(path).Kind is FileKind.File or FileKind.Special) File.Delete(path);
            Directory.CreateDirectory(path);
        }
    }

    private static void ClearTheWay(string path)
    {
        if (NativeFiles.Look(path).Kind == FileKind.Folder) Directory.Delete(path, recursive: true);
        else File.Delete(path);
    }

    private static bool IsWantedParent(string path, Func<string, bool> isWantedFolder)
    {
        var slash = path.LastIndexOf('/');
        return slash < 0 || isWantedFolder(path[..slash]);
    }
}
