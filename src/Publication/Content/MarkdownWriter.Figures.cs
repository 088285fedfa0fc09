using Markdig.Extensions.Footnotes;
using Markdig.Extensions.Tables;
using Markdig.Syntax;

namespace Publication.Content;

/// <summary>
/// Finds paragraphs with a figure and no citation. A footnote's citation counts for the paragraph that refers to it;
/// a table is cited where one of its cells is, or the paragraph before or after it.
/// </summary>
internal sealed partial class MarkdownWriter
{
    private int figuresOff;

    /// <summary>A table with figures and no citation, until the next block is known.</summary>
    private TextSpan? uncitedTable;

    /// <summary>Whether the last block was a paragraph with a citation.</summary>
    private bool previousCited;

    private (int Plain, int Citations, int Notes) BeginFigures() =>
        (builder.PlainPosition, builder.CitationCount, notes.Count);

    private void EndFigures((int Plain, int Citations, int Notes) start, ParagraphBlock paragraph)
    {
        var cited = IsCitedSince(start, paragraph);
        SettleTable(cited);
        previousCited = cited;
        if (Counts(start.Plain) && !cited) builder.UncitedFigure(Place(paragraph.Span));
    }

    private void EndFigures((int Plain, int Citations, int Notes) start, Table table, bool before)
    {
        if (Counts(start.Plain) && !before && !IsCitedSince(start, table)) uncitedTable = Place(table.Span);
        previousCited = false;
    }

    private bool Counts(int plainStart) =>
        context.CheckFigures && figuresOff == 0 && builder.PlainSince(plainStart).IndexOfAnyInRange('0', '9') >= 0;

    private bool IsCitedSince((int Plain, int Citations, int Notes) start, Block block)
    {
        if (builder.CitationCount > start.Citations) return true;
        if (numbers.Count == 0 || !context.CheckFigures) return false;
        var inside = block is LeafBlock leaf ? leaf.Inline?.Descendants<FootnoteLink>() : block.Descendants().OfType<FootnoteLink>();
        return inside?.Any(link => !link.IsBackLink && IsCited(link.Footnote)) == true;
    }

    private void SettleTable(bool cited)
    {
        if (uncitedTable is { } span && !cited) builder.UncitedFigure(span);
        uncitedTable = null;
        previousCited = false;
    }
}
