namespace Publication;

/// <summary>Did-you-mean: suggests only when one candidate is close and clearly closest.</summary>
public static class Spelling
{
    /// <summary>The candidate meant, or null where none is near enough or two are equally near.</summary>
    public static string? Closest(string word, IEnumerable<string> candidates)
    {
        var limit = Math.Max(1, word.Length / 3);
        string? best = null;
        var bestDistance = int.MaxValue;
        var tied = false;
        foreach (var candidate in candidates)
        {
            if (Math.Abs(candidate.Length - word.Length) > limit) continue;
            var distance = Distance(word, candidate);
            if (distance > bestDistance || candidate == best) continue;
            tied = distance == bestDistance;
            (best, bestDistance) = (candidate, distance);
        }
        return bestDistance <= limit && !tied ? best : null;
    }

    /// <summary>The nearest candidates, best first, for a list of at most <paramref name="count"/>.</summary>
    public static IReadOnlyList<string> Nearest(string word, IEnumerable<string> candidates, int count = 5) =>
        [.. candidates.Distinct(StringComparer.Ordinal)
            .OrderBy(c => SharesWord(word, c) ? 0 : 1)
            .ThenBy(c => Distance(word, c)).ThenBy(c => c, StringComparer.Ordinal).Take(count)];

    private static bool SharesWord(string a, string b) =>
        a.Split('-').Any(part => part.Length > 3 && b.Contains(part, StringComparison.Ordinal));

    /// <summary>Optimal string alignment: insertions, deletions, substitutions and swaps of neighbours, ignoring case.</summary>
    private static int Distance(string a, string b)
    {
        var before = new int[b.Length + 1];
        var previous = new int[b.Length + 1];
        var current = new int[b.Length + 1];
        for (var j = 0; j <= b.Length; j++) previous[j] = j;
        for (var i = 1; i <= a.Length; i++)
        {
            current[0] = i;
            for (var j = 1; j <= b.Length; j++)
            {
                var cost = Same(a[i - 1], b[j - 1]) ? 0 : 1;
                var value = Math.Min(Math.Min(previous[j] + 1, current[j - 1] + 1), previous[j - 1] + cost);
                if (i > 1 && j > 1 && Same(a[i - 1], b[j - 2]) && Same(a[i - 2], b[j - 1]))
                    value = Math.Min(value, before[j - 2] + 1);
                current[j] = value;
            }
            (before, previous, current) = (previous, current, before);
        }
        return previous[b.Length];
    }

    private static bool Same(char a, char b) => char.ToLowerInvariant(a) == char.ToLowerInvariant(b);
}
