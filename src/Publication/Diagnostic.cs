namespace Publication;

/// <summary>
/// Something wrong with the input, said to the person who wrote it. The message is a fact about their text:
/// lower case, their words in backticks, no full stop. <see cref="Help"/> says what to type.
/// </summary>
public sealed record Diagnostic(Rule Rule, Location At, string Message)
{
    public string Code => Rule.Code;

    public Severity Severity => Rule.Severity;

    /// <summary>A few words set beside the carets.</summary>
    public string? Label { get; init; }

    public string? Help { get; init; }

    public IReadOnlyList<RelatedPlace> Related { get; init; } = [];

    /// <summary>What mends it, where that can be told: edits of input files that are made together or not at all.</summary>
    public IReadOnlyList<Fix> Fixes { get; init; } = [];

    /// <summary>Whether <c>check --fix</c> mends it.</summary>
    public bool IsMechanical => Fixes.Count > 0 && Fixes.All(f => !f.IsGuess);

    /// <summary>By path, line, column and code, so that the list is the same from run to run; doubles are dropped.</summary>
    public static IReadOnlyList<Diagnostic> Sort(IEnumerable<Diagnostic> diagnostics)
    {
        var sorted = diagnostics.ToList();
        sorted.Sort(Compare);
        var result = new List<Diagnostic>(sorted.Count);
        foreach (var diagnostic in sorted)
            if (result.Count == 0 || Compare(result[^1], diagnostic) != 0)
                result.Add(diagnostic);
        return result;
    }

    private static int Compare(Diagnostic a, Diagnostic b)
    {
        var order = string.CompareOrdinal(a.At.Path, b.At.Path);
        if (order == 0) order = ReferenceEquals(a.At.Source, b.At.Source) ? a.At.Span.Start.CompareTo(b.At.Span.Start) : a.At.Start.CompareTo(b.At.Start);
        if (order == 0) order = string.CompareOrdinal(a.Code, b.Code);
        return order != 0 ? order : string.CompareOrdinal(a.Message, b.Message);
    }
}
