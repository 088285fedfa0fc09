using Markdig;
using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Parsers.Inlines;
using Markdig.Renderers;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Publication.Content.Extensions;

/// <summary>Finds <c>[^1]</c> where no footnote of that name is written; Markdig would leave it in the text in silence.</summary>
internal sealed class UndefinedFootnoteExtension : IMarkdownExtension
{
    public void Setup(MarkdownPipelineBuilder pipeline) => pipeline.InlineParsers.InsertBefore<LinkInlineParser>(new Parser());

    public void Setup(MarkdownPipeline pipeline, IMarkdownRenderer renderer)
    {
    }

    internal sealed class Mark : LeafInline
    {
        public required StringSlice Written { get; init; }
    }

    private sealed class Parser : InlineParser
    {
        private const int MaxLength = 100;

        public Parser() => OpeningCharacters = ['['];

        public override bool Match(InlineProcessor processor, ref StringSlice slice)
        {
            var rest = slice.AsSpan();
            if (!rest.StartsWith("[^")) return false;
            rest = rest[..Math.Min(rest.Length, MaxLength)];
            var end = rest.IndexOf(']');
            if (end <= 2 || rest[..end].IndexOfAny(" \t\n[") > 0) return false;
            if (end + 1 < rest.Length && rest[end + 1] == '(') return false;
            if (processor.Document.ContainsLinkReferenceDefinition(rest[1..end].ToString())) return false;

            var start = processor.GetSourcePosition(slice.Start, out var line, out var column);
            processor.Inline = new Mark
            {
                Written = new StringSlice(slice.Text, slice.Start, slice.Start + end),
                Span = new SourceSpan(start, start + end),
                Line = line,
                Column = column,
            };
            slice.Start += end + 1;
            return true;
        }
    }
}
