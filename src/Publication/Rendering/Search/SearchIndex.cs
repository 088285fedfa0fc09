using System.Security.Cryptography;
using System.Text.Json;
using Publication.Content;
using Publication.Content.Kinds;
using Publication.Linking;
using Publication.Pages;
using Publication.Rendering.Views;

namespace Publication.Rendering.Search;

/// <summary>
/// Writes the files that <c>search.js</c> reads. <c>index</c>: every entry with what a result shows. <c>w0</c>, <c>w1</c> …:
/// words and pairs of Chinese characters with the entries that have them; a place is the entry's number times four plus the
/// weight of the text, and for pairs the positions follow, so that longer strings are found exactly. <c>t0</c>, <c>t1</c> …:
/// the texts, from which the matching sentence is printed. Words stand as they are; only the script knows stems.
/// </summary>
public sealed class SearchIndex
{
    private static readonly JsonWriterOptions Options = new() { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private readonly ViewContext context;
    private readonly Lazy<Dictionary<string, byte[]>> files;

    public SearchIndex(ViewContext context)
    {
        this.context = context;
        files = new Lazy<Dictionary<string, byte[]>>(Build);
    }

    private Site Site => context.Site;

    public byte[] Write(string file) => files.Value[file];

    private Dictionary<string, byte[]> Build()
    {
        var entries = SearchPages.Entries(Site).ToArray();
        var texts = new SearchText[entries.Length];
        var places = new SearchPlaces[entries.Length];
        Parallel.For(0, entries.Length, i =>
        {
            texts[i] = SearchText.Of(Site, entries[i]);
            places[i] = SearchPlaces.Of(texts[i]);
        });
        var numbers = new int[Site.Entries.Length];
        Array.Fill(numbers, -1);
        for (var i = 0; i < entries.Length; i++) numbers[entries[i]] = i;

        var built = new Dictionary<string, byte[]>(StringComparer.Ordinal);
        WriteWords(places, built);
        var textShards = SearchPages.TextShards(Site);
        for (var i = 0; i < textShards.Count; i++)
        {
            var shard = textShards[i];
            built.Add($"t{i}", Json(writer => WriteTexts(writer, numbers[shard[0]], shard.Select(e => texts[numbers[e]]))));
        }
        var version = Version(built);
        built.Add("index", Json(writer => WriteEntries(writer, entries, numbers, textShards, version)));
        return built;
    }

    private void WriteWords(SearchPlaces[] places, Dictionary<string, byte[]> built)
    {
        var count = SearchPages.WordShards(Site);
        var words = new SortedDictionary<string, List<int>>[count];
        var pairs = new SortedDictionary<string, List<int[]>>[count];
        for (var s = 0; s < count; s++) (words[s], pairs[s]) = (new(StringComparer.Ordinal), new(StringComparer.Ordinal));
        for (var i = 0; i < places.Length; i++)
        {
            foreach (var (word, weight) in places[i].Words) Add(words[SearchTextWords.Shard(word, count)], word, (i * 4) + weight);
            foreach (var ((pair, weight), positions) in places[i].Pairs) Add(pairs[SearchTextWords.Shard(pair, count)], pair, [(i * 4) + weight, .. positions]);
        }
        for (var s = 0; s < count; s++)
        {
            var (ofWords, ofPairs) = (words[s], pairs[s]);
            built.Add($"w{s}", Json(writer =>
            {
                writer.WriteStartObject("words");
                foreach (var (word, list) in ofWords) WriteNumbers(writer, word, list.Order());
                writer.WriteEndObject();
                writer.WriteStartObject("pairs");
                foreach (var (pair, list) in ofPairs)
                {
                    writer.WriteStartArray(pair);
                    foreach (var place in list.OrderBy(p => p[0])) WriteNumbers(writer, null, place);
                    writer.WriteEndArray();
                }
                writer.WriteEndObject();
            }));
        }
    }

    private void WriteEntries(Utf8JsonWriter writer, int[] entries, int[] numbers, IReadOnlyList<IReadOnlyList<int>> textShards, string version)
    {
        var shardOf = new Dictionary<int, int>();
        for (var s = 0; s < textShards.Count; s++)
            foreach (var entry in textShards[s]) shardOf[entry] = s;
        writer.WriteString("version", version);
        writer.WriteNumber("shards", SearchPages.WordShards(Site));
        writer.WriteString("language", Site.Settings.OriginLanguage);
        writer.WriteStartArray("kinds");
        foreach (var kind in ContentKinds.All)
        {
            writer.WriteStartArray();
            writer.WriteStringValue(kind.Name);
            writer.WriteStringValue(context.Strings.Get($"list.{kind.Plural}", 2));
            writer.WriteEndArray();
        }
        writer.WriteEndArray();
        writer.WriteStartArray("entries");
        foreach (var number in entries)
        {
            var entry = Site.Entries[number];
            writer.WriteStartArray();
            writer.WriteNumberValue(entry.Kind.Index);
            writer.WriteStringValue(entry.Name);
            writer.WriteStringValue(entry switch
            {
                Quote => "",
                Source source => source.OriginalTitle,
                _ => entry.Original?.Text,
            });
            writer.WriteStringValue(entry is Quote ? "" : entry.Original?.Romanisation);
            writer.WriteStringValue(entry.Date is { } date ? context.Dates.Of(date) : "");
            writer.WriteNumberValue(DayOf(entry.Date));
            writer.WriteStringValue(Route.Of(entry).Path);
            writer.WriteNumberValue(shardOf[number]);
            WriteNumbers(writer, null, Site.TargetsOf(number, Relation.HasTopic).Select(t => numbers[t]));
            writer.WriteNumberValue(Site.TargetsOf(number, Relation.SpokenBy).Select(t => numbers[t]).FirstOrDefault(-1));
            writer.WriteStartArray();
            foreach (var name in entry is Source ? [] : SearchText.AlsoOf(entry)) writer.WriteStringValue(name);
            writer.WriteEndArray();
            writer.WriteStringValue(entry is Source titled ? titled.TitleLanguage : entry.Language);
            writer.WriteStringValue(entry is Source ? entry.Language : entry.Original?.Language);
            writer.WriteEndArray();
        }
        writer.WriteEndArray();
    }

    private static void WriteTexts(Utf8JsonWriter writer, int first, IEnumerable<SearchText> texts)
    {
        writer.WriteNumber("first", first);
        writer.WriteStartArray("texts");
        foreach (var text in texts)
        {
            writer.WriteStartArray();
            foreach (var block in text.Blocks.Concat(text.Headings).Distinct(StringComparer.Ordinal)) writer.WriteStringValue(block);
            writer.WriteEndArray();
        }
        writer.WriteEndArray();
    }

    private static int DayOf(EdtfDate? date)
    {
        var day = date is null ? default : date.EarliestDay == DateOnly.MinValue ? date.LatestDay : date.EarliestDay;
        return day == default || day == DateOnly.MaxValue ? 0 : (((day.Year * 100) + day.Month) * 100) + day.Day;
    }

    /// <summary>Changes with any file, so that a browser never mixes the files of two editions.</summary>
    private static string Version(Dictionary<string, byte[]> built)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var (_, bytes) in built.OrderBy(f => f.Key, StringComparer.Ordinal)) hash.AppendData(bytes);
        return Convert.ToHexStringLower(hash.GetHashAndReset())[..10];
    }

    private static void Add<T>(SortedDictionary<string, List<T>> map, string key, T value)
    {
        if (!map.TryGetValue(key, out var list)) map.Add(key, list = []);
        list.Add(value);
    }

    private static void WriteNumbers(Utf8JsonWriter writer, string? name, IEnumerable<int> numbers)
    {
        if (name is null) writer.WriteStartArray();
        else writer.WriteStartArray(name);
        foreach (var number in numbers) writer.WriteNumberValue(number);
        writer.WriteEndArray();
    }

    private static byte[] Json(Action<Utf8JsonWriter> write)
    {
        var buffer = new System.Buffers.ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(buffer, Options))
        {
            writer.WriteStartObject();
            write(writer);
            writer.WriteEndObject();
        }
        return buffer.WrittenSpan.ToArray();
    }
}
