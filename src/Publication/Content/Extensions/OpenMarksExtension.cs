using Markdig;
using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Renderers;

namespace Publication.Content.Extensions;

/// <summary>
/// Refuses a paragraph in which thousands of marks (<c>*</c>, <c>[</c> …) wait for their end: the parser walks past all of
/// them at each of its steps. What was walked is counted, so that a long paragraph may have many marks and a paragraph of
/// many open marks must be short.
/// </summary>
internal sealed class OpenMarksExtension : IMarkdownExtension
{
    public void Setup(MarkdownPipelineBuilder pipeline)
    {
        // The parser of emphasis names its marks only later.
        var opening = pipeline.InlineParsers.SelectMany(p => p.OpeningCharacters ?? []).Concat("*_~").Where(c => !char.IsAsciiLetter(c));
        pipeline.InlineParsers.Insert(0, new Parser([.. opening.Distinct()]));
    }

    public void Setup(MarkdownPipeline pipeline, IMarkdownRenderer renderer)
    {
    }

    private sealed class Parser : InlineParser
    {
        private const int MaxSteps = 16_000_000;

        /// <summary>How seldom is looked, to cost nothing in real texts.</summary>
        private const int Interval = 32;

        public Parser(char[] opening) => OpeningCharacters = opening;

        public override bool Match(InlineProcessor processor, ref StringSlice slice)
        {
            var walked = processor.GetParserState<Walked>(this);
            if (++walked.Marks % Interval != 0) return false;
            for (var open = processor.Inline; open is not null; open = open.Parent) walked.Steps += Interval;
            if (walked.Steps <= MaxSteps) return false;
            var at = processor.GetSourcePosition(slice.Start);
            throw new TextRefusedException(
                TextRules.TooDeep, new TextSpan(at, 1), "up to here this paragraph has thousands of marks that are not closed",
                "divide the paragraph or the table by empty lines; where a sign is meant as such, write it with a backslash: `\\*`, `\\[`");
        }
    }

    private sealed class Walked
    {
        public int Marks { get; set; }

        public long Steps { get; set; }
    }
}
