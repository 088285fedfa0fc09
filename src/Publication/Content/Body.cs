namespace Publication.Content;

/// <summary>
/// A text compiled once: HTML as UTF-8 with slots for what only the linked site knows, and the same words as plain text.
/// The syntax tree is not kept.
/// </summary>
public sealed class Body
{
    public static readonly Body Empty = new();

    /// <summary>HTML in UTF-8; complete but for the slots.</summary>
    public byte[] Html { get; init; } = [];

    /// <summary>In the order of their place in <see cref="Html"/>.</summary>
    public Slot[] Slots { get; init; } = [];

    /// <summary>The words as a reader sees them, blocks separated by one line feed; a link counts with its label.</summary>
    public string Plain { get; init; } = "";

    /// <summary>Stretches of plain text that stand letter by letter in the HTML, in order; terms may be marked inside them.</summary>
    public TextRun[] Runs { get; init; } = [];

    /// <summary>Starts of blocks in <see cref="Plain"/>, ascending: a sentence never crosses one.</summary>
    public int[] BlockStarts { get; init; } = [];

    /// <summary>Where each of these blocks is written, as an offset in the entry's own text; negative for literal words, which know no place.</summary>
    public int[] BlockSources { get; init; } = [];

    public Heading[] Headings { get; init; } = [];

    /// <summary>Every anchor that the HTML defines itself: headings, footnotes, ids given by attributes.</summary>
    public string[] Anchors { get; init; } = [];

    /// <summary>Citation targets as written, in order of first citation: number n is element n - 1.</summary>
    public string[] Citations { get; init; } = [];

    /// <summary>Links by file path and images, for checking: see <see cref="LinkTarget"/>.</summary>
    public LinkTarget[] Links { get; init; } = [];

    /// <summary>
    /// Paragraphs that hold a figure and no citation, as spans in the entry's own text. Empty where the text is not checked for it.
    /// </summary>
    public TextSpan[] UncitedFigures { get; init; } = [];

    /// <summary>English words plus Chinese characters halved, for the reading time.</summary>
    public int Words { get; init; }

    public bool IsEmpty => Html.Length == 0;
}
