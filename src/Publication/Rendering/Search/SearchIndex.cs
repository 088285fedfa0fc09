using System.Globalization;
using System.Security.Cryptography;
using System.Text.Json;
using Publication.Content;
using Publication.Content.Kinds;
using Publication.Linking;
using Publication.Rendering.Views;

namespace Publication.Rendering.Search;

/// <summary>
/// Writes the files that <c>search.js</c> reads. <c>index</c>: the kinds with their numbers, and where each file of words
/// begins. <c>facets</c>: topics and speakers with their entries. <c>w0</c> …: words and strings with the entries that have
/// them. <c>r0</c> …: lines of results. <c>t0</c> …: texts. The words are collected once, when the first file needs them.
/// </summary>
public sealed class SearchIndex
{
    private readonly ViewContext context;
    private readonly Lazy<SearchOrder> order;
    private readonly Lazy<SearchRows> rows;
    private readonly Lazy<(WordFiles Words, string Version)> words;

    public SearchIndex(ViewContext context)
    {
        this.context = context;
        order = new Lazy<SearchOrder>(() => SearchOrder.Of(Site));
        rows = new Lazy<SearchRows>(() => new SearchRows(context, order.Value));
        words = new Lazy<(WordFiles, string)>(() =>
        {
            var (files, hashes) = SearchWords.Collect(Site, order.Value);
            return (files, Version(hashes));
        });
    }

    private Site Site => context.Site;

    public byte[] Write(string file) => file switch
    {
        "index" => SearchJson.Of(WriteIndex),
        "facets" => SearchJson.Of(WriteFacets),
        _ => (file[0], int.Parse(file.AsSpan(1), CultureInfo.InvariantCulture)) switch
        {
            ('w', var number) => words.Value.Words.Files[number],
            ('r', var number) => rows.Value.Rows(number),
            (_, var number) => rows.Value.Texts(number),
        },
    };

    /// <summary>Collects the words, so that files asked for at the same time do not wait for each other.</summary>
    public void Collect() => _ = words.Value;

    /// <summary>Changes with any file, so that a browser never mixes the files of two editions.</summary>
    private string Version(IEnumerable<byte[]> ofTexts)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var part in ofTexts) hash.AppendData(part);
        for (var i = 0; i < rows.Value.RowFiles; i++) hash.AppendData(rows.Value.Rows(i));
        hash.AppendData(SearchJson.Of(WriteFacets));
        return Convert.ToHexStringLower(hash.GetHashAndReset())[..10];
    }

    private void WriteIndex(Utf8JsonWriter writer)
    {
        writer.WriteStartObject();
        writer.WriteString("version", words.Value.Version);
        writer.WriteString("language", Site.Settings.OriginLanguage);
        writer.WriteStartArray("kinds");
        foreach (var kind in order.Value.Kinds)
        {
            writer.WriteStartArray();
            writer.WriteStringValue(kind.Kind.Name);
            writer.WriteStringValue(context.Strings.Get($"list.{kind.Kind.Plural}", 2));
            writer.WriteStringValue(kind.Kind.Route);
            writer.WriteNumberValue(kind.Count);
            writer.WriteNumberValue(kind.TextsInFile);
            writer.WriteStartArray();
            foreach (var (year, count) in order.Value.Years(Site, kind))
            {
                writer.WriteNumberValue(year);
                writer.WriteNumberValue(count);
            }
            writer.WriteEndArray();
            writer.WriteEndArray();
        }
        writer.WriteEndArray();
        writer.WriteStartArray("keys");
        foreach (var key in words.Value.Words.FirstKeys) writer.WriteStringValue(key);
        writer.WriteEndArray();
        writer.WriteEndObject();
    }

    private void WriteFacets(Utf8JsonWriter writer)
    {
        writer.WriteStartObject();
        WriteFacet(writer, "topics", Relation.HasTopic);
        WriteFacet(writer, "speakers", Relation.SpokenBy);
        writer.WriteEndObject();
    }

    private void WriteFacet(Utf8JsonWriter writer, string name, Relation relation)
    {
        var members = new SortedDictionary<int, List<int>>();
        for (var n = 0; n < order.Value.Entries.Length; n++)
            foreach (var target in Site.TargetsOf(order.Value.Entries[n], relation).Distinct())
            {
                if (!members.TryGetValue(target, out var list)) members.Add(target, list = []);
                list.Add(n);
            }
        writer.WriteStartArray(name);
        foreach (var (target, list) in members)
        {
            var entry = Site.Entries[target];
            writer.WriteStartArray();
            writer.WriteStringValue(entry is Organisation ? $"{entry.Kind.Name}:{entry.Id}" : entry.Id);
            writer.WriteStringValue(entry.Name);
            SearchJson.WriteSteps(writer, list);
            writer.WriteEndArray();
        }
        writer.WriteEndArray();
    }
}
