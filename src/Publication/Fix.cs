namespace Publication;

/// <summary>A mechanical repair: the text to put in place of a span. All fixes of a diagnostic belong together.</summary>
public sealed record Fix(Location At, string Replacement)
{
    /// <summary>Somebody should look at it first, as at a "did you mean": editors offer it, <c>check --fix</c> leaves it alone.</summary>
    public bool IsGuess { get; init; }
}
