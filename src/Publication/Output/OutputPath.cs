namespace Publication.Output;

/// <summary>Which paths may be published: those that mean the same file on every system and stay below the output folder.</summary>
internal static class OutputPath
{
    /// <summary>Throws an <see cref="OutputException"/> that names the path and what is wrong with it.</summary>
    public static void Check(string path)
    {
        if (path.Length == 0) throw new OutputException("A file with an empty path cannot be published.");
        foreach (var segment in path.Split('/')) CheckSegment(path, segment);
        if (path.Equals(Manifest.FileName, StringComparison.OrdinalIgnoreCase))
            throw Refused(path, "the program keeps its list of files there");
    }

    /// <summary>Two paths with the same key are one file on some systems.</summary>
    public static string Key(string path) => path.ToLowerInvariant();

    /// <summary>Each folder of the path, the innermost first: <c>a/b</c> and <c>a</c> for <c>a/b/c</c>.</summary>
    public static IEnumerable<string> Folders(string path)
    {
        for (var slash = path.LastIndexOf('/'); slash > 0; slash = path.LastIndexOf('/', slash - 1))
            yield return path[..slash];
    }

    private static void CheckSegment(string path, string segment)
    {
        if (segment.Length == 0) throw Refused(path, "it has an empty part");
        if (PortableName.FaultOf(segment) is { } fault) throw Refused(path, segment == path ? $"the name {fault}" : $"the name “{Printable(segment)}” in it {fault}");
    }

    private static OutputException Refused(string path, string why) =>
        new($"“{Printable(path)}” cannot be published: {why}.");

    private static string Printable(string path) =>
        string.Concat(path.Select(letter => char.IsControl(letter) || char.IsSurrogate(letter) ? '\uFFFD' : letter));
}
