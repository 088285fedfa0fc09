namespace Publication.Benchmarks;

/// <summary>Milliseconds from a written file to new bytes, and to what the checks say, for one sort of edit.</summary>
internal sealed record Edits(string Name, IReadOnlyList<double> Bytes, IReadOnlyList<double> Checked);
