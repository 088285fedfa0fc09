using Markdig.Parsers;
using Markdig.Syntax;

namespace Publication.Content.Extensions;

/// <summary>
/// Takes a whole text as paragraphs and nothing else: a summary that starts with <c>1.</c> or <c>#</c> is no list and no
/// heading, and one that starts with <c>[a]: b</c> defines nothing.
/// </summary>
internal sealed class OneParagraphParser : ParagraphBlockParser
{
    public override BlockState TryContinue(BlockProcessor processor, Block block)
    {
        if (processor.IsBlankLine) return BlockState.BreakDiscard;
        block.UpdateSpanEnd(processor.Line.End);
        return BlockState.Continue;
    }

    public override bool Close(BlockProcessor processor, Block block)
    {
        ref var lines = ref ((ParagraphBlock)block).Lines;
        for (var i = 0; i < lines.Count; i++) lines.Lines[i].Slice.TrimStart();
        if (lines.Count > 0) lines.Lines[lines.Count - 1].Slice.TrimEnd();
        return true;
    }
}
