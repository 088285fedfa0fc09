using System.Globalization;
using System.Text;

namespace Publication.Output;

/// <summary>
/// Which files of a published tree are ours. It lies in the tree itself and so always belongs to it; a tree in the cache
/// folder without one is unfinished. Below its first line it has the form that <c>sha256sum -c</c> reads.
/// </summary>
internal sealed class Manifest
{
    public const string FileName = ".publication-manifest";
    private const string Explanation = " files written by publication; what is not listed here is left alone";
    private const int HashLength = 64;

    private readonly byte[] bytes;
    private readonly Dictionary<string, ReadOnlyMemory<char>> hashes;

    private Manifest(byte[] bytes, Dictionary<string, ReadOnlyMemory<char>> hashes)
    {
        this.bytes = bytes;
        this.hashes = hashes;
    }

    public IReadOnlyCollection<string> Paths => hashes.Keys;

    public bool Lists(string path) => hashes.ContainsKey(path);

    /// <summary>Whether a file of ours is as it was written.</summary>
    public bool Lists(string path, ReadOnlySpan<byte> hash) =>
        hashes.TryGetValue(path, out var known) && known.Span.SequenceEqual(Convert.ToHexStringLower(hash));

    public bool HasSameBytesAs(Manifest other) => bytes.AsSpan().SequenceEqual(other.bytes);

    public static Manifest Of(IEnumerable<PlannedFile> files, OutputLimits limits)
    {
        var sorted = files.ToArray();
        Array.Sort(sorted, (a, b) => string.CompareOrdinal(a.Path, b.Path));
        var text = new StringBuilder(sorted.Length * 128).Append(CultureInfo.InvariantCulture, $"# {sorted.Length}{Explanation}\n");
        foreach (var file in sorted)
            text.Append(Convert.ToHexStringLower(file.Hash)).Append("  ").Append(file.Path).Append('\n');
        return new(Encoding.UTF8.GetBytes(text.ToString()), Table(limits, sorted.Select(file => (file.Path, Convert.ToHexStringLower(file.Hash).AsMemory()))));
    }

    public static bool IsIn(string folder) => NativeFiles.Look(Path.Combine(folder, FileName)).Kind == FileKind.File;

    /// <summary>The manifest of a folder, empty when it has none.</summary>
    public static Manifest Read(string folder, OutputLimits limits)
    {
        if (!IsIn(folder)) return new([], Table(limits, []));
        var bytes = File.ReadAllBytes(Path.Combine(folder, FileName));
        return new(bytes, Parse(Encoding.UTF8.GetString(bytes), limits) ?? throw new OutputException(
            $"{Path.Combine(folder, FileName)} is damaged, so it is not known which files may be replaced; delete {folder} and build again."));
    }

    public void Write(string folder)
    {
        using var handle = File.OpenHandle(Path.Combine(folder, FileName), FileMode.CreateNew, FileAccess.Write);
        NativeFiles.MakeReadable(handle);
        RandomAccess.Write(handle, bytes, 0);
        // A cut manifest would make our own files foreign. The files themselves are not flushed one by one: what a power
        // failure cuts, the next build sees and writes again, because it compares bytes.
        NativeFiles.Flush(handle);
        NativeFiles.Close(handle);
    }

    private static Dictionary<string, ReadOnlyMemory<char>>? Parse(string text, OutputLimits limits)
    {
        var lines = text.Split('\n');
        var count = lines.Length - 2; // the first line, and nothing after the last line end
        if (count < 0 || lines[^1].Length > 0 || lines[0] != string.Create(CultureInfo.InvariantCulture, $"# {count}{Explanation}"))
            return null;
        var files = lines.AsSpan(1, count).ToArray();
        return files.Any(line => line.Length <= HashLength + 2) ? null : Table(limits, files.Select(line => (line[(HashLength + 2)..], line.AsMemory(0, HashLength))));
    }

    private static Dictionary<string, ReadOnlyMemory<char>> Table(OutputLimits limits, IEnumerable<(string Path, ReadOnlyMemory<char> Hash)> files)
    {
        var table = new Dictionary<string, ReadOnlyMemory<char>>(limits.HasFlag(OutputLimits.IgnoresCase) ? StringComparer.OrdinalIgnoreCase : StringComparer.Ordinal);
        foreach (var (path, hash) in files) table.TryAdd(path, hash);
        return table;
    }
}
