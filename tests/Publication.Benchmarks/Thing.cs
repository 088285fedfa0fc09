namespace Publication.Benchmarks;

/// <summary>An entry of the corpus, of whatever kind. What a kind has no use for is empty.</summary>
internal sealed record Thing(string Kind, string Id, string Name)
{
    public DateOnly Date { get; init; }

    public string Summary { get; init; } = "";

    /// <summary>The name in Chinese; the words of a quotation in English stand in <see cref="Summary"/>.</summary>
    public string Original { get; init; } = "";

    public IReadOnlyList<string> Topics { get; init; } = [];

    public IReadOnlyList<string> Initiatives { get; init; } = [];

    public IReadOnlyList<string> People { get; init; } = [];

    public IReadOnlyList<string> Organisations { get; init; } = [];

    public IReadOnlyList<string> Sources { get; init; } = [];

    public IReadOnlyList<Block> Blocks { get; init; } = [];
}
