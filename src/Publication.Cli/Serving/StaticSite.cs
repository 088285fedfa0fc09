namespace Publication.Cli.Serving;

/// <summary>A published folder, answered as a plain static host would.</summary>
internal sealed class StaticSite(string folder, string basePath)
{
    private readonly string root = Path.TrimEndingDirectorySeparator(Path.GetFullPath(folder)) + Path.DirectorySeparatorChar;

    public Reply Answer(string path) => SitePaths.Answer(path, basePath, Read);

    private ReadOnlyMemory<byte>? Read(string output)
    {
        var segments = output.Split('/');
        if (segments.Any(s => s is "" or "." or ".." || s.AsSpan().IndexOfAny("\\:\0") >= 0)) return null;
        var file = Path.GetFullPath(Path.Combine(root, output));
        if (!file.StartsWith(root, StringComparison.Ordinal) || LeadsAway(segments) || !File.Exists(file)) return null;
        return File.ReadAllBytes(file);
    }

    /// <summary>A symbolic link on the way could point anywhere.</summary>
    private bool LeadsAway(string[] segments)
    {
        var at = root;
        foreach (var segment in segments)
        {
            at = Path.Combine(at, segment);
            if (new FileInfo(at).LinkTarget is not null) return true;
        }
        return false;
    }
}
