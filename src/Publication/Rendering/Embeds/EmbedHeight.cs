namespace Publication.Rendering.Embeds;

/// <summary>
/// How tall a card must be to show all of itself where no script can say so: reckoned from its blocks and the sizes in the
/// theme's <c>assets/embed.css</c>, 600 and 320 pixels wide, the taller of both. The fonts are the reader's own, so letters
/// count as wide as those of the widest that are common.
/// </summary>
internal static class EmbedHeight
{
    private const double Wide = 600;
    private const double Narrow = 320;
    private const int Tallest = 1000;
    private const int Step = 4;
    private const int Slack = 4; // lines with letters of several fonts are a little taller
    private const double Spare = 1.01;

    public static int Of(ReadOnlySpan<byte> page)
    {
        var body = EmbedBlock.Read(page);
        var needed = Math.Max(Reckon(body, Wide, EmbedSizes.Wide), Reckon(body, Narrow, EmbedSizes.Narrow));
        return Math.Min(Tallest, (int)Math.Ceiling(((needed * Spare) + Slack) / Step) * Step);
    }

    private static double Reckon(EmbedBlock body, double width, EmbedSizes sizes) => HeightOf(body, width, sizes, body.Class, EmbedSizes.Root);

    private static double HeightOf(EmbedBlock block, double width, EmbedSizes sizes, string sort, EmbedSize around)
    {
        var size = sizes.Of(block, sort, around);
        var inner = width - size.Indent;
        var height = size.Above + size.Below;
        if (block.Text.Length > 0) return height + (TextWidth.Lines(block.Text.ToString(), size, inner) * size.Line);
        if (size.FirstColumn > 0 && block.Children is [var first, var second])
            return height + Math.Max(HeightOf(first, size.FirstColumn, sizes, sort, size), HeightOf(second, inner - size.FirstColumn - size.Gap, sizes, sort, size));
        if (size.Wraps) return height + (WidthOf(block, size) <= inner ? size.Line : block.Children.Sum(c => HeightOf(c, inner, sizes, sort, size)));
        return height + block.Children.Sum(c => HeightOf(c, inner, sizes, sort, size)) + (Math.Max(0, block.Children.Count - 1) * size.Between);
    }

    /// <summary>Of all children side by side.</summary>
    private static double WidthOf(EmbedBlock block, EmbedSize size) =>
        block.Children.Sum(c => TextWidth.Of(c.Text.ToString(), size)) + (Math.Max(0, block.Children.Count - 1) * size.Gap);
}
