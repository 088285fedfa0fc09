using System.IO.Enumeration;

namespace Publication.Input;

/// <summary>One walk through a folder: finds what is there, and reads what does not look as it did before.</summary>
internal sealed class InputScan(string shownAs, InputTree? previous, Func<string, bool>? wanted)
{
    private const long LargestFile = 10 * 1024 * 1024;
    private const int FewNames = 256;

    private static readonly EnumerationOptions Everything = new() { AttributesToSkip = 0, IgnoreInaccessible = false };

    private readonly InputFile[] before = previous?.Files ?? [];
    private readonly IReadOnlyDictionary<string, int> known = previous?.Places ?? new Dictionary<string, int>();
    private readonly InputFile?[] kept = new InputFile?[previous?.Files.Length ?? 0];
    private readonly List<(string Path, string Relative, Stamp Stamp)> waiting = [];

    public List<Diagnostic> Diagnostics { get; } = [];

    /// <summary>The paths of what was refused, relative to the folder; its own is empty.</summary>
    public List<string> Refused { get; } = [];

    /// <summary>The folder itself: a link could lead anywhere.</summary>
    public void WalkFrom(string folder)
    {
        if (FileLook.At(Path.TrimEndingDirectorySeparator(folder)).Sort == FileSort.Link) Refuse("", "is a symbolic link", "put the folder itself in its place, or name the folder that it leads to on the command line");
        else Walk(folder, "");
    }

    public void Walk(string folder, string prefix)
    {
        string[] names = [.. new FileSystemEnumerable<string>(folder, (ref e) => e.FileName.ToString(), Everything)];
        var looks = new (FileSort Sort, Stamp Stamp)[names.Length];
        if (names.Length < FewNames) for (var i = 0; i < names.Length; i++) Look(i);
        else Parallel.For(0, names.Length, Look);
        for (var i = 0; i < names.Length; i++)
        {
            if (IsLeftOut(names[i])) continue;
            var relative = prefix + names[i];
            if (PortableName.FaultOf(names[i]) is { } fault) RefuseName(relative, looks[i].Sort, fault);
            else if (looks[i].Sort == FileSort.Folder) Walk(Path.Join(folder, names[i]), relative + "/");
            else Take(Path.Join(folder, names[i]), relative, looks[i].Sort, looks[i].Stamp);
        }

        void Look(int i)
        {
            if (!IsLeftOut(names[i])) looks[i] = FileLook.At(Path.Join(folder, names[i]));
        }
    }

    /// <summary>All files in ordinal order and their places in it, with those read that are new or look changed.</summary>
    public (InputFile[] Files, IReadOnlyDictionary<string, int> Places) Read()
    {
        var read = new InputFile?[waiting.Count];
        Parallel.For(0, waiting.Count, i => read[i] = ReadFile(waiting[i].Path, waiting[i].Relative, waiting[i].Stamp));
        List<InputFile> added = [];
        foreach (var file in read)
        {
            if (file is null) continue;
            if (known.TryGetValue(file.Relative, out var place)) kept[place] = file;
            else added.Add(file);
        }
        // Most often the same files are there, and none of them needs to be looked at.
        if (added.Count == 0 && previous is not null && !kept.Contains(null)) return ([.. kept!], known);
        InputFile[] files = [.. kept.OfType<InputFile>(), .. added];
        Array.Sort(files, (a, b) => string.CompareOrdinal(a.Relative, b.Relative));
        var places = new Dictionary<string, int>(files.Length, StringComparer.Ordinal);
        for (var i = 0; i < files.Length; i++) places.Add(files[i].Relative, i);
        return (files, places);
    }

    private bool IsLeftOut(string name) => name[0] is '.' or '_' || name == "node_modules" || wanted?.Invoke(name) == false;

    private void Take(string path, string relative, FileSort sort, Stamp stamp)
    {
        if (sort == FileSort.Link) Refuse(relative, "is a symbolic link", "put the file itself in its place");
        else if (sort == FileSort.Other) Refuse(relative, "is not a regular file", "remove it");
        else if (stamp.Size > LargestFile) Refuse(relative, "is larger than 10 MB", "make it smaller, or link to it where it is");
        else if (sort == FileSort.Regular && known.TryGetValue(relative, out var place) && before[place].Stamp == stamp) kept[place] = before[place];
        else if (sort == FileSort.Regular) waiting.Add((path, relative, stamp));
    }

    private InputFile? ReadFile(string path, string relative, Stamp stamp)
    {
        try
        {
            var bytes = File.ReadAllBytes(path);
            // A file written a moment ago may be written again within the clock's grain: read it again next time.
            var settled = DateTime.UtcNow.Ticks - Math.Max(stamp.Written, stamp.Changed) > TimeSpan.TicksPerSecond / 10;
            var old = known.TryGetValue(relative, out var place) ? before[place] : null;
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

    private void RefuseName(string relative, FileSort sort, string fault) =>
        Add(relative, $"the name of this {(sort == FileSort.Folder ? "folder" : "file")} {fault}",
        PortableName.IsReserved(Path.GetFileName(relative)) ? "add a word to the name" : "rename it with letters, digits and hyphens");

    private void Refuse(string relative, string fact, string help) => Add(relative, $"this {fact} and is not read", help);

    private void Add(string relative, string message, string help)
    {
        Refused.Add(relative);
        Diagnostics.Add(new Diagnostic(InputRules.RefusedFile, Location.OfFile(relative.Length == 0 ? shownAs : $"{shownAs}/{relative}"), message) { Help = help });
    }
}
