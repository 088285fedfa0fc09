using System.Globalization;
using System.Text;

namespace Publication.Rendering.Search;

/// <summary>
/// Lists of places under their keys, sorted and cut into files of about one size. A list is written as up to three: the entries
/// that have the key in their text, in a heading, in their name; each number less the one before.
/// </summary>
internal sealed class WordFiles
{
    /// <summary>After every key.</summary>
    private const string Last = "\uffff";

    private readonly List<(string Key, byte[] Json)> lists;

    private WordFiles(List<(string Key, byte[] Json)> lists, int count)
    {
        this.lists = lists;
        (Files, FirstKeys) = Cut(count);
    }

    public IReadOnlyList<byte[]> Files { get; }

    /// <summary>For each file a string that no key in it comes before and every key of the files before does.</summary>
    public IReadOnlyList<string> FirstKeys { get; }

    public static WordFiles Of(IReadOnlyDictionary<string, PlaceList> words, List<(string Key, int[] Places)> grams, int count)
    {
        var keys = words.Keys.ToArray();
        Array.Sort(keys, StringComparer.Ordinal);
        var written = new byte[keys.Length][];
        Parallel.For(0, keys.Length, i => written[i] = Json(keys[i], words[keys[i]].Places));
        var ofGrams = new byte[grams.Count][];
        Parallel.For(0, grams.Count, i => ofGrams[i] = Json(grams[i].Key, grams[i].Places));

        var lists = new List<(string Key, byte[] Json)>(keys.Length + grams.Count);
        for (var i = 0; i < keys.Length; i++) lists.Add((keys[i], written[i]));
        for (var i = 0; i < grams.Count; i++) lists.Add((grams[i].Key, ofGrams[i]));
        AddStems(lists, keys, words);
        var inAFile = lists.Sum(l => (long)l.Json.Length) / count;
        AddBeginnings(lists, keys, written, words, inAFile);
        lists.Sort((a, b) => string.CompareOrdinal(a.Key, b.Key));
        return new WordFiles(lists, count);
    }

    /// <summary>One list for all words with a stem, but where the stem is the only one of them.</summary>
    private static void AddStems(List<(string Key, byte[] Json)> lists, string[] keys, IReadOnlyDictionary<string, PlaceList> words)
    {
        var families = new Dictionary<string, List<string>>(StringComparer.Ordinal);
        foreach (var word in keys)
        {
            if (!WordKeys.IsWord(word)) continue;
            var stem = WordStem.Of(word);
            if (!families.TryGetValue(stem, out var family)) families.Add(stem, family = []);
            family.Add(word);
        }
        foreach (var (stem, family) in families)
            if (family.Count > 1 || family[0] != stem)
                lists.Add(Written(stem + WordKeys.Stem, PlaceList.Union([.. family.Select(w => words[w])])));
    }

    /// <summary>One list for all words with a beginning of three letters or more, where they would fill more than a file.</summary>
    private static void AddBeginnings(List<(string Key, byte[] Json)> lists, string[] keys, byte[][] written, IReadOnlyDictionary<string, PlaceList> words, long inAFile)
    {
        Divide(0, keys.Length, 0);

        void Divide(int low, int high, int depth)
        {
            while (low < high)
            {
                if (keys[low].Length == depth)
                {
                    low++; // the beginning itself
                    continue;
                }
                var end = low + 1;
                var size = (long)written[low].Length;
                while (end < high && keys[end][depth] == keys[low][depth]) size += written[end++].Length;
                if (size > inAFile)
                {
                    if (depth >= 2) AddBeginning(low, end, keys[low][..(depth + 1)]);
                    Divide(low, end, depth + 1);
                }
                low = end;
            }
        }

        void AddBeginning(int low, int high, string beginning)
        {
            if (!WordKeys.IsWord(beginning)) return;
            var some = keys[low..high];
            lists.Add(Written(beginning + WordKeys.Beginning, PlaceList.Union([.. some.Where(WordKeys.IsWord).Select(w => words[w])])));
            lists.Add(Written(beginning + WordKeys.Beginning + WordKeys.Sound, PlaceList.Union([.. some.Where(WordKeys.IsSound).Select(w => words[w])])));
        }
    }

    private (List<byte[]> Files, List<string> FirstKeys) Cut(int count)
    {
        var total = lists.Sum(l => (long)l.Json.Length);
        var (files, firstKeys) = (new List<byte[]>(count), new List<string>(count));
        var (low, passed) = (0, 0L);
        for (var file = 0; file < count; file++)
        {
            var high = low;
            var size = 0;
            // A list belongs to the file in whose share of the bytes it begins.
            while (high < lists.Count && (passed + size) * count < total * (file + 1)) size += lists[high++].Json.Length;
            firstKeys.Add(low == lists.Count ? Last : low == 0 ? "" : Between(lists[low - 1].Key, lists[low].Key));
            files.Add(Joined(low, high, size));
            (low, passed) = (high, passed + size);
        }
        return (files, firstKeys);
    }

    /// <summary>As much of a key as sets it apart from the one before.</summary>
    private static string Between(string before, string key)
    {
        var same = 0;
        while (same < before.Length && before[same] == key[same]) same++;
        var length = same + 1;
        return key[..(char.IsHighSurrogate(key[length - 1]) ? length + 1 : length)];
    }

    private byte[] Joined(int low, int high, int size)
    {
        var file = new byte[size + Math.Max(2, high - low + 1)];
        var at = 0;
        file[at++] = (byte)'[';
        for (var i = low; i < high; i++)
        {
            if (i > low) file[at++] = (byte)',';
            lists[i].Json.CopyTo(file.AsSpan(at));
            at += lists[i].Json.Length;
        }
        file[at] = (byte)']';
        return file;
    }

    private static (string Key, byte[] Json) Written(string key, int[] places) => (key, Json(key, places));

    // Keys hold letters, digits and a few marks: nothing that JSON escapes.
    private static byte[] Json(string key, ReadOnlySpan<int> places)
    {
        var buffer = System.Buffers.ArrayPool<byte>.Shared.Rent((key.Length * 3) + (places.Length * 8) + 16);
        var at = Encoding.UTF8.GetBytes($"[\"{key}\"", buffer);
        var heaviest = 0;
        foreach (var place in places) heaviest = Math.Max(heaviest, PlaceList.WeightOf(place));
        for (var weight = 1; weight <= heaviest; weight++)
        {
            ",["u8.CopyTo(buffer.AsSpan(at));
            at += 2;
            var before = 0;
            foreach (var place in places)
            {
                if (PlaceList.WeightOf(place) != weight) continue;
                (PlaceList.NumberOf(place) - before).TryFormat(buffer.AsSpan(at), out var length, default, CultureInfo.InvariantCulture);
                before = PlaceList.NumberOf(place);
                at += length;
                buffer[at++] = (byte)',';
            }
            if (buffer[at - 1] == ',') at--;
            buffer[at++] = (byte)']';
        }
        buffer[at++] = (byte)']';
        var json = buffer.AsSpan(0, at).ToArray();
        System.Buffers.ArrayPool<byte>.Shared.Return(buffer);
        return json;
    }
}
