namespace Publication.Content;

/// <summary>Where a text comes from and what is wanted of it.</summary>
/// <param name="Map">From an offset in the text to one in the entry's part of the file.</param>
/// <param name="Field">The field that holds the text.</param>
/// <param name="Report">Takes the references and the diagnostics.</param>
/// <param name="CheckFigures">Whether to look for figures without a citation.</param>
/// <param name="Inline">One paragraph without an element around it.</param>
internal sealed record MarkdownContext(Func<int, int> Map, string Field, Report Report, bool CheckFigures, bool Inline)
{
    /// <summary>A stretch of the text, seen from the part. Its last character is mapped, not its end, which may lie on another line.</summary>
    public TextSpan Place(int start, int end) =>
        end > start ? TextSpan.FromBounds(Map(start), Map(end - 1) + 1) : new TextSpan(Map(start), 0);
}
