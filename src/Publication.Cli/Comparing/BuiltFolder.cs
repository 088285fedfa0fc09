using System.Text;

namespace Publication.Cli.Comparing;

/// <summary>The files of a built site, by their paths without fingerprints.</summary>
internal sealed class BuiltFolder
{
    private readonly SortedDictionary<string, FileInfo> files = new(StringComparer.Ordinal);

    public BuiltFolder(string folder)
    {
        foreach (var path in Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories))
        {
            var relative = Path.GetRelativePath(folder, path).Replace('\\', '/');
            if (relative != ".publication-manifest") files[Fingerprints.Strip(relative)] = new FileInfo(path);
        }
    }

    /// <summary>In their order.</summary>
    public IReadOnlyCollection<string> Paths => files.Keys;

    public long Bytes => files.Values.Sum(f => f.Length);

    public bool Has(string path) => files.ContainsKey(path);

    /// <summary>Null where there is no such file.</summary>
    public byte[]? Read(string path) => files.TryGetValue(path, out var file) ? File.ReadAllBytes(file.FullName) : null;

    /// <summary>The addresses for which the host's own list has a redirect, with their targets.</summary>
    public IReadOnlyDictionary<string, string> Redirects(string basePath)
    {
        var redirects = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var line in Encoding.UTF8.GetString(Read("_redirects") ?? []).Split('\n'))
        {
            var parts = line.Split(' ', StringSplitOptions.RemoveEmptyEntries);
            if (parts.Length >= 2 && parts[0].StartsWith(basePath, StringComparison.Ordinal))
                redirects[Below(parts[0])] = parts[1].StartsWith(basePath, StringComparison.Ordinal) ? Below(parts[1]) : parts[1];
        }
        return redirects;

        string Below(string path) => "/" + path[basePath.Length..];
    }

    public static bool IsPage(string path) => path.EndsWith(".html", StringComparison.Ordinal);

    /// <summary><c>x/index.html</c> is <c>/x/</c>.</summary>
    public static string AddressOf(string path) =>
        path == "index.html" || path.EndsWith("/index.html", StringComparison.Ordinal) ? "/" + path[..^"index.html".Length] : "/" + path;
}
