using Markdig.Extensions.Abbreviations;
using Markdig.Extensions.DefinitionLists;
using Markdig.Extensions.Footnotes;
using Markdig.Extensions.Tables;
using Markdig.Syntax;

namespace Publication.Content;

/// <summary>
/// Writes the syntax tree of a text as a body. One switch over the blocks stands here, one over the inlines in
/// <c>MarkdownWriter.Inlines.cs</c>: what is in neither is written as words.
/// </summary>
internal sealed partial class MarkdownWriter
{
    private readonly BodyBuilder builder;
    private readonly MarkdownContext context;
    private readonly Report report;
    private readonly string text;
    private readonly AnchorNames anchors = new();
    private string language;
    private readonly int mostMistakes;
    private int depth;

    /// <summary>How many elements around this place forbid marking terms.</summary>
    private int unmarked;

    private MarkdownWriter(BodyBuilder builder, string text, MarkdownContext context)
    {
        this.builder = builder;
        this.text = text;
        this.context = context;
        report = context.Report;
        mostMistakes = report.Diagnostics.Count + Report.MostMistakes;
        language = report.Options.Language;
    }

    public static Body Write(MarkdownDocument document, string text, MarkdownContext context)
    {
        var writer = new MarkdownWriter(BodyBuilder.Rent(text.Length), text, context);
        writer.WriteDocument(document);
        return writer.builder.Finish();
    }

    private void WriteDocument(MarkdownDocument document)
    {
        ReserveNotes(document);
        ReserveAnchors(document);
        if (context.Inline)
        {
            WriteOneParagraph(document);
            return;
        }
        foreach (var block in document)
        {
            WriteBlock(block, Spacing.Loose);
            WriteNotes();
        }
        SettleTable(cited: false);
        ReportUnusedNotes(document);
    }

    private void WriteOneParagraph(MarkdownDocument document)
    {
        foreach (var block in document)
        {
            if (block is not ParagraphBlock paragraph) continue;
            if (builder.PlainPosition > 0) builder.Text(" ");
            WriteInlines(paragraph);
        }
        builder.TrimSpace();
    }

    private void WriteBlock(Block block, Spacing spacing)
    {
        if (++depth > Nesting.MaxDepth) throw Nesting.Refuse(TextSpan.FromBounds(block.Span.Start, block.Span.Start + 1));
        CountMistakes(block.Span);
        if (block is not (ParagraphBlock or Table)) SettleTable(cited: false);
        var scope = Enter(block);
        switch (block)
        {
            case FootnoteGroup or LinkReferenceDefinitionGroup or LinkReferenceDefinition or Abbreviation or BlankLineBlock:
                break;
            case HeadingBlock heading:
                WriteHeading(heading);
                break;
            case ParagraphBlock paragraph:
                WriteParagraph(paragraph, spacing);
                break;
            case ListBlock list:
                WriteList(list);
                break;
            case QuoteBlock quote:
                WriteQuote(quote);
                break;
            case CodeBlock code:
                WriteCode(code);
                break;
            case ThematicBreakBlock:
                Line("<hr>"u8);
                break;
            case Table table:
                WriteTable(table);
                break;
            case DefinitionList definitions:
                WriteDefinitions(definitions);
                break;
            case ContainerBlock container:
                WriteBlocks(container, Spacing.Loose);
                break;
            case LeafBlock leaf:
                WriteLines(leaf);
                break;
        }
        Leave(scope);
        depth--;
    }

    private void WriteBlocks(ContainerBlock container, Spacing spacing)
    {
        foreach (var block in container) WriteBlock(block, spacing);
    }

    private void CountMistakes(SourceSpan here)
    {
        if (report.Diagnostics.Count < mostMistakes) return;
        throw new TextRefusedException(
            TextRules.TooLarge, new TextSpan(Math.Max(0, here.Start), 1), $"this text has more than {Report.MostMistakes} mistakes, and what follows is not read", "mend these first, or begin the text anew");
    }

    private TextSpan Place(SourceSpan span) => context.Place(span.Start, span.End + 1);

    /// <summary>The first line of a block: enough to point at.</summary>
    private TextSpan PlaceOfLine(SourceSpan span)
    {
        var length = text.AsSpan(span.Start, Math.Max(0, Math.Min(span.End + 1, text.Length) - span.Start)).IndexOfAny('\r', '\n');
        return context.Place(span.Start, length < 0 ? Math.Min(span.End + 1, text.Length) : span.Start + length);
    }

    /// <summary>What follows is written here.</summary>
    private void Source(SourceSpan span) => builder.Source = context.Map(span.Start);

    private void Line(ReadOnlySpan<byte> markup)
    {
        builder.Markup(markup);
        builder.Markup("\n"u8);
    }
}
