using System.Buffers;

namespace Publication.Rendering.Data;

/// <summary>
/// Folds the lines of a calendar anew, at 75 bytes and between characters (RFC 5545, 3.1): the library counts in halves of
/// characters, and an emoji at the end of a line would be lost.
/// </summary>
internal static class CalendarLines
{
    private const int MaxBytes = 75;

    public static byte[] Folded(string calendar)
    {
        var output = new ArrayBufferWriter<byte>(calendar.Length * 2);
        foreach (var line in calendar.Replace("\r\n ", "", StringComparison.Ordinal).Split("\r\n", StringSplitOptions.RemoveEmptyEntries))
        {
            var length = 0;
            foreach (var rune in line.EnumerateRunes())
            {
                if (length + rune.Utf8SequenceLength > MaxBytes)
                {
                    output.Write("\r\n "u8);
                    length = 1;
                }
                output.Advance(rune.EncodeToUtf8(output.GetSpan(4)));
                length += rune.Utf8SequenceLength;
            }
            output.Write("\r\n"u8);
        }
        return output.WrittenSpan.ToArray();
    }
}
