namespace Publication.Cli.Git;

/// <summary>A file before and after a commit.</summary>
/// <param name="Path">Relative to the folder.</param>
/// <param name="Before">The name of its bytes; null where it was added.</param>
/// <param name="After">Null where it was deleted.</param>
internal sealed record GitFileChange(string Path, string? Before, string? After);
