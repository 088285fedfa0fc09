namespace Publication.Rendering.Snippets;

/// <summary>
/// What an entry says when it leaves the site: a small tree, made once, of which every form is written. So all forms hold
/// the same words.
/// </summary>
public sealed record Snippet
{
    /// <summary>In plain words, for subject lines.</summary>
    public required string Title { get; init; }

    /// <summary>The title of a whole mail, where the blocks have none; empty where they do.</summary>
    public IReadOnlyList<Inline> Heading { get; init; } = [];

    /// <summary>BCP 47.</summary>
    public required string Language { get; init; }

    /// <summary>The full address of its page.</summary>
    public required string Address { get; init; }

    /// <summary>In plain words, for previews in an inbox.</summary>
    public required string Summary { get; init; }

    /// <summary>What stands before everything else and is never left out.</summary>
    public required IReadOnlyList<Block> Opening { get; init; }

    /// <summary>What can be left out from its end, where a form has little room.</summary>
    public IReadOnlyList<Block> Body { get; init; } = [];

    /// <summary>Sources by their numbers, ascending.</summary>
    public IReadOnlyList<(int Number, Block Text)> Sources { get; init; } = [];

    /// <summary>Above the sources.</summary>
    public Block? SourcesHeading { get; init; }

    /// <summary>Where to read on, after everything else.</summary>
    public required IReadOnlyList<Block> Closing { get; init; }

    /// <summary>The same where something was left out: says so.</summary>
    public required IReadOnlyList<Block> ClosingOfPart { get; init; }

    /// <summary>Everything in the order of reading.</summary>
    public IEnumerable<Block> Blocks =>
        [.. Opening, .. Body, .. Sources.Count > 0 && SourcesHeading is { } heading ? [heading] : Array.Empty<Block>(), .. Sources.Select(s => s.Text), .. Closing];

    /// <summary>How many pieces of the body can be left out one by one: its blocks, and the items of its lists.</summary>
    public int Pieces => Body.Sum(PiecesOf);

    /// <summary>The first pieces of the body, with the sources that they cite, and the remark that there is more.</summary>
    public Snippet Beginning(int pieces)
    {
        if (pieces >= Pieces) return this;
        var kept = new List<Block>();
        foreach (var block in Body)
        {
            if (pieces == 0) break;
            var taken = Math.Min(pieces, PiecesOf(block));
            kept.Add(block switch
            {
                Block.List list => list with { Items = [.. list.Items.Take(taken)] },
                Block.Rows rows => new Block.Rows([.. rows.Items.Take(taken)]),
                _ => block,
            });
            pieces -= taken;
        }
        while (kept is [.., Block.Heading or Block.Paragraph { Role: ParagraphRole.Kicker }]) kept.RemoveAt(kept.Count - 1);
        var cited = Citations.In([.. Opening, .. kept]);
        return this with { Body = kept, Sources = [.. Sources.Where(s => cited.Contains(s.Number))], Closing = ClosingOfPart };
    }

    /// <summary>As much from the beginning as a form has room for; the title and the opening stay in any case.</summary>
    public Snippet Within(int budget, Func<Snippet, int> size)
    {
        if (size(this) <= budget) return this;
        var (fits, tooMany) = (0, Pieces);
        while (tooMany - fits > 1)
        {
            var middle = (fits + tooMany) / 2;
            if (size(Beginning(middle)) <= budget) fits = middle;
            else tooMany = middle;
        }
        return Beginning(fits);
    }

    private static int PiecesOf(Block block) => block switch
    {
        Block.List list => Math.Max(1, list.Items.Count),
        Block.Rows rows => Math.Max(1, rows.Items.Count),
        _ => 1,
    };
}
