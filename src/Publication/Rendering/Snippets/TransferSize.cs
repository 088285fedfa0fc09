using MimeKit.Encodings;

namespace Publication.Rendering.Snippets;

/// <summary>How large a text is, in bytes: as it is, and in the two encodings in which mails travel.</summary>
public sealed record TransferSize(int Utf8, int QuotedPrintable, int Base64)
{
    // RFC 2045, 6.8: lines of 76 characters and their ends.
    private const int Base64Line = 76;

    public static TransferSize Of(ReadOnlySpan<byte> utf8)
    {
        var lines = WithMailLineEnds(utf8);
        var encoder = new QuotedPrintableEncoder();
        var encoded = new byte[encoder.EstimateOutputLength(lines.Length)];
        var length = encoder.Flush(lines, 0, lines.Length, encoded);
        // The encoder ends its lines with a line feed alone; in a mail a carriage return stands before each.
        var bare = encoded.AsSpan(0, length).Count((byte)'\n') - encoded.AsSpan(0, length).Count("\r\n"u8);
        return new TransferSize(utf8.Length, length + bare, Base64Length(lines.Length));
    }

    /// <summary>Text parts of mails end their lines with carriage return and line feed.</summary>
    internal static byte[] WithMailLineEnds(ReadOnlySpan<byte> utf8)
    {
        var lines = new byte[utf8.Length + utf8.Count((byte)'\n')];
        var at = 0;
        foreach (var b in utf8)
        {
            if (b == '\n') lines[at++] = (byte)'\r';
            lines[at++] = b;
        }
        return lines;
    }

    private static int Base64Length(int bytes)
    {
        var letters = (bytes + 2) / 3 * 4;
        return letters + ((letters + Base64Line - 1) / Base64Line * 2);
    }
}
