using System.Text;
using Publication.Content;

namespace Publication.Cli.Editing;

/// <summary>Texts of the input on the disk. What is written is there as a whole or not at all, in a file of the same rights.</summary>
internal static class InputText
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    /// <summary>The bytes of a text in the place of others: a byte order mark stays.</summary>
    public static byte[] Encode(string text, ReadOnlySpan<byte> before) =>
        before.StartsWith(Encoding.UTF8.Preamble) ? [.. Encoding.UTF8.Preamble, .. Utf8.GetBytes(text)] : Utf8.GetBytes(text);

    /// <summary>Writes another text into a file that still holds the one it was made from. False where it does not.</summary>
    public static bool Replace(string path, string before, string after)
    {
        var bytes = File.ReadAllBytes(path);
        if (!Utf8Text.TryDecode(bytes, out var now) || now != before) return false;
        Write(path, Encode(after, bytes), path);
        return true;
    }

    /// <summary>
    /// Writes files that belong together, by their paths in a folder; null takes one away. Where one cannot be written, those
    /// before it become what they were.
    /// </summary>
    /// <param name="likeFile">Of a new file, the one whose rights it gets.</param>
    public static void WriteAll(string folder, IReadOnlyDictionary<string, byte[]?> changes, string likeFile)
    {
        var done = new Stack<(string Path, byte[]? Before)>();
        try
        {
            // What goes away goes last, so that nothing is lost in between.
            foreach (var (relative, bytes) in changes.OrderBy(c => c.Value is null).ThenBy(c => c.Key, StringComparer.Ordinal))
            {
                var path = Path.Combine(folder, relative);
                var before = File.Exists(path) ? File.ReadAllBytes(path) : null;
                Put(path, bytes, Path.Combine(folder, likeFile));
                done.Push((path, before));
            }
        }
        catch (Exception trouble) when (trouble is IOException or UnauthorizedAccessException)
        {
            foreach (var (path, before) in done) Put(path, before, path);
            throw;
        }
    }

    private static void Put(string path, byte[]? bytes, string like)
    {
        if (bytes is null) File.Delete(path);
        else Write(path, bytes, File.Exists(path) ? path : like);
    }

    private static void Write(string path, byte[] bytes, string like)
    {
        // A name that no reading of the input takes for content, in the same folder, so that renaming it is one step.
        var waiting = Path.Combine(Path.GetDirectoryName(path)!, $".{Path.GetFileName(path)}.saving");
        try
        {
            using (var stream = new FileStream(waiting, FileMode.Create, FileAccess.Write))
            {
                if (!OperatingSystem.IsWindows() && File.Exists(like)) File.SetUnixFileMode(stream.SafeFileHandle, File.GetUnixFileMode(like));
                stream.Write(bytes);
                stream.Flush(flushToDisk: true);
            }
            File.Move(waiting, path, overwrite: true);
        }
        finally
        {
            File.Delete(waiting);
        }
    }
}
