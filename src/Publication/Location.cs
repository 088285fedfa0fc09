namespace Publication;

/// <summary>A span in a file: where a diagnostic points.</summary>
public sealed record Location(SourceText Source, TextSpan Span)
{
    public string Path => Source.Path;

    public Position Start => Source.PositionOf(Span.Start);

    public Position End => Source.PositionOf(Span.End);

    /// <summary>The place of a file as a whole, for faults that have no line (a forbidden file name, say).</summary>
    public static Location OfFile(string path) => new(new SourceText(path, ""), default);

    public override string ToString() => $"{Path}:{Start.Line}:{Start.Column}";
}
