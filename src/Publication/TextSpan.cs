namespace Publication;

/// <summary>A stretch of text: UTF-16 offset and length, in a file or in a part of one.</summary>
public readonly record struct TextSpan(int Start, int Length)
{
    public int End => Start + Length;

    public static TextSpan FromBounds(int start, int end) => new(start, Math.Max(0, end - start));

    /// <summary>The same stretch seen from a text that begins <paramref name="offset"/> units earlier.</summary>
    public TextSpan Shift(int offset) => new(Start + offset, Length);
}
