namespace Publication.Benchmarks;

/// <summary>What a preview took: milliseconds to its first page, and for each sort of edit.</summary>
internal sealed record Previewed(double FirstPage, IReadOnlyList<Edits> Edits);
