namespace Publication.Tests.Cli;

/// <summary>Makes diagnostics for the writers' tests.</summary>
internal static class SampleDiagnostics
{
    public static readonly Rule Error = new("PUB104", Severity.Error, "an unknown id") { Why = "Why it is so.", Bad = "bad", Good = "good" };

    public static readonly Rule Warning = new("PUB501", Severity.Warning, "an odd thing") { Why = "Why it is odd.", Bad = "bad", Good = "good" };

    /// <summary>The span is what stands between « and » in the text.</summary>
    public static Diagnostic At(string marked, string message = "this is wrong", string path = "input/briefs/a.md", Rule? rule = null) =>
        new(rule ?? Error, Place(marked, path), message);

    public static Location Place(string marked, string path)
    {
        var start = marked.IndexOf('«', StringComparison.Ordinal);
        var end = marked.IndexOf('»', StringComparison.Ordinal) - 1;
        var text = marked.Replace("«", "", StringComparison.Ordinal).Replace("»", "", StringComparison.Ordinal);
        return new Location(new SourceText(path, text), TextSpan.FromBounds(start, end));
    }
}
