using System.Globalization;
using System.Text;

namespace Publication;

/// <summary>Which names of files and folders mean the same on every system: a checkout on another one must not lose or confuse them.</summary>
internal static class PortableName
{
    /// <summary>Of UTF-8, in which a Chinese character has three: ext4, APFS and NTFS allow no more.</summary>
    public const int MostBytes = 255;

    private const int LongestReserved = 7;

    private static readonly HashSet<string> ReservedOnWindows = new(
        [
            "con", "prn", "aux", "nul", "conin$", "conout$",
            .. from device in new[] { "com", "lpt" } from digit in "0123456789¹²³" select $"{device}{digit}",
        ],
        StringComparer.OrdinalIgnoreCase);

    private static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> Reserved = ReservedOnWindows.GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly UTF8Encoding StrictUtf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>What is wrong with a name that is not empty, as a sentence goes on after it: <c>ends with a dot</c>; null for a good one.</summary>
    public static string? FaultOf(string name)
    {
        foreach (var letter in name)
            if (IsRefused(letter)) return $"holds {Shown(letter)}";
        if (!IsUnicode(name, out var bytes)) return "is not valid Unicode";
        if (bytes > MostBytes) return $"is longer than {MostBytes} bytes";
        if (name[0] == ' ') return "begins with a blank";
        if (name[^1] is '.' or ' ') return $"ends with a {(name[^1] == '.' ? "dot" : "blank")}";
        return IsReserved(name) ? "is that of a device on Windows" : null;
    }

    /// <summary>Windows opens a device under such a name, whatever follows a dot in it: <c>aux</c>, <c>Con.png</c>.</summary>
    public static bool IsReserved(string name)
    {
        var dot = name.AsSpan().IndexOf('.');
        var stem = (dot < 0 ? name : name.AsSpan(0, dot)).TrimEnd(' ');
        return stem.Length <= LongestReserved && Reserved.Contains(stem);
    }

    private static bool IsUnicode(string name, out int bytes)
    {
        try
        {
            bytes = StrictUtf8.GetByteCount(name);
            return true;
        }
        catch (EncoderFallbackException)
        {
            bytes = 0;
            return false;
        }
    }

    private static bool IsRefused(char letter) =>
        char.IsControl(letter) || IsInvisible(letter) || letter is '\\' or '/' or ':' or '*' or '?' or '"' or '<' or '>' or '|' or '\uFFFD' || IsSpelledTwoWays(letter);

    /// <summary>Of no width, or turning the direction: a name with one looks like another.</summary>
    private static bool IsInvisible(char letter) => letter > '\u007F' && char.GetUnicodeCategory(letter) == UnicodeCategory.Format;

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

    private static string Shown(char letter) => letter switch
    {
        '\uFFFD' => "bytes that are not UTF-8",
        > ' ' and <= '~' => $"`{letter}`",
        _ when char.IsControl(letter) || IsInvisible(letter) => $"the invisible character U+{(int)letter:X4}",
        _ => $"the character U+{(int)letter:X4}, which does not mean the same on every system",
    };
}
