using System.IO.Enumeration;

namespace Publication.Output;

/// <summary>Every name below a folder, relative and with <c>/</c>. What is not a real folder counts as a file, links too.</summary>
internal sealed record TreeListing(HashSet<string> Files, HashSet<string> Folders)
{
    private static readonly EnumerationOptions Everything = new()
    {
        RecurseSubdirectories = true,
        AttributesToSkip = 0,
        IgnoreInaccessible = false,
    };

    public static TreeListing Of(string root)
    {
        var files = new HashSet<string>(StringComparer.Ordinal);
        var folders = new HashSet<string>(StringComparer.Ordinal);
        if (NativeFiles.Look(root).Kind != FileKind.Folder) return new(files, folders);
        var entries = new FileSystemEnumerable<(string Path, bool IsFolder)>(
            root, (ref FileSystemEntry entry) => (Relative(ref entry), IsFolder(ref entry)), Everything)
        {
            ShouldRecursePredicate = IsFolder,
        };
        foreach (var (path, isFolder) in entries) (isFolder ? folders : files).Add(path);
        return new(files, folders);
    }

    private static bool IsFolder(ref FileSystemEntry entry) =>
        entry.IsDirectory && (entry.Attributes & FileAttributes.ReparsePoint) == 0;

    private static string Relative(ref FileSystemEntry entry)
    {
        var inner = entry.Directory[entry.RootDirectory.Length..].TrimStart(Path.DirectorySeparatorChar);
        if (inner.IsEmpty) return entry.FileName.ToString();
        var path = $"{inner}/{entry.FileName}";
        return OperatingSystem.IsWindows() ? path.Replace('\\', '/') : path;
    }
}
