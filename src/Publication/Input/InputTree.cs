namespace Publication.Input;

/// <summary>All files of a folder, in ordinal order of their paths, and what was refused.</summary>
public sealed class InputTree
{
    private const long LargestFile = 10 * 1024 * 1024;

    private InputTree(IReadOnlyList<InputFile> files, IReadOnlyList<Diagnostic> diagnostics)
    {
        Files = files;
        Diagnostics = diagnostics;
    }

    public IReadOnlyList<InputFile> Files { get; }

    public IReadOnlyList<Diagnostic> Diagnostics { get; }

    /// <summary>
    /// Reads a folder. Files that look unchanged since <paramref name="previous"/> (size and times of change, and not
    /// changed a moment ago) are not read again; when all are, <paramref name="previous"/> itself comes back.
    /// Links are not followed, devices not opened, names that begin with <c>.</c> or <c>_</c> and <c>node_modules</c> left out.
    /// </summary>
    public static InputTree Read(string folder, string shownAs, InputTree? previous = null)
    {
        var known = previous?.Files.ToDictionary(f => f.Relative, StringComparer.Ordinal);
        var files = new List<InputFile>();
        var diagnostics = new List<Diagnostic>();
        var waiting = new List<(FileInfo File, string Relative, Stamp Stamp)>();
        if (Directory.Exists(folder))
            Walk(new DirectoryInfo(folder), "", shownAs, known, files, waiting, diagnostics);
        var read = new InputFile?[waiting.Count];
        Parallel.For(0, waiting.Count, i => read[i] = ReadFile(waiting[i].File, shownAs, waiting[i].Relative, waiting[i].Stamp, known?.GetValueOrDefault(waiting[i].Relative)));
        for (var i = 0; i < read.Length; i++)
            if (read[i] is { } file) files.Add(file);
        files.Sort((a, b) => string.CompareOrdinal(a.Relative, b.Relative));
        return previous is not null && Same(previous, files, diagnostics) ? previous : new InputTree(files, diagnostics);
    }

    private static bool Same(InputTree previous, List<InputFile> files, List<Diagnostic> diagnostics)
    {
        if (previous.Files.Count != files.Count || previous.Diagnostics.Count != diagnostics.Count) return false;
        for (var i = 0; i < files.Count; i++)
            if (previous.Files[i].Relative != files[i].Relative || previous.Files[i].Hash != files[i].Hash) return false;
        return Pictures(previous.Diagnostics).SequenceEqual(Pictures(diagnostics), StringComparer.Ordinal);
    }

    private static IEnumerable<string> Pictures(IReadOnlyList<Diagnostic> diagnostics) =>
        diagnostics.Select(d => $"{d.At}: {d.Message}").Order(StringComparer.Ordinal);

    private static void Walk(
        DirectoryInfo folder, string prefix, string shownAs, Dictionary<string, InputFile>? known,
        List<InputFile> files, List<(FileInfo, string, Stamp)> waiting, List<Diagnostic> diagnostics)
    {
        foreach (var entry in folder.EnumerateFileSystemInfos())
        {
            if (entry.Name[0] is '.' or '_' || entry.Name == "node_modules") continue;
            var relative = prefix + entry.Name;
            if (entry.LinkTarget is not null)
                diagnostics.Add(Refused(shownAs, relative, "is a symbolic link", "put the file itself in its place"));
            else if (entry is DirectoryInfo inner)
                Walk(inner, relative + "/", shownAs, known, files, waiting, diagnostics);
            else if (entry is FileInfo file && IsRegular(file, out var changed))
                Take(file, changed, relative, shownAs, known, files, waiting, diagnostics);
            else
                diagnostics.Add(Refused(shownAs, relative, "is not a regular file", "remove it"));
        }
    }

    private static void Take(
        FileInfo file, long changed, string relative, string shownAs, Dictionary<string, InputFile>? known,
        List<InputFile> files, List<(FileInfo, string, Stamp)> waiting, List<Diagnostic> diagnostics)
    {
        if (file.Length > LargestFile)
        {
            diagnostics.Add(Refused(shownAs, relative, "is larger than 10 MB", "make it smaller, or link to it where it is"));
            return;
        }
        var stamp = new Stamp(file.Length, file.LastWriteTimeUtc.Ticks, changed);
        if (known is not null && known.TryGetValue(relative, out var old) && old.Stamp == stamp) files.Add(old);
        else waiting.Add((file, relative, stamp));
    }

    private static InputFile? ReadFile(FileInfo file, string shownAs, string relative, Stamp stamp, InputFile? old)
    {
        try
        {
            var bytes = File.ReadAllBytes(file.FullName);
            // A file written a moment ago may be written again within the clock's grain: read it again next time.
            var settled = DateTime.UtcNow.Ticks - Math.Max(stamp.Written, stamp.Changed) > TimeSpan.TicksPerSecond / 10;
            if (old is null || !bytes.AsSpan().SequenceEqual(old.Bytes))
                return new InputFile($"{shownAs}/{relative}", relative, bytes) { Stamp = settled ? stamp : default };
            old.Stamp = settled ? stamp : default; // the same bytes stay the same file: what was made of it is still good
            return old;
        }
        catch (FileNotFoundException)
        {
            return null; // an editor that saves by rename took it away between listing and reading
        }
        catch (DirectoryNotFoundException)
        {
            return null;
        }
    }

    private static bool IsRegular(FileInfo file, out long changed)
    {
        changed = 0;
        if (OperatingSystem.IsWindows()) return (file.Attributes & FileAttributes.Device) == 0;
        // On Unix .NET reports FIFOs, sockets and devices as Normal or Device with size 0; their mode tells.
        return UnixFile.IsRegular(file.FullName, out changed);
    }

    private static Diagnostic Refused(string shownAs, string relative, string fact, string help) =>
        new(InputRules.RefusedFile, Location.OfFile($"{shownAs}/{relative}"), $"this {fact} and is not read") { Help = help };
}
