namespace Publication.Cli.Writers;

/// <summary>What a run has to tell: the sorted diagnostics, and the folder that their paths start from.</summary>
public sealed record Findings(IReadOnlyList<Diagnostic> Diagnostics, string Root)
{
    public int Errors { get; } = Diagnostics.Count(d => d.Severity == Severity.Error);

    public int Warnings { get; } = Diagnostics.Count(d => d.Severity == Severity.Warning);

    public int Files => Diagnostics.Select(d => d.At.Path).Distinct(StringComparer.Ordinal).Count();
}
