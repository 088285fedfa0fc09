using Scriban.Runtime;

namespace Publication.Rendering;

/// <summary>Stands as the output in pooled contexts; the buffer behind it changes from page to page.</summary>
internal sealed class ForwardingOutput : IScriptOutput
{
    public Utf8Output? Target { get; set; }

    private Utf8Output Now => Target ?? throw new InvalidOperationException("No page is being rendered.");

    public void Write(ReadOnlySpan<byte> utf8) => Now.Write(utf8);

    public void Write(ReadOnlySpan<char> text) => Now.Write(text);

    public void WriteText(ReadOnlySpan<char> text, TextKind kind) => Now.WriteText(text, kind);

    public void WriteNumber<T>(T number) where T : IUtf8SpanFormattable => Now.WriteNumber(number);

    public void Write(string text, int offset, int count) => Now.Write(text.AsSpan(offset, count));

    public ValueTask WriteAsync(string text, int offset, int count, CancellationToken cancellationToken)
    {
        Write(text, offset, count);
        return default;
    }
}
