using Publication.Content.Kinds;
using Publication.Linking;
using Publication.Pages;

namespace Publication.Rendering.Search;

/// <summary>Collects the words of all entries, on all cores, and puts them into files.</summary>
internal static class SearchWords
{
    /// <summary>The files, and a hash of every text they were made of.</summary>
    public static (WordFiles Files, IReadOnlyList<byte[]> Hashes) Collect(Site site, SearchOrder order)
    {
        var entries = order.Entries;
        // More parts than cores, so that none waits long for another; as many on every machine, for the hashes.
        var parts = new TextCollector[Math.Clamp(entries.Length / 64, 1, 16)];
        Parallel.For(0, parts.Length, p =>
        {
            var part = parts[p] = new TextCollector();
            for (var n = (int)((long)entries.Length * p / parts.Length); n < (long)entries.Length * (p + 1) / parts.Length; n++) Collect(site, part, n, entries[n]);
        });
        var words = new Dictionary<string, PlaceList>(parts[0].Words.Count * 2, StringComparer.Ordinal);
        foreach (var part in parts)
            foreach (var (word, list) in part.Words)
            {
                if (!words.TryGetValue(word, out var whole)) words.Add(word, whole = new PlaceList());
                whole.AddAll(list.Places);
            }
        return (WordFiles.Of(words, Grams(parts), SearchPages.WordFiles(entries.Length)), [.. parts.Select(p => p.Hash)]);
    }

    private static void Collect(Site site, TextCollector part, int number, int index)
    {
        var entry = site.Entries[index];
        part.Add(number, SearchText.Of(site, index));
        var roman = entry is Quote ? "" : entry.Original?.Romanisation ?? "";
        if (roman.Length == 0 && entry is not Person) return;
        var syllables = TextCollector.WordsOf(roman.Length > 0 ? roman : entry.Name);
        part.AddSound(number, syllables);
        // The family name may come first or last.
        if (entry is Person && syllables.Count > 1) part.AddSound(number, [.. Enumerable.Reverse(syllables)]);
    }

    private static List<(string Key, int[] Places)> Grams(TextCollector[] parts)
    {
        var text = new char[parts.Sum(p => p.Runs.Length) + RunGrams.Margin];
        var places = new int[text.Length];
        var at = 0;
        foreach (var part in parts)
        {
            part.Runs.CopyTo(text.AsSpan(at));
            var from = 0;
            foreach (var (end, place) in part.RunPlaces)
            {
                places.AsSpan(at + from, end - from).Fill(place);
                from = end;
            }
            at += part.Runs.Length;
        }
        var grams = new List<(string, int[])>();
        RunGrams.Find(text, places, (gram, found) => grams.Add((gram, found)));
        return grams;
    }
}
