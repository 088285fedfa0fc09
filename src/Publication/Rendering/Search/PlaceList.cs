namespace Publication.Rendering.Search;

/// <summary>
/// The entries that have a word, as numbers times four plus the greatest weight with which each has it. They come in the order
/// of the numbers.
/// </summary>
internal sealed class PlaceList
{
    private int[] places = new int[4];
    private int count;

    public ReadOnlySpan<int> Places => places.AsSpan(0, count);

    public static int Of(int number, int weight) => (number << 2) | weight;

    public static int NumberOf(int place) => place >> 2;

    public static int WeightOf(int place) => place & 3;

    public void Add(int place)
    {
        if (count > 0 && NumberOf(places[count - 1]) == NumberOf(place))
        {
            places[count - 1] = Math.Max(places[count - 1], place);
            return;
        }
        if (count == places.Length) Array.Resize(ref places, count * 2);
        places[count++] = place;
    }

    public void AddAll(ReadOnlySpan<int> more)
    {
        if (count + more.Length > places.Length) Array.Resize(ref places, Math.Max(places.Length * 2, count + more.Length));
        more.CopyTo(places.AsSpan(count));
        count += more.Length;
    }

    /// <summary>Several lists as one.</summary>
    public static int[] Union(IReadOnlyList<PlaceList> lists)
    {
        var all = new int[lists.Sum(l => l.count)];
        var at = 0;
        foreach (var list in lists)
        {
            list.Places.CopyTo(all.AsSpan(at));
            at += list.count;
        }
        return Distinct(all);
    }

    /// <summary>Sorts places and keeps of each entry the one with the greatest weight.</summary>
    public static int[] Distinct(int[] places)
    {
        Array.Sort(places);
        var kept = 0;
        for (var i = 0; i < places.Length; i++)
            if (i + 1 == places.Length || NumberOf(places[i]) != NumberOf(places[i + 1])) places[kept++] = places[i];
        return places[..kept];
    }
}
