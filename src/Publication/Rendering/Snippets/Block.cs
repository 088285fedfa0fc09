namespace Publication.Rendering.Snippets;

/// <summary>A part of a snippet that stands on lines of its own.</summary>
public abstract record Block
{
    private Block()
    {
    }

    /// <param name="Level">1 for the title of the snippet, 2 to 4 below it.</param>
    /// <param name="Words">Never empty.</param>
    public sealed record Heading(int Level, IReadOnlyList<Inline> Words) : Block;

    public sealed record Paragraph(ParagraphRole Role, IReadOnlyList<Inline> Words) : Block;

    /// <param name="Start">Number of the first item; 0 where items have no numbers.</param>
    /// <param name="Items">Each is a list of blocks.</param>
    public sealed record List(int Start, IReadOnlyList<IReadOnlyList<Block>> Items) : Block;

    /// <summary>Somebody's words; who said them stands in its last paragraph.</summary>
    public sealed record Quotation(IReadOnlyList<Block> Inside) : Block;

    /// <summary>Lines of a timeline or of a fact sheet: a date or a name, and what belongs to it.</summary>
    public sealed record Rows(IReadOnlyList<Row> Items) : Block;

    public sealed record Row(IReadOnlyList<Inline> Head, IReadOnlyList<Inline> Words);

    /// <param name="Address">Absolute; of a PNG, JPEG or GIF.</param>
    public sealed record Picture(string Address, int Width, int Height, string Description) : Block
    {
        /// <summary>Its size where there is only so much room.</summary>
        public (int Width, int Height) Within(int widest) => Width <= widest ? (Width, Height) : (widest, (int)Math.Round((double)Height * widest / Width));
    }

    public sealed record Code(string Value) : Block;
}
