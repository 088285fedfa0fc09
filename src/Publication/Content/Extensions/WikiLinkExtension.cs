using Markdig;
using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Parsers.Inlines;
using Markdig.Renderers;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Publication.Content.Extensions;

/// <summary>Reads <c>[[id]]</c>, <c>[[id|label]]</c> and <c>![[id]]</c>: links to entries, and entries shown as cards.</summary>
internal sealed class WikiLinkExtension : IMarkdownExtension
{
    public void Setup(MarkdownPipelineBuilder pipeline) => pipeline.InlineParsers.InsertBefore<LinkInlineParser>(new Parser());

    public void Setup(MarkdownPipeline pipeline, IMarkdownRenderer renderer)
    {
    }

    /// <summary>One such link as written. <see cref="Target"/> is trimmed, but not yet checked.</summary>
    internal sealed class Link : LeafInline
    {
        public required bool Embed { get; init; }

        public required string Target { get; init; }

        /// <summary>The target's place in the text.</summary>
        public required SourceSpan TargetSpan { get; init; }

        /// <summary>Null where there is none.</summary>
        public string? Label { get; init; }

        public required StringSlice Written { get; init; }

        public bool Closed { get; init; } = true;
    }

    private sealed class Parser : InlineParser
    {
        /// <summary>No link is longer; keeps a text of nothing but brackets linear.</summary>
        private const int MaxLength = 400;

        public Parser() => OpeningCharacters = ['[', '!'];

        public override bool Match(InlineProcessor processor, ref StringSlice slice)
        {
            var rest = slice.AsSpan();
            var embed = rest[0] == '!';
            if (embed) rest = rest[1..];
            if (!rest.StartsWith("[[")) return false;
            rest = rest[2..Math.Min(rest.Length, MaxLength)];

            var end = rest.IndexOfAny('[', ']');
            if (end <= 0 || rest[end] == '[') return false;
            var closed = end + 1 < rest.Length && rest[end + 1] == ']';
            if (!closed && !TargetSyntax.IsTarget(rest[..end])) return false;
            var after = rest[(end + (closed ? 2 : 1))..];
            if (!after.IsEmpty && (after[0] == '(' || (!closed && after[0] == '['))) return false;

            Emit(processor, ref slice, rest[..end], embed, closed);
            return true;
        }

        private static void Emit(
            InlineProcessor processor, ref StringSlice slice, ReadOnlySpan<char> inside, bool embed, bool closed)
        {
            var begin = slice.Start;
            var contentStart = begin + (embed ? 3 : 2);
            var bar = inside.IndexOf('|');
            var target = bar < 0 ? inside : inside[..bar];
            if (bar > 0 && inside[bar - 1] == '\\') target = inside[..(bar - 1)];
            var targetStart = contentStart + target.Length - target.TrimStart().Length;
            var trimmed = target.Trim();
            var end = contentStart + inside.Length + (closed ? 2 : 1);

            var spanStart = processor.GetSourcePosition(begin, out var line, out var column);
            var targetAt = processor.GetSourcePosition(targetStart);
            processor.Inline = new Link
            {
                Embed = embed,
                Closed = closed,
                Target = trimmed.ToString(),
                TargetSpan = new SourceSpan(targetAt, targetAt + trimmed.Length - 1),
                Label = bar < 0 ? null : OneLine(inside[(bar + 1)..]),
                Written = new StringSlice(slice.Text, begin, end - 1),
                Span = new SourceSpan(spanStart, processor.GetSourcePosition(end - 1)),
                Line = line,
                Column = column,
            };
            slice.Start = end;
        }

        private static string OneLine(ReadOnlySpan<char> label) =>
            label.Trim().ToString().ReplaceLineEndings(" ").Replace("\\|", "|", StringComparison.Ordinal);
    }
}
