using Markdig;
using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Parsers.Inlines;
using Markdig.Renderers;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Publication.Content.Extensions;

/// <summary>Reads <c>[@source]</c> and <c>[@source, locator; @source]</c>: citations.</summary>
internal sealed class CitationExtension : IMarkdownExtension
{
    public void Setup(MarkdownPipelineBuilder pipeline) => pipeline.InlineParsers.InsertBefore<LinkInlineParser>(new Parser());

    public void Setup(MarkdownPipeline pipeline, IMarkdownRenderer renderer)
    {
    }

    /// <summary>One source cited, and where in it; the locator is empty where there is none.</summary>
    internal readonly record struct Item(string Target, SourceSpan Span, string Locator);

    /// <summary>The sources cited at one place, or what is wrong with the way they are written.</summary>
    internal sealed class Group : LeafInline
    {
        public required IReadOnlyList<Item> Items { get; init; }

        public string? Mistake { get; init; }

        public required StringSlice Written { get; init; }
    }

    private sealed class Parser : InlineParser
    {
        /// <summary>No citation is longer; keeps a text of nothing but brackets linear.</summary>
        private const int MaxLength = 1000;

        public Parser() => OpeningCharacters = ['[', '!'];

        public override bool Match(InlineProcessor processor, ref StringSlice slice)
        {
            var rest = slice.AsSpan();
            if (rest.StartsWith("![@")) return EmitExclamationMark(processor, ref slice);
            if (!rest.StartsWith("[@")) return false;
            var inside = rest[1..Math.Min(rest.Length, MaxLength)];
            var end = inside.IndexOfAny('[', ']');
            if (end < 0 || inside[end] == '[')
            {
                Emit(processor, ref slice, 2, [], "this citation is not closed with `]`");
                return true;
            }
            if (end + 1 < inside.Length && inside[end + 1] is '(' or '[' && rest.Length > end + 2) return false;

            var items = new List<Item>(1);
            var mistake = Read(inside[..end], slice.Start + 1, processor, items);
            Emit(processor, ref slice, end + 2, items, mistake);
            return true;
        }

        /// <summary>“What a claim![@source]” is not an image.</summary>
        private static bool EmitExclamationMark(InlineProcessor processor, ref StringSlice slice)
        {
            var at = processor.GetSourcePosition(slice.Start, out var line, out var column);
            processor.Inline = new LiteralInline
            {
                Content = new StringSlice(slice.Text, slice.Start, slice.Start),
                Span = new SourceSpan(at, at),
                Line = line,
                Column = column,
            };
            slice.Start++;
            return true;
        }

        private static void Emit(
            InlineProcessor processor, ref StringSlice slice, int length, List<Item> items, string? mistake)
        {
            var start = processor.GetSourcePosition(slice.Start, out var line, out var column);
            processor.Inline = new Group
            {
                Items = items,
                Mistake = mistake,
                Written = new StringSlice(slice.Text, slice.Start, slice.Start + length - 1),
                Span = new SourceSpan(start, processor.GetSourcePosition(slice.Start + length - 1)),
                Line = line,
                Column = column,
            };
            slice.Start += length;
        }

        /// <summary>Fills the items; returns what is wrong, or null.</summary>
        private static string? Read(ReadOnlySpan<char> text, int offset, InlineProcessor processor, List<Item> items)
        {
            foreach (var range in text.Split(';'))
            {
                var (from, length) = range.GetOffsetAndLength(text.Length);
                var part = text.Slice(from, length);
                from += part.Length - part.TrimStart().Length;
                part = part.Trim();
                if (part.IsEmpty) return "a source is missing at a semicolon";
                if (part[0] != '@') return $"`{part}` is not a source: each source begins with `@`";
                var comma = part.IndexOf(',');
                var id = (comma < 0 ? part[1..] : part[1..comma]).Trim();
                if (!TargetSyntax.IsTarget(id)) return $"`{id}` is not the id of a source";
                var locator = comma < 0 ? "" : part[(comma + 1)..].Trim().ToString().ReplaceLineEndings(" ");
                if (comma >= 0 && locator.Length == 0) return $"the place in `{id}` is missing after the comma";
                var at = processor.GetSourcePosition(offset + from + 1 + part[1..].IndexOf(id));
                items.Add(new Item(id.ToString(), new SourceSpan(at, at + id.Length - 1), locator));
            }
            return null;
        }
    }
}
