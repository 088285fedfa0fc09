using System.Text;
using Publication.Content;

namespace Publication.Cli.Editing;

/// <summary>A text of the input on the disk. What is written is there as a whole or not at all, in a file of the same rights.</summary>
internal static class InputText
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    /// <summary>Writes another text into a file that still holds the one it was made from; a byte order mark stays. False where it does not.</summary>
    public static bool Replace(string path, string before, string after)
    {
        var bytes = File.ReadAllBytes(path);
        if (!Utf8Text.TryDecode(bytes, out var now) || now != before) return false;
        var mark = bytes.AsSpan().StartsWith(Encoding.UTF8.Preamble) ? Encoding.UTF8.GetPreamble() : [];
        Write(path, [.. mark, .. Utf8.GetBytes(after)], File.GetAttributes(path), OperatingSystem.IsWindows() ? null : File.GetUnixFileMode(path));
        return true;
    }

    private static void Write(string path, byte[] bytes, FileAttributes attributes, UnixFileMode? mode)
    {
        // A name that no reading of the input takes for content, in the same folder, so that renaming it is one step.
        var waiting = Path.Combine(Path.GetDirectoryName(path)!, $".{Path.GetFileName(path)}.saving");
        try
        {
            using (var stream = new FileStream(waiting, FileMode.Create, FileAccess.Write))
            {
                if (mode is { } rights && !OperatingSystem.IsWindows()) File.SetUnixFileMode(stream.SafeFileHandle, rights);
                stream.Write(bytes);
                stream.Flush(flushToDisk: true);
            }
            if (attributes.HasFlag(FileAttributes.ReadOnly)) throw new UnauthorizedAccessException($"`{Words.Path(path)}` is read-only");
            File.Move(waiting, path, overwrite: true);
        }
        finally
        {
            File.Delete(waiting);
        }
    }
}
