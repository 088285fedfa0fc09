using Publication.Linking;

namespace Publication.Rendering.Search;

/// <summary>The words of one entry with their greatest weight, and its pairs of Chinese characters with their positions.</summary>
internal sealed class SearchPlaces
{
    public Dictionary<string, int> Words { get; } = new(StringComparer.Ordinal);

    public Dictionary<(string Pair, int Weight), List<int>> Pairs { get; } = [];

    public static SearchPlaces Of(SearchText text)
    {
        var places = new SearchPlaces();
        places.Add(text.Names, SearchText.NameWeight);
        places.Add(text.Headings, SearchText.HeadingWeight);
        places.Add(text.Blocks, SearchText.TextWeight);
        return places;
    }

    private void Add(IReadOnlyList<string> texts, int weight)
    {
        var position = 0;
        foreach (var text in texts)
            foreach (var (token, isRun) in SearchTextWords.Of(text))
                if (!isRun) Words[token] = Math.Max(weight, Words.GetValueOrDefault(token));
                else
                {
                    for (var i = 0; i + 1 < token.Length; i++)
                    {
                        var key = (token.Substring(i, 2), weight);
                        if (!Pairs.TryGetValue(key, out var list)) Pairs.Add(key, list = []);
                        list.Add(position + i);
                    }
                    // A gap, so that no string runs on from one run to the next.
                    position += token.Length + 1;
                }
    }
}
