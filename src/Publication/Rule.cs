namespace Publication;

/// <summary>
/// What a code means: the one place that <c>explain</c>, the contributors' page of rules and the tests read.
/// The examples are input files, each part headed by a line <c>--- path</c>; they are laid over a small valid site.
/// </summary>
public sealed record Rule(string Code, Severity Severity, string Title)
{
    /// <summary>Why the rule is there, in a few sentences for a contributor.</summary>
    public required string Why { get; init; }

    /// <summary>Input that breaks exactly this rule.</summary>
    public required string Bad { get; init; }

    /// <summary>The same input, mended.</summary>
    public required string Good { get; init; }
}
