using System.Buffers;
using MimeKit.Encodings;

namespace Publication.Rendering.Snippets;

/// <summary>How large a text is, in bytes: as it is, and in the two encodings in which mails travel.</summary>
public sealed record TransferSize(int Utf8, int QuotedPrintable, int Base64)
{
    // RFC 2045, 6.8: lines of 76 characters and their ends.
    private const int Base64Line = 76;

    public static TransferSize Of(ReadOnlySpan<byte> utf8)
    {
        var ends = utf8.Count((byte)'\n');
        return new TransferSize(utf8.Length, QuotedPrintableLength(utf8, utf8.Length + ends), Base64Length(utf8.Length + ends));
    }

    /// <summary>Text parts of mails end their lines with carriage return and line feed.</summary>
    internal static byte[] WithMailLineEnds(ReadOnlySpan<byte> utf8)
    {
        var lines = new byte[utf8.Length + utf8.Count((byte)'\n')];
        WriteMailLineEnds(utf8, lines);
        return lines;
    }

    private static void WriteMailLineEnds(ReadOnlySpan<byte> utf8, Span<byte> lines)
    {
        while (utf8.IndexOf((byte)'\n') is >= 0 and var end)
        {
            utf8[..end].CopyTo(lines);
            lines[end] = (byte)'\r';
            lines[end + 1] = (byte)'\n';
            utf8 = utf8[(end + 1)..];
            lines = lines[(end + 2)..];
        }
        utf8.CopyTo(lines);
    }

    private static int QuotedPrintableLength(ReadOnlySpan<byte> utf8, int length)
    {
        var encoder = new QuotedPrintableEncoder();
        var lines = ArrayPool<byte>.Shared.Rent(length);
        var encoded = ArrayPool<byte>.Shared.Rent(encoder.EstimateOutputLength(length));
        try
        {
            WriteMailLineEnds(utf8, lines);
            var written = encoded.AsSpan(0, encoder.Flush(lines, 0, length, encoded));
            // The encoder ends its lines with a line feed alone; in a mail a carriage return stands before each.
            return written.Length + written.Count((byte)'\n') - written.Count("\r\n"u8);
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(lines);
            ArrayPool<byte>.Shared.Return(encoded);
        }
    }

    private static int Base64Length(int bytes)
    {
        var letters = (bytes + 2) / 3 * 4;
        return letters + ((letters + Base64Line - 1) / Base64Line * 2);
    }
}
