namespace Publication.Output;

/// <summary>
/// Where a publication lives: the live folder that the world sees and, in the cache folder beside it, the tree that takes
/// turns with it. Beside, because only within one file system can they change names in one step.
/// </summary>
internal sealed class OutputPlace
{
    private const string CacheName = ".publication";
    private static readonly StringComparison PathComparison =
        OperatingSystem.IsLinux() ? StringComparison.Ordinal : StringComparison.OrdinalIgnoreCase;

    private OutputPlace(string live)
    {
        var name = Path.GetFileName(live);
        Live = live;
        Cache = Path.Combine(Path.GetDirectoryName(live)!, CacheName);
        Other = Path.Combine(Cache, name + "-other");
        Previous = Path.Combine(Cache, name + "-previous");
        LockFile = Path.Combine(Cache, name + ".lock");
    }

    public string Live { get; }

    public string Cache { get; }

    /// <summary>The tree that is made ready while <see cref="Live"/> is seen; between builds, the edition before this one.</summary>
    public string Other { get; }

    /// <summary>Exists only within an exchange by two renames.</summary>
    public string Previous { get; }

    public string LockFile { get; }

    /// <summary>Refuses a folder that must not be replaced; changes nothing on the disk.</summary>
    public static OutputPlace Of(string outputFolder, IReadOnlyList<string> forbidden)
    {
        var live = Path.TrimEndingDirectorySeparator(Path.GetFullPath(outputFolder));
        var parent = Path.GetDirectoryName(live);
        if (parent is null) throw Refused(live, "it is the root of the file system");
        // Of the last part itself no link is followed: a link there is refused below.
        var real = Path.Combine(RealPath(parent), Path.GetFileName(live));
        foreach (var folder in forbidden) RefuseOverlap(live, real, RealPath(Path.GetFullPath(folder)));
        var home = Environment.GetFolderPath(Environment.SpecialFolder.UserProfile);
        if (home.Length > 0 && IsWithin(RealPath(home), real)) throw Refused(live, "it is or contains the home folder");
        if (Path.GetFileName(live).Equals(CacheName, StringComparison.OrdinalIgnoreCase))
            throw Refused(live, $"{CacheName} is the name of the cache folder");
        var place = new OutputPlace(live);
        place.CheckLive();
        if (NativeFiles.Look(place.Cache).Kind is not (FileKind.None or FileKind.Folder))
            throw new OutputException($"{place.Cache} must be a folder, but it is a file or a link; delete it and build again.");
        return place;
    }

    /// <summary>What is in the live folder must be nothing or a publication.</summary>
    public void CheckLive()
    {
        switch (NativeFiles.Look(Live).Kind)
        {
            case FileKind.None: return;
            case FileKind.File: throw Refused(Live, "it is a file");
            case FileKind.Special: throw Refused(Live, "it is a link");
        }
        if (NativeFiles.Look(Path.Combine(Live, ".git")).Kind != FileKind.None) throw Refused(Live, "it is a git repository");
        if (!Manifest.IsIn(Live) && Directory.EnumerateFileSystemEntries(Live).Any())
            throw Refused(Live, "it contains files that this program did not write; choose an empty or a new folder");
    }

    public void MakeCache()
    {
        Directory.CreateDirectory(Cache);
        if (NativeFiles.Look(LockFile).Kind == FileKind.Special) File.Delete(LockFile);
        var ignore = Path.Combine(Cache, ".gitignore");
        if (NativeFiles.Look(ignore).Kind != FileKind.None) return;
        try
        {
            using var handle = File.OpenHandle(ignore, FileMode.CreateNew, FileAccess.Write);
            RandomAccess.Write(handle, "*\n"u8, 0);
        }
        catch (IOException) when (File.Exists(ignore))
        {
            // Another build, for another output folder, wrote it at this moment.
        }
    }

    /// <summary>What the file system itself tells once the lock file exists.</summary>
    public OutputLimits AskLimits()
    {
        var shouted = Path.Combine(Cache, Path.GetFileName(LockFile).ToUpperInvariant());
        return shouted != LockFile && NativeFiles.Look(shouted).Kind != FileKind.None ? OutputLimits.IgnoresCase : OutputLimits.None;
    }

    /// <summary>The other tree takes the place of the live one.</summary>
    public void Exchange(OutputLimits limits)
    {
        if (NativeFiles.Look(Live).Kind == FileKind.None)
        {
            Directory.Move(Other, Live);
            return;
        }
        if (!limits.HasFlag(OutputLimits.NoExchange) && NativeFiles.TryExchange(Other, Live)) return;
        Directory.Move(Live, Previous);
        try
        {
            Directory.Move(Other, Live);
        }
        catch
        {
            Directory.Move(Previous, Live);
            throw;
        }
        FinishExchange();
    }

    /// <summary>Ends what a build that was killed within two renames has begun.</summary>
    public void Recover()
    {
        if (NativeFiles.Look(Previous).Kind != FileKind.Folder) return;
        if (NativeFiles.Look(Live).Kind == FileKind.None)
        {
            // Only a finished tree holds a manifest.
            if (!Manifest.IsIn(Other))
            {
                Directory.Move(Previous, Live);
                return;
            }
            Directory.Move(Other, Live);
        }
        FinishExchange();
    }

    private void FinishExchange()
    {
        try
        {
            if (NativeFiles.Look(Other).Kind == FileKind.None) Directory.Move(Previous, Other);
            else Directory.Delete(Previous, recursive: true);
        }
        catch (Exception fault) when (OutputFault.IsOfTheDisk(fault))
        {
            // The new edition is live; the next build tries again to put the old one away.
        }
    }

    private static void RefuseOverlap(string live, string real, string forbidden)
    {
        if (real.Equals(forbidden, PathComparison)) throw Refused(live, "the build reads this folder");
        if (IsWithin(forbidden, real)) throw Refused(live, $"it contains {forbidden}, which the build reads");
        if (IsWithin(real, forbidden)) throw Refused(live, $"it lies inside {forbidden}, which the build reads");
    }

    private static bool IsWithin(string path, string folder) =>
        path.StartsWith(folder, PathComparison) && (path.Length == folder.Length || path[folder.Length] == Path.DirectorySeparatorChar);

    /// <summary>The path with every link on the way followed, as far as it exists.</summary>
    private static string RealPath(string path, int depth = 0)
    {
        path = Path.TrimEndingDirectorySeparator(path);
        var parent = Path.GetDirectoryName(path);
        if (parent is null || depth > 40) return path;
        parent = RealPath(parent, depth);
        var real = Path.Combine(parent, Path.GetFileName(path));
        var target = new FileInfo(real).LinkTarget;
        return target is null ? real : RealPath(Path.GetFullPath(target, parent), depth + 1);
    }

    private static OutputException Refused(string live, string why) => new($"{live} cannot be the output folder: {why}.");
}
