using System.Text;

namespace Publication.Content;

/// <summary>Text of input files: UTF-8, with or without a byte order mark, which is not part of the text.</summary>
public static class Utf8Text
{
    private static readonly UTF8Encoding Strict = new(false, throwOnInvalidBytes: true);

    public static string Decode(ReadOnlySpan<byte> bytes) => Encoding.UTF8.GetString(WithoutMark(bytes));

    /// <summary>False where the bytes are not UTF-8; <paramref name="text"/> then holds the part before the first bad byte.</summary>
    public static bool TryDecode(ReadOnlySpan<byte> bytes, out string text)
    {
        bytes = WithoutMark(bytes);
        try
        {
            text = Strict.GetString(bytes);
            return true;
        }
        catch (DecoderFallbackException fault)
        {
            text = Encoding.UTF8.GetString(bytes[..Math.Clamp(fault.Index, 0, bytes.Length)]);
            return false;
        }
    }

    private static ReadOnlySpan<byte> WithoutMark(ReadOnlySpan<byte> bytes) =>
        bytes.StartsWith("\uFEFF"u8) ? bytes[3..] : bytes;
}
