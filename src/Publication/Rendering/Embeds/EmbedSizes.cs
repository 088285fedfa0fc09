namespace Publication.Rendering.Embeds;

/// <summary>
/// The sizes in the theme's <c>assets/embed.css</c> by class or element, with the sort of card before it where they differ.
/// What is not named is set as what it stands in.
/// </summary>
internal sealed class EmbedSizes
{
    public static readonly EmbedSize Root = new(16, 24);

    public static readonly EmbedSizes Narrow = new(new(StringComparer.Ordinal)
    {
        ["body"] = new(16, 24) { Above = 17, Below = 13, Indent = 38 },
        ["h1"] = new(20, 26) { Bold = true },
        ["original-line"] = new(18, 28) { Above = 4 },
        ["dek"] = new(16, 24) { Above = 8 },
        ["text"] = new(16, 24) { Above = 8 },
        ["meta"] = Apparatus with { Above = 8 },
        ["notice"] = Apparatus with { Above = 8, Indent = 13 },
        ["footer"] = Apparatus with { Above = 27, Gap = 24, Wraps = true },
        ["figure"] = new(16, 24) { Indent = 17 },
        ["source-text"] = new(18.4, 29),
        ["translated"] = new(16, 24) { Between = 8 },
        ["plain"] = new(16, 24) { Between = 8 },
        ["figcaption"] = new(16, 24) { Above = 12 },
        ["div"] = Apparatus with { Above = 5, Below = 6, FirstColumn = 104, Gap = 12 },
        ["li"] = new(16, 22) { Below = 10, Indent = 18 },
        ["when"] = Apparatus with { Bold = true },
        ["what"] = new(16, 22),
    });

    public static readonly EmbedSizes Wide = new(new(StringComparer.Ordinal)
    {
        ["body"] = new(19, 29) { Above = 27, Below = 17, Indent = 62 },
        ["h1"] = new(28, 34) { Bold = true },
        ["original-line"] = new(22, 34) { Above = 4 },
        ["dek"] = new(19, 29) { Above = 12 },
        ["text"] = new(19, 29) { Above = 12 },
        ["meta"] = Apparatus with { Above = 12 },
        ["notice"] = Apparatus with { Above = 12, Indent = 13 },
        ["footer"] = Apparatus with { Above = 31, Gap = 24, Wraps = true },
        ["figure"] = new(19, 29) { Indent = 23 },
        ["source-text"] = new(25.5, 41),
        ["romanised"] = new(19, 29),
        ["translated"] = new(21, 31) { Between = 8 },
        ["plain"] = new(21, 31) { Between = 8 },
        ["figcaption"] = new(19, 29) { Above = 18 },
        ["div"] = Apparatus with { Above = 7, Below = 8, FirstColumn = 128, Gap = 12 },
        ["li"] = new(19, 27) { Below = 18, Indent = 18, FirstColumn = 136, Gap = 16 },
        ["when"] = Apparatus with { Line = 27, Bold = true },
        ["what"] = new(19, 27),
    });

    // The same in both.
    private static readonly Dictionary<string, EmbedSize> Both = new(StringComparer.Ordinal)
    {
        ["kicker"] = Apparatus with { Below = 4, Bold = true },
        ["quote meta"] = Apparatus with { Above = 2 },
        ["quote h1"] = Apparatus with { Bold = true },
        ["words"] = new(16, 24) { Between = 10 },
        ["dl"] = Apparatus with { Above = 14 },
        ["details"] = new(16, 24) { Above = 12 },
        ["summary"] = Apparatus with { Above = 2, Below = 2 },
        ["ol"] = new(16, 24) { Above = 12, Indent = 5 },
    };

    private readonly Dictionary<string, EmbedSize> own;

    private EmbedSizes(Dictionary<string, EmbedSize> own) => this.own = own;

    private static EmbedSize Apparatus => new(15, 22) { Sans = true };

    public EmbedSize Of(EmbedBlock block, string sort, EmbedSize around)
    {
        foreach (var name in block.Class.Split(' ', StringSplitOptions.RemoveEmptyEntries).Append(block.Element))
            if ((Find($"{sort} {name}") ?? Find(name)) is { } size) return size;
        return new EmbedSize(around.Font, around.Line) { Sans = around.Sans, Bold = around.Bold };
    }

    private EmbedSize? Find(string name) => Both.GetValueOrDefault(name) ?? own.GetValueOrDefault(name);
}
