using System.Text;

namespace Publication.Output;

/// <summary>Which paths may be published: those that mean the same file on every system and stay below the output folder.</summary>
internal static class OutputPath
{
    private const int LongestSegment = 255; // bytes of UTF-8: ext4, APFS and NTFS allow no more

    private static readonly HashSet<string> ReservedOnWindows = new(
        [
            "con", "prn", "aux", "nul", "conin$", "conout$",
            .. from device in new[] { "com", "lpt" } from digit in "0123456789¹²³" select $"{device}{digit}",
        ],
        StringComparer.OrdinalIgnoreCase);

    /// <summary>Throws an <see cref="OutputException"/> that names the path and what is wrong with it.</summary>
    public static void Check(string path)
    {
        if (path.Length == 0) throw new OutputException("A file with an empty path cannot be published.");
        foreach (var letter in path)
            if (IsRefused(letter)) throw Refused(path, $"it contains {Shown(letter)}");
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
        if (segment[^1] is '.' or ' ') throw Refused(path, $"“{segment}” ends with a dot or a space");
        if (segment[0] == ' ') throw Refused(path, $"“{segment}” begins with a space");
        if (Bytes(path, segment) > LongestSegment) throw Refused(path, $"a part of it is longer than {LongestSegment} bytes");
        var name = segment.Split('.', 2)[0].TrimEnd(' ');
        if (ReservedOnWindows.Contains(name)) throw Refused(path, $"“{name}” is a device on Windows");
    }

    private static int Bytes(string path, string segment)
    {
        try
        {
            return StrictUtf8.GetByteCount(segment);
        }
        catch (EncoderFallbackException)
        {
            throw Refused(path, "it is not valid Unicode");
        }
    }

    private static readonly UTF8Encoding StrictUtf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    private static bool IsRefused(char letter) =>
        char.IsControl(letter) || letter is '\\' or ':' or '*' or '?' or '"' or '<' or '>' or '|' || IsSpelledTwoWays(letter);

    /// <summary>
    /// Characters with a second spelling under NFC. Some systems compose names, others do not, and .NET cannot normalise
    /// without ICU; so the spellings that are not composed are refused rather than compared.
    /// </summary>
    private static bool IsSpelledTwoWays(char letter) => letter
        is (>= '\u0300' and <= '\u036F') // combining marks
        or (>= '\u0653' and <= '\u0655') // Arabic marks
        or (>= '\u1100' and <= '\u11FF') // conjoining Hangul
        or '\u2126' or '\u212A' or '\u212B' // Ohm, Kelvin, Ångström
        or '\u3099' or '\u309A' // Kana sound marks
        or (>= '\uF900' and <= '\uFAFF'); // compatibility ideographs

    private static string Shown(char letter) =>
        letter is > ' ' and <= '~' ? $"“{letter}”" : $"the character U+{(int)letter:X4}, which does not mean the same on every system";

    private static OutputException Refused(string path, string why) =>
        new($"“{Printable(path)}” cannot be published: {why}.");

    private static string Printable(string path) =>
        string.Concat(path.Select(letter => char.IsControl(letter) || char.IsSurrogate(letter) ? '\uFFFD' : letter));
}
