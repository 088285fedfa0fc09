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

    /// <summary>What may be written instead: all of it where there is little, else the nearest.</summary>
    public static string Choice(string written, IEnumerable<string> options, string mark = "")
    {
        var all = options.Distinct(StringComparer.Ordinal).ToList();
        var near = List(Spelling.Nearest(written, all).Select(o => Code(mark + o)), "and");
        return all.Count == 1 ? $"there is only {near}" : all.Count <= 5 ? $"there are {near}" : $"the nearest are {near}";
    }

    public static string Code(string word) => $"`{word}`";
}
