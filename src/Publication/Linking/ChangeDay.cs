namespace Publication.Linking;

/// <summary>One day of the change log.</summary>
/// <param name="Added">Entries, in their order.</param>
/// <param name="Changed">Entries that were there before.</param>
public sealed record ChangeDay(DateOnly Day, IReadOnlyList<int> Added, IReadOnlyList<int> Changed);
