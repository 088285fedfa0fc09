namespace Publication.Rendering.Snippets;

/// <summary>What stands in a paragraph: words and the few things that every form can say of them.</summary>
public abstract record Inline
{
    private Inline()
    {
    }

    public sealed record Text(string Value) : Inline;

    public sealed record Break : Inline;

    public sealed record Strong(IReadOnlyList<Inline> Inside) : Inline;

    public sealed record Emphasis(IReadOnlyList<Inline> Inside) : Inline;

    public sealed record Code(string Value) : Inline;

    /// <param name="Address">Absolute.</param>
    /// <param name="Inside">What it is called.</param>
    public sealed record Link(string Address, IReadOnlyList<Inline> Inside) : Inline;

    /// <summary>Words in another language than the text around them.</summary>
    public sealed record Foreign(string Language, IReadOnlyList<Inline> Inside) : Inline;

    /// <summary>Numbers of sources in brackets; they stand for entries of <see cref="Snippet.Sources"/>.</summary>
    public sealed record Citation(string Value, IReadOnlyList<int> Numbers) : Inline;
}
