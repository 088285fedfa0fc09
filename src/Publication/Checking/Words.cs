using Publication.Content;

namespace Publication.Checking;

/// <summary>The few words that messages are made of.</summary>
internal static class Words
{
    /// <summary><c>an initiative</c>, <c>a quote</c>.</summary>
    public static string A(string kind) => (kind[0] is 'a' or 'e' or 'i' or 'o' or 'u' ? "an " : "a ") + kind;

    /// <summary><c>a person or an organisation</c>; <c>an entry</c> where any kind may stand.</summary>
    public static string AnyOf(IReadOnlyList<string> kinds) => kinds.Count == 0 ? "an entry" : List(kinds.Select(A), "or");

    /// <summary><c>initiative</c>, <c>person or organisation</c>, <c>entry</c>.</summary>
    public static string Named(IReadOnlyList<string> kinds) => kinds.Count == 0 ? "entry" : List(kinds, "or");

    /// <summary><c>44 initiatives</c>.</summary>
    public static string Count(int count, Kind kind) => count == 1 ? $"1 {kind.Name}" : $"{count} {kind.Plural}";

    /// <summary><c>a, b and c</c>.</summary>
    public static string List(IEnumerable<string> words, string last)
    {
        var all = words.ToList();
        return all.Count < 2 ? string.Concat(all) : $"{string.Join(", ", all[..^1])} {last} {all[^1]}";
    }

    public static string Code(string word) => $"`{word}`";
}
