namespace Publication.Cli.Writers;

/// <summary>Every format there is; the first is the default.</summary>
public static class DiagnosticWriters
{
    public static readonly IReadOnlyList<DiagnosticWriter> All =
    [
        new TextDiagnosticWriter(),
        new GitHubDiagnosticWriter(),
        new JsonDiagnosticWriter(),
        new SarifDiagnosticWriter(),
    ];
}
