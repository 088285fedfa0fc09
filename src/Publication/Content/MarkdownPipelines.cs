using Markdig;
using Markdig.Extensions.EmphasisExtras;
using Markdig.Extensions.Tables;
using Publication.Content.Extensions;

namespace Publication.Content;

/// <summary>
/// What Markdown is understood: every extension is named here, and there is no other. Subscripts and superscripts are left
/// out, because <c>5~6</c> and <c>10^9</c> are numbers. Built once; a pipeline may be used by many threads.
/// </summary>
internal static class MarkdownPipelines
{
    /// <summary>A whole text.</summary>
    public static readonly MarkdownPipeline Blocks = AddInlines(
        new MarkdownPipelineBuilder()
            .UseFootnotes()
            .UsePipeTables(new PipeTableOptions { UseHeaderForColumnCount = true })
            .UseDefinitionLists()
            .UseTaskLists()
            .UseAbbreviations()).Build();

    /// <summary>One paragraph, however it begins.</summary>
    public static readonly MarkdownPipeline Paragraph = BuildParagraph();

    private static MarkdownPipeline BuildParagraph()
    {
        var builder = new MarkdownPipelineBuilder();
        builder.BlockParsers.Clear();
        builder.BlockParsers.Add(new OneParagraphParser());
        return AddInlines(builder).Build();
    }

    private static MarkdownPipelineBuilder AddInlines(MarkdownPipelineBuilder builder) => builder
        .UsePreciseSourceLocation()
        .DisableHtml()
        .UseEmphasisExtras(EmphasisExtraOptions.Strikethrough)
        .Use<BareAddressExtension>()
        .Use<UndefinedFootnoteExtension>()
        .Use<WikiLinkExtension>()
        .Use<CitationExtension>()
        .Use<AttributesExtension>()
        .Use<OpenMarksExtension>();
}
