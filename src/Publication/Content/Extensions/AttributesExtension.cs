using Markdig;
using Markdig.Extensions.GenericAttributes;
using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Renderers;

namespace Publication.Content.Extensions;

/// <summary>
/// Reads <c>{#id .class name=value}</c>, as Markdig does, but only where the braces hold nothing else and close soon:
/// other words in braces stay in the text, and a text of nothing but braces is read once.
/// </summary>
internal sealed class AttributesExtension : IMarkdownExtension
{
    private readonly GenericAttributesExtension markdig = new();

    public void Setup(MarkdownPipelineBuilder pipeline)
    {
        markdig.Setup(pipeline);
        pipeline.InlineParsers.Replace<GenericAttributesParser>(new Parser());
    }

    public void Setup(MarkdownPipeline pipeline, IMarkdownRenderer renderer)
    {
    }

    private sealed class Parser : GenericAttributesParser
    {
        private const int MaxLength = 200;

        public override bool Match(InlineProcessor processor, ref StringSlice slice) =>
            HoldsAttributes(slice.AsSpan()) && base.Match(processor, ref slice);

        private static bool HoldsAttributes(ReadOnlySpan<char> text)
        {
            text = text[1..Math.Min(text.Length, MaxLength)];
            var end = text.IndexOfAny('}', '\n', '{');
            if (end <= 0 || text[end] != '}') return false;
            var inside = text[..end].Trim();
            if (inside.IsEmpty || inside.Count('"') % 2 != 0 || inside.Count('\'') % 2 != 0) return false;
            return inside[0] is '.' or '#' || (char.IsAsciiLetter(inside[0]) && inside.Contains('='));
        }
    }
}
