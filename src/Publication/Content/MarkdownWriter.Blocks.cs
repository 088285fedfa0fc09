using System.Globalization;
using Markdig.Extensions.DefinitionLists;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using Publication.Content.Extensions;

namespace Publication.Content;

/// <summary>Headings, paragraphs, lists, quotations, code, definitions.</summary>
internal sealed partial class MarkdownWriter
{
    private void WriteHeading(HeadingBlock heading)
    {
        if (heading.Level == 1)
        {
            report.Add(
                TextRules.TitleHeading, PlaceOfLine(heading.Span), "this heading has the level of the title",
                "first level", "begin the line with `##`: the title itself stands in the front matter");
        }
        if (heading.Inline?.FirstChild is null) return;

        builder.Section++;
        BeginSection(heading);
        unmarked++;
        SetMarkable();
        var anchor = heading.TryGetAttributes()?.Id ?? anchors.For(Words(heading.Inline), builder.Section);
        var level = Math.Max(2, heading.Level);
        var start = builder.PlainPosition;
        builder.Markup("<h"u8);
        builder.Number(level);
        Id(anchor);
        Attributes(heading);
        builder.Markup(">"u8);
        WriteInlines(heading);
        builder.TrimSpace();
        var words = builder.PlainSince(start).Trim().ToString();
        builder.Markup("</h"u8);
        builder.Number(level);
        Line(">"u8);
        builder.EndBlock();
        if (heading.Parent is MarkdownDocument) builder.Heading(new Heading(level, anchor, words));
        unmarked--;
        SetMarkable();
    }

    private void WriteParagraph(ParagraphBlock paragraph, Spacing spacing)
    {
        if (paragraph.Inline?.FirstChild is null) return;
        if (IsOnlyEmbeds(paragraph.Inline))
        {
            SettleTable(cited: false);
            Source(paragraph.Span);
            foreach (var inline in paragraph.Inline)
                if (inline is WikiLinkExtension.Link link) WriteEmbed(link);
            return;
        }
        if (IsFigure(paragraph.Inline, out var image))
        {
            SettleTable(cited: false);
            WriteFigure(image);
            return;
        }

        var figures = BeginFigures();
        var open = spacing == Spacing.Loose || paragraph.TryGetAttributes() is not null;
        var task = paragraph.Inline.FirstChild is Markdig.Extensions.TaskLists.TaskList;
        if (open)
        {
            builder.Markup("<p"u8);
            Attributes(paragraph);
            builder.Markup(">"u8);
        }
        if (task) builder.Markup("<label>"u8);
        WriteInlines(paragraph);
        builder.TrimSpace();
        if (task) builder.Markup("</label>"u8);
        if (open) Line("</p>"u8);
        builder.EndBlock();
        EndFigures(figures, paragraph);
    }

    private void WriteList(ListBlock list)
    {
        builder.Markup(list.IsOrdered ? "<ol"u8 : "<ul"u8);
        if (list.IsOrdered && int.TryParse(list.OrderedStart, NumberStyles.None, CultureInfo.InvariantCulture, out var start) && start != 1)
        {
            builder.Markup(" start=\""u8);
            builder.Number(start);
            builder.Markup("\""u8);
        }
        Attributes(list);
        Line(">"u8);
        foreach (var item in list)
        {
            var scope = Enter(item);
            builder.Markup("<li"u8);
            Attributes(item);
            builder.Markup(">"u8);
            if (list.IsLoose) builder.Markup("\n"u8);
            WriteItem((ContainerBlock)item, list.IsLoose ? Spacing.Loose : Spacing.Tight);
            Line("</li>"u8);
            Leave(scope);
        }
        Line(list.IsOrdered ? "</ol>"u8 : "</ul>"u8);
    }

    private void WriteItem(ContainerBlock item, Spacing spacing)
    {
        var first = true;
        foreach (var block in item)
        {
            if (!first && spacing == Spacing.Tight) builder.Markup("\n"u8);
            first = false;
            WriteBlock(block, spacing);
        }
    }

    private void WriteQuote(QuoteBlock quote)
    {
        builder.Markup("<blockquote"u8);
        Attributes(quote);
        Line(">"u8);
        unmarked++;
        figuresOff++;
        SetMarkable();
        WriteBlocks(quote, Spacing.Loose);
        unmarked--;
        figuresOff--;
        SetMarkable();
        Line("</blockquote>"u8);
    }

    private void WriteCode(CodeBlock code)
    {
        builder.Markup("<pre tabindex=\"0\""u8);
        Attributes(code);
        builder.Markup("><code"u8);
        if (code is FencedCodeBlock { Info: { Length: > 0 } info } && IsClass(info))
        {
            builder.Markup(" class=\"language-"u8);
            builder.Attribute(info);
            builder.Markup("\""u8);
        }
        builder.Markup(">"u8);
        WriteLines(code);
        Line("</code></pre>"u8);
        builder.EndBlock();
    }

    /// <summary>The lines as they are, each with its end.</summary>
    private void WriteLines(LeafBlock block)
    {
        unmarked++;
        SetMarkable();
        Source(block.Span);
        for (var i = 0; i < block.Lines.Count; i++)
        {
            builder.Text(block.Lines.Lines[i].Slice.AsSpan());
            builder.Text("\n");
        }
        unmarked--;
        SetMarkable();
    }

    private void WriteDefinitions(DefinitionList definitions)
    {
        builder.Markup("<dl"u8);
        Attributes(definitions);
        Line(">"u8);
        foreach (var item in definitions)
            if (item is DefinitionItem definition) WriteDefinition(definition);
        Line("</dl>"u8);
    }

    private void WriteDefinition(DefinitionItem definition)
    {
        foreach (var block in definition)
        {
            if (block is not DefinitionTerm term) continue;
            builder.Markup("<dt>"u8);
            WriteInlines(term);
            Line("</dt>"u8);
            builder.EndBlock();
        }
        var blocks = definition.Where(block => block is not DefinitionTerm).ToList();
        if (blocks.Count == 0) return;
        builder.Markup("<dd>"u8);
        foreach (var block in blocks) WriteBlock(block, blocks.Count == 1 ? Spacing.Tight : Spacing.Loose);
        Line("</dd>"u8);
    }

    private static bool IsOnlyEmbeds(ContainerInline inlines)
    {
        var found = false;
        foreach (var inline in inlines)
        {
            if (inline is WikiLinkExtension.Link { Embed: true }) found = true;
            else if (inline is not LineBreakInline && !(inline is LiteralInline literal && literal.Content.IsEmptyOrWhitespace())) return false;
        }
        return found;
    }
}
