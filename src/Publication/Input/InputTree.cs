namespace Publication.Input;

/// <summary>All files of a folder, in ordinal order of their paths, and what was refused.</summary>
public sealed class InputTree
{
    private InputTree(InputFile[] files, IReadOnlyDictionary<string, int> places, IReadOnlyList<Diagnostic> diagnostics, IReadOnlyList<string> refused)
    {
        Files = files;
        Places = places;
        Diagnostics = diagnostics;
        Refused = refused;
    }

    public InputFile[] Files { get; }

    public IReadOnlyList<Diagnostic> Diagnostics { get; }

    /// <summary>The paths of the files and folders that were refused, as <see cref="InputFile.Relative"/>.</summary>
    public IReadOnlyList<string> Refused { get; }

    /// <summary>Where each file stands among <see cref="Files"/>.</summary>
    internal IReadOnlyDictionary<string, int> Places { get; }

    /// <summary>
    /// Reads a folder. Files that look unchanged since <paramref name="previous"/> (size and times of change, and not
    /// changed a moment ago) are not read again; when all are, <paramref name="previous"/> itself comes back.
    /// Links are not followed, devices not opened, names that begin with <c>.</c> or <c>_</c> and <c>node_modules</c> left out.
    /// </summary>
    public static InputTree Read(string folder, string shownAs, InputTree? previous = null)
    {
        var scan = new InputScan(shownAs, previous, wanted: null);
        if (Directory.Exists(folder)) scan.WalkFrom(folder);
        return Of(scan, previous);
    }

    /// <summary>The same for a folder that a package manager has made, which may be a link: some keep one copy of a package for all.</summary>
    public static InputTree ReadPackage(string folder, string shownAs, InputTree? previous = null, Func<string, bool>? wanted = null)
    {
        var scan = new InputScan(shownAs, previous, wanted);
        if (Directory.Exists(folder)) scan.Walk(folder, "");
        return Of(scan, previous);
    }

    /// <summary>One file of a folder; null where it is not there or refused.</summary>
    public static InputFile? ReadFile(string folder, string shownAs, string name)
    {
        var scan = new InputScan(shownAs, null, n => n == name);
        if (Directory.Exists(folder)) scan.WalkFrom(folder);
        return Of(scan, null).Find(name);
    }

    /// <summary>The tree that would be if files held other bytes: by their paths under the folder, null for one that is gone.</summary>
    public InputTree With(IReadOnlyDictionary<string, byte[]?> changes, string shownAs)
    {
        var files = Files.Where(f => !changes.ContainsKey(f.Relative))
            .Concat(changes.Where(c => c.Value is not null).Select(c => new InputFile($"{shownAs}/{c.Key}", c.Key, c.Value!)))
            .OrderBy(f => f.Relative, StringComparer.Ordinal).ToArray();
        var places = new Dictionary<string, int>(files.Length, StringComparer.Ordinal);
        for (var i = 0; i < files.Length; i++) places.Add(files[i].Relative, i);
        return new InputTree(files, places, Diagnostics, Refused);
    }

    public InputFile? Find(string relative) => Places.TryGetValue(relative, out var place) ? Files[place] : null;

    /// <summary>The files of a folder and the folders in it, in their order; the folder ends in <c>/</c>.</summary>
    public ReadOnlySpan<InputFile> Under(string folder)
    {
        var (start, end) = (FirstNotBefore(folder), FirstNotBefore(folder[..^1] + '0')); // '0' comes next after '/'
        return Files.AsSpan(start, end - start);
    }

    private int FirstNotBefore(string path)
    {
        var (low, high) = (0, Files.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (string.CompareOrdinal(Files[middle].Relative, path) < 0) low = middle + 1;
            else high = middle;
        }
        return low;
    }

    private static InputTree Of(InputScan scan, InputTree? previous)
    {
        var (files, places) = scan.Read();
        return previous is not null && Same(previous, files, scan.Diagnostics) ? previous : new InputTree(files, places, scan.Diagnostics, scan.Refused);
    }

    private static bool Same(InputTree previous, InputFile[] files, List<Diagnostic> diagnostics)
    {
        // The same bytes under the same path stay the same file.
        if (previous.Diagnostics.Count != diagnostics.Count || !previous.Files.AsSpan().SequenceEqual(files)) return false;
        return Pictures(previous.Diagnostics).SequenceEqual(Pictures(diagnostics), StringComparer.Ordinal);
    }

    private static IEnumerable<string> Pictures(IReadOnlyList<Diagnostic> diagnostics) =>
        diagnostics.Select(d => $"{d.At}: {d.Message}").Order(StringComparer.Ordinal);
}
