namespace Publication.Content;

/// <summary>Collects what parsing one part of a file finds: diagnostics and references.</summary>
public sealed class Report(SourceText source, int offset, ParseOptions options)
{
    public const int MostMistakes = 1000;

    public SourceText Source { get; } = source;

    /// <summary>Where the part begins in the file; all spans of the part are relative to it.</summary>
    public int Offset { get; } = offset;

    public ParseOptions Options { get; } = options;

    public List<Diagnostic> Diagnostics { get; } = [];

    public List<Reference> References { get; } = [];

    /// <summary>So many mistakes in one part are one mistake: who makes them has to begin anew, and no more are looked for.</summary>
    public bool IsFull => Diagnostics.Count >= MostMistakes;

    /// <summary>The location in the file of a span of the part.</summary>
    public Location At(TextSpan span) => new(Source, span.Shift(Offset));

    public void Add(Rule rule, TextSpan span, string message, string? label = null, string? help = null, params Fix[] fixes) =>
        Diagnostics.Add(new Diagnostic(rule, At(span), message) { Label = label, Help = help, Fixes = fixes });

    public Fix Fix(TextSpan span, string replacement) => new(At(span), replacement);
}
