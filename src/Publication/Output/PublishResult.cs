namespace Publication.Output;

/// <summary>What a publishing did to the output folder; <paramref name="Bytes"/> are those of the written files.</summary>
public sealed record PublishResult(int Written, int Unchanged, int Removed, long Bytes);
