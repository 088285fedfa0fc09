namespace Publication.Output;

/// <summary>One file to publish: its path below the output folder, with <c>/</c> on every system, and its bytes.</summary>
public sealed record OutputFile(string Path, ReadOnlyMemory<byte> Bytes);
