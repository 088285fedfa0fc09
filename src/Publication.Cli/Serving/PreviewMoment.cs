namespace Publication.Cli.Serving;

/// <summary>What the preview knows at one moment.</summary>
/// <param name="Latest">The input as it is on disk; null when it could not be read at all.</param>
/// <param name="Good">The newest state without errors, which is what is shown; null where there was none yet.</param>
/// <param name="Fault">A fault of the program that kept the latest state from being read.</param>
/// <param name="Next">Ends when there is a newer moment.</param>
internal sealed record PreviewMoment(Edition? Latest, Edition? Good, Exception? Fault, Task Next)
{
    public IReadOnlyList<Diagnostic> Errors { get; } =
        Latest is null ? [] : [.. Latest.Diagnostics.Where(d => d.Severity == Severity.Error)];
}
