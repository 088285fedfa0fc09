namespace Publication.Input;

/// <summary>How a file looks from outside.</summary>
/// <param name="Size">In bytes.</param>
/// <param name="Written">The time of its last writing, which tools can set back.</param>
/// <param name="Changed">The time of its last change of any sort, which they cannot; 0 where the system does not tell.</param>
internal readonly record struct Stamp(long Size, long Written, long Changed);
