using System.Buffers;
using System.Globalization;
using System.Text;
using Scriban.Runtime;

namespace Publication.Rendering;

/// <summary>A page while it is written: UTF-8 in a rented buffer that grows; no text of the whole page is ever made.</summary>
public sealed class Utf8Output : IScriptOutput, IDisposable
{
    private const int FirstSize = 64 * 1024;
    private const int LongestRun = 16 * 1024;

    private byte[] bytes = ArrayPool<byte>.Shared.Rent(FirstSize);

    public int Length { get; private set; }

    public ReadOnlySpan<byte> Written => bytes.AsSpan(0, Length);

    public byte[] ToArray() => Written.ToArray();

    public void Clear() => Length = 0;

    public void Write(ReadOnlySpan<byte> utf8)
    {
        utf8.CopyTo(Room(utf8.Length));
        Length += utf8.Length;
    }

    public void Write(ReadOnlySpan<char> text)
    {
        while (text.Length > LongestRun)
        {
            var cut = char.IsHighSurrogate(text[LongestRun - 1]) ? LongestRun - 1 : LongestRun;
            Length += Encoding.UTF8.GetBytes(text[..cut], Room(cut * 3));
            text = text[cut..];
        }
        Length += Encoding.UTF8.GetBytes(text, Room(text.Length * 3));
    }

    /// <summary>Writes plain words in a file of the given kind.</summary>
    public void WriteText(ReadOnlySpan<char> text, TextKind kind) => Escaping.Write(this, text, kind);

    public void WriteNumber<T>(T number) where T : IUtf8SpanFormattable
    {
        number.TryFormat(Room(64), out var written, default, CultureInfo.InvariantCulture);
        Length += written;
    }

    void IScriptOutput.Write(string text, int offset, int count) => Write(text.AsSpan(offset, count));

    ValueTask IScriptOutput.WriteAsync(string text, int offset, int count, CancellationToken cancellationToken)
    {
        Write(text.AsSpan(offset, count));
        return default;
    }

    public void Dispose()
    {
        if (bytes.Length == 0) return;
        ArrayPool<byte>.Shared.Return(bytes);
        bytes = [];
        Length = 0;
    }

    private Span<byte> Room(int size)
    {
        if (bytes.Length - Length < size)
        {
            var larger = ArrayPool<byte>.Shared.Rent(Math.Max(Length + size, checked(Length * 2)));
            Written.CopyTo(larger);
            ArrayPool<byte>.Shared.Return(bytes);
            bytes = larger;
        }
        return bytes.AsSpan(Length);
    }
}
