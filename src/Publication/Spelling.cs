using System.Numerics;

namespace Publication;

/// <summary>Did-you-mean: suggests only when one candidate is close and clearly closest.</summary>
public static class Spelling
{
    /// <summary>No word that somebody meant is longer; of a longer one this much is looked at.</summary>
    private const int MaxLength = 100;

    /// <summary>The candidate meant, or null where none is near enough or two are equally near.</summary>
    public static string? Closest(string word, IEnumerable<string> candidates)
    {
        if (word.Length > MaxLength) return null;
        var limit = Math.Max(1, word.Length / 3);
        string? best = null;
        var bestDistance = limit + 1;
        var tied = false;
        foreach (var candidate in candidates)
        {
            if (Math.Abs(candidate.Length - word.Length) > limit || candidate == best) continue;
            var distance = Distance(word, candidate, bestDistance);
            if (distance > bestDistance || distance > limit) continue;
            tied = distance == bestDistance;
            (best, bestDistance) = (candidate, distance);
        }
        return tied ? null : best;
    }

    /// <summary>The nearest candidates, best first, for a list of at most <paramref name="count"/>.</summary>
    public static IReadOnlyList<string> Nearest(string word, IEnumerable<string> candidates, int count = 5)
    {
        if (word.Length > MaxLength) word = word[..MaxLength];
        var parts = word.Split('-').Where(part => part.Length > 3).ToList();
        var nearest = new List<(bool Apart, int Distance, string Word)>(count + 1);
        foreach (var candidate in candidates)
        {
            var apart = !parts.Exists(part => candidate.Contains(part, StringComparison.Ordinal));
            var full = nearest.Count == count;
            if (full && apart && !nearest[^1].Apart) continue;
            var found = (apart, Distance(word, candidate, full && apart == nearest[^1].Apart ? nearest[^1].Distance : int.MaxValue), candidate);
            var at = nearest.FindIndex(n => IsBefore(found, n));
            if (nearest.Exists(n => n.Word == candidate) || (at < 0 && full)) continue;
            nearest.Insert(at < 0 ? nearest.Count : at, found);
            if (full) nearest.RemoveAt(count);
        }
        return [.. nearest.Select(n => n.Word)];
    }

    private static bool IsBefore((bool Apart, int Distance, string Word) a, (bool Apart, int Distance, string Word) b) =>
        a.Apart != b.Apart ? b.Apart
            : a.Distance != b.Distance ? a.Distance < b.Distance
            : string.CompareOrdinal(a.Word, b.Word) < 0;

    /// <summary>
    /// Optimal string alignment: insertions, deletions, substitutions and swaps of neighbours, ignoring case. Where it is
    /// more than <paramref name="most"/>, some number above that.
    /// </summary>
    private static int Distance(ReadOnlySpan<char> a, ReadOnlySpan<char> b, int most)
    {
        if (b.Length > 2 * MaxLength) b = b[..(2 * MaxLength)];
        var (lettersOfA, lettersOfB) = (Letters(a), Letters(b));
        var apart = Math.Max(BitOperations.PopCount(lettersOfA & ~lettersOfB), BitOperations.PopCount(lettersOfB & ~lettersOfA));
        if (apart > most) return apart; // each letter that the other lacks is one change at least
        var width = b.Length + 1;
        Span<int> rows = stackalloc int[3 * width];
        var before = rows[..width];
        var previous = rows[width..(2 * width)];
        var current = rows[(2 * width)..];
        for (var j = 0; j <= b.Length; j++) previous[j] = j;
        var leastBefore = 0;
        for (var i = 1; i <= a.Length; i++)
        {
            current[0] = i;
            var least = i;
            for (var j = 1; j <= b.Length; j++)
            {
                var cost = Same(a[i - 1], b[j - 1]) ? 0 : 1;
                var value = Math.Min(Math.Min(previous[j] + 1, current[j - 1] + 1), previous[j - 1] + cost);
                if (i > 1 && j > 1 && Same(a[i - 1], b[j - 2]) && Same(a[i - 2], b[j - 1]))
                    value = Math.Min(value, before[j - 2] + 1);
                current[j] = value;
                least = Math.Min(least, value);
            }
            if (least > most && leastBefore > most) return least; // a swap reaches back two rows
            leastBefore = least;
            var oldest = before;
            before = previous;
            previous = current;
            current = oldest;
        }
        return previous[b.Length];
    }

    /// <summary>A set of letters, case aside; some share a bit.</summary>
    private static ulong Letters(ReadOnlySpan<char> word)
    {
        var letters = 0ul;
        foreach (var c in word) letters |= 1ul << (char.ToLowerInvariant(c) & 63);
        return letters;
    }

    private static bool Same(char a, char b) => a == b || char.ToLowerInvariant(a) == char.ToLowerInvariant(b);
}
