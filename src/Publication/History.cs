namespace Publication;

/// <summary>
/// When each entry was added and changed, as version control knows it. Made outside the generator, which never runs git:
/// same input and same history, same bytes.
/// </summary>
/// <param name="changes">By <see cref="KeyOf"/>, newest first.</param>
public sealed class History(IReadOnlyDictionary<string, IReadOnlyList<Change>> changes)
{
    public bool IsEmpty => changes.Count == 0;

    public static string KeyOf(string kind, string id) => $"{kind}:{id}";

    /// <summary>The changes of an entry under this id and under its old ones, newest first; the last of them added it.</summary>
    public IReadOnlyList<Change> Of(string kind, string id, IReadOnlyList<string> formerly)
    {
        var own = changes.GetValueOrDefault(KeyOf(kind, id)) ?? [];
        if (formerly.Count == 0) return own;
        // Stable: of one day, what happened under the newer id stands first.
        return [.. own.Concat(formerly.SelectMany(old => changes.GetValueOrDefault(KeyOf(kind, old)) ?? [])).OrderByDescending(c => c.Day)];
    }
}
