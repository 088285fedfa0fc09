using System.Text.RegularExpressions;

namespace Publication.Cli.Comparing;

/// <summary>How many words came and went between two texts, and which in the longest row.</summary>
/// <param name="MostAdded">The beginning of the longest row of words that came; empty where none did.</param>
/// <param name="MostRemoved">The same of those that went.</param>
internal sealed partial record WordChanges(int Added, int Removed, string MostAdded, string MostRemoved)
{
    private const int MostEdits = 1000;
    private const int MostShown = 12;

    public bool Any => Added > 0 || Removed > 0;

    public static WordChanges Between(string before, string after)
    {
        string[] a = Split(before), b = Split(after);
        var start = 0;
        while (start < a.Length && start < b.Length && a[start] == b[start]) start++;
        var end = 0;
        while (end < a.Length - start && end < b.Length - start && a[^(end + 1)] == b[^(end + 1)]) end++;
        string[] was = a[start..^end], now = b[start..^end];
        var (goneFlags, newFlags) = Edits(was, now) ?? Unmatched(was, now);
        return new WordChanges(newFlags.Count(f => f), goneFlags.Count(f => f), LongestRun(now, newFlags), LongestRun(was, goneFlags));
    }

    private static string[] Split(string text) => [.. Word().Matches(text).Select(m => m.Value)];

    /// <summary>
    /// The words that do not stand in a longest common sequence (Myers, "An O(ND) difference algorithm", 1986); null where
    /// the texts differ too much for it.
    /// </summary>
    private static (bool[] Gone, bool[] New)? Edits(string[] was, string[] now)
    {
        var reach = new int[2 * MostEdits + 3];
        var trace = new List<int[]>();
        for (var d = 0; d <= MostEdits; d++)
        {
            trace.Add(reach[(MostEdits - d)..(MostEdits + d + 3)]);
            for (var k = -d; k <= d; k += 2)
            {
                var at = MostEdits + 1 + k;
                var x = k == -d || (k != d && reach[at - 1] < reach[at + 1]) ? reach[at + 1] : reach[at - 1] + 1;
                var y = x - k;
                while (x < was.Length && y < now.Length && was[x] == now[y]) (x, y) = (x + 1, y + 1);
                reach[at] = x;
                if (k == was.Length - now.Length && x >= was.Length) return Back(was.Length, now.Length, trace);
            }
        }
        return null;
    }

    /// <summary>From the end back to the start: each step off a diagonal is one word.</summary>
    private static (bool[] Gone, bool[] New) Back(int was, int now, List<int[]> trace)
    {
        var (gone, added) = (new bool[was], new bool[now]);
        var (x, y) = (was, now);
        for (var d = trace.Count - 1; d > 0; d--)
        {
            int Reach(int diagonal) => trace[d][diagonal + d + 1];
            var k = x - y;
            var down = k == -d || (k != d && Reach(k - 1) < Reach(k + 1));
            var from = down ? k + 1 : k - 1;
            x = Reach(from);
            y = x - from;
            if (down) added[y] = true;
            else gone[x] = true;
        }
        return (gone, added);
    }

    /// <summary>For texts that have little in common: words that the other lacks, wherever they stand.</summary>
    private static (bool[] Gone, bool[] New) Unmatched(string[] was, string[] now)
    {
        return (Lacking(was, now), Lacking(now, was));

        static bool[] Lacking(string[] words, string[] other)
        {
            var left = other.GroupBy(w => w, StringComparer.Ordinal).ToDictionary(g => g.Key, g => g.Count(), StringComparer.Ordinal);
            return [.. words.Select(w => left.GetValueOrDefault(w) is var count && (left[w] = count - 1) < 0)];
        }
    }

    private static string LongestRun(string[] words, bool[] flags)
    {
        var (start, length) = (0, 0);
        for (var i = 0; i < flags.Length; i++)
        {
            var end = i;
            while (end < flags.Length && flags[end]) end++;
            if (end - i > length) (start, length) = (i, end - i);
            i = end;
        }
        var text = string.Join(' ', words[start..(start + Math.Min(length, MostShown))]);
        return BetweenCharacters().Replace(text, "") + (length > MostShown ? " …" : "");
    }

    // Chinese and Japanese are counted by characters: they have no blanks between words.
    [GeneratedRegex(@"[\u3005-\u30ff\u3400-\u4dbf\u4e00-\u9fff]|[^\s\u3005-\u30ff\u3400-\u4dbf\u4e00-\u9fff]+")]
    private static partial Regex Word();

    [GeneratedRegex(@"(?<=[\u3005-\u30ff\u3400-\u4dbf\u4e00-\u9fff]) (?=[\u3005-\u30ff\u3400-\u4dbf\u4e00-\u9fff])")]
    private static partial Regex BetweenCharacters();
}
