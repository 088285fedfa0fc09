namespace Publication.Output;

/// <summary>A file of the new edition: what it contains, and whether it is the live file or a newly written one.</summary>
internal sealed class PlannedFile(string path, byte[] hash)
{
    public string Path { get; } = path;

    /// <summary>SHA-256 of the bytes.</summary>
    public byte[] Hash { get; } = hash;

    /// <summary>Facts about the live file with the same bytes; <see cref="FileKind.None"/> when this one is written anew.</summary>
    public FileFacts Live { get; set; }

    public bool IsWritten => Live.Kind == FileKind.None;
}
