namespace Publication.Rendering.Search;

/// <summary>
/// The strings of two to eight characters that occur in runs of Chinese (Japanese, Korean), each with its places. A string that
/// only a few entries have is not carried further: the search looks for longer ones that begin with it in the texts of these few.
/// So whatever is asked, one list answers or a few texts do, and a frequent word costs one short list.
/// </summary>
internal sealed class RunGrams
{
    /// <summary>Longer strings are put together from pieces of this length.</summary>
    public const int Longest = 8;

    /// <summary>So many entries are few.</summary>
    public const int Few = 8;

    /// <summary>Zeros that must follow the last run.</summary>
    public const int Margin = Longest + Packed;

    private const int Packed = 4;

    private readonly char[] text;
    private readonly int[] places;
    private readonly Action<string, int[]> found;
    private int[] starts = [];

    /// <param name="text">Runs, each closed by a zero; a margin of zeros follows the last.</param>
    /// <param name="places">Place of each character.</param>
    private RunGrams(char[] text, int[] places, Action<string, int[]> found) => (this.text, this.places, this.found) = (text, places, found);

    /// <summary>Gives every string with its places, in the order of the strings.</summary>
    public static void Find(char[] text, int[] places, Action<string, int[]> found)
    {
        var grams = new RunGrams(text, places, found);
        grams.starts = [.. Enumerable.Range(0, Math.Max(0, text.Length - Margin)).Where(p => text[p] != 0 && text[p + 1] != 0 && !char.IsLowSurrogate(text[p]))];
        grams.Sort(0, grams.starts.Length, 0);
        grams.Divide(0, grams.starts.Length, 0);
    }

    /// <summary>What begins with the same characters, as many as <paramref name="depth"/>.</summary>
    private void Group(int low, int high, int depth)
    {
        var start = starts[low];
        var isWhole = depth > 1 && !char.IsHighSurrogate(text[start + depth - 1]);
        if (isWhole)
        {
            var at = new int[high - low];
            for (var i = low; i < high; i++) at[i - low] = places[starts[i]];
            var distinct = PlaceList.Distinct(at);
            found(new string(text, start, depth), distinct);
            if (distinct.Length <= Few) return;
        }
        if (depth == Longest) return;
        if (depth % Packed == 0) Sort(low, high, depth);
        Divide(low, high, depth);
    }

    private void Divide(int low, int high, int depth)
    {
        while (low < high)
        {
            var next = text[starts[low] + depth];
            var end = low + 1;
            while (end < high && text[starts[end] + depth] == next) end++;
            if (next != 0) Group(low, end, depth + 1);
            low = end;
        }
    }

    private void Sort(int low, int high, int depth)
    {
        var keys = new ulong[high - low];
        for (var i = low; i < high; i++)
        {
            var at = starts[i] + depth;
            for (var c = 0; c < Packed; c++)
            {
                keys[i - low] = (keys[i - low] << 16) | text[at];
                if (text[at] != 0) at++; // what follows the end of a run does not count
            }
        }
        keys.AsSpan().Sort(starts.AsSpan(low, keys.Length));
    }
}
