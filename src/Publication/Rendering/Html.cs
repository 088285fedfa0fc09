using System.Text;

namespace Publication.Rendering;

/// <summary>HTML that the generator made itself: the only value that a template writes without escaping it.</summary>
public sealed class Html
{
    public static readonly Html Empty = new(ReadOnlyMemory<byte>.Empty);

    private Html(ReadOnlyMemory<byte> utf8) => Utf8 = utf8;

    public ReadOnlyMemory<byte> Utf8 { get; }

    public bool IsEmpty => Utf8.IsEmpty;

    public static Html FromUtf8(ReadOnlyMemory<byte> utf8) => utf8.IsEmpty ? Empty : new(utf8);

    public static Html FromMarkup(string markup) => FromUtf8(Encoding.UTF8.GetBytes(markup));

    /// <summary>Plain words, escaped.</summary>
    public static Html FromText(string text)
    {
        using var output = new Utf8Output();
        output.WriteText(text, TextKind.Html);
        return FromUtf8(output.ToArray());
    }

    public override string ToString() => Encoding.UTF8.GetString(Utf8.Span);
}
