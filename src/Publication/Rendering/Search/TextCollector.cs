using System.Runtime.InteropServices;
using System.Security.Cryptography;
using Publication.Linking;

namespace Publication.Rendering.Search;

/// <summary>
/// Takes the texts of some entries apart: words with their places, and the runs of Chinese (Japanese, Korean) one after another
/// with their places. Several collect side by side; joined in the order of the numbers they give what one would give.
/// </summary>
internal sealed class TextCollector
{
    private readonly Dictionary<string, PlaceList> words = new(StringComparer.Ordinal);
    private readonly Dictionary<string, PlaceList>.AlternateLookup<ReadOnlySpan<char>> lookup;
    private readonly List<char> runs = [];
    private readonly List<(int End, int Place)> runPlaces = [];
    private readonly IncrementalHash hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);

    public TextCollector() => lookup = words.GetAlternateLookup<ReadOnlySpan<char>>();

    public IReadOnlyDictionary<string, PlaceList> Words => words;

    /// <summary>All runs, each closed by a zero.</summary>
    public ReadOnlySpan<char> Runs => CollectionsMarshal.AsSpan(runs);

    /// <summary>For each run where it ends in <see cref="Runs"/>, and its place.</summary>
    public IReadOnlyList<(int End, int Place)> RunPlaces => runPlaces;

    /// <summary>Changes with every text.</summary>
    public byte[] Hash => hash.GetCurrentHash();

    public void Add(int number, SearchText text)
    {
        Add(text.Names, PlaceList.Of(number, SearchText.NameWeight));
        Add(text.Headings, PlaceList.Of(number, SearchText.HeadingWeight));
        Add(text.Blocks, PlaceList.Of(number, SearchText.TextWeight));
        foreach (var name in text.Names) AddName(name, PlaceList.Of(number, SearchText.NameWeight));
    }

    /// <summary>How a name sounds in Latin letters: from each of its words on, written together.</summary>
    public void AddSound(int number, IReadOnlyList<string> syllables)
    {
        for (var from = 0; from < syllables.Count; from++)
            Add(string.Concat(syllables.Skip(from)) + WordKeys.Sound, PlaceList.Of(number, from == 0 ? SearchText.NameWeight : SearchText.HeadingWeight));
    }

    /// <summary>The words of a name, folded.</summary>
    public static List<string> WordsOf(string name)
    {
        var parts = new List<string>();
        for (var tokens = new SearchTokens(name); tokens.Next();) parts.Add(tokens.Token.ToString());
        return parts;
    }

    private void Add(IReadOnlyList<string> texts, int place)
    {
        foreach (var text in texts)
        {
            hash.AppendData(MemoryMarshal.AsBytes(text.AsSpan()));
            for (var tokens = new SearchTokens(text); tokens.Next();)
                if (tokens.IsRun) AddRun(tokens.Token, place);
                else
                {
                    Add(tokens.Token, place);
                    if (tokens.Signs.Length > 0) Add(string.Concat(tokens.Token, tokens.Signs), place);
                }
        }
    }

    /// <summary>A name as a whole, with its signs and without, and by its first character.</summary>
    private void AddName(string name, int place)
    {
        var (plain, signed) = (new List<string>(), new List<string>());
        for (var tokens = new SearchTokens(name); tokens.Next();)
        {
            if (plain.Count == 0 && tokens.IsRun) Add(tokens.Token[..SearchTokens.IsHan(tokens.Token, 0)].ToString() + WordKeys.Start, place);
            plain.Add(tokens.Token.ToString());
            signed.Add(tokens.Token.ToString() + tokens.Signs);
        }
        if (plain.Count == 0) return;
        var key = string.Join(' ', plain) + WordKeys.Name;
        var exact = string.Join(' ', signed) + WordKeys.Name;
        Add(key, place);
        if (exact != key) Add(exact, place);
    }

    private void AddRun(ReadOnlySpan<char> run, int place)
    {
        runs.AddRange(run);
        runs.Add('\0');
        runPlaces.Add((runs.Count, place));
    }

    private void Add(ReadOnlySpan<char> word, int place)
    {
        if (!lookup.TryGetValue(word, out var list)) lookup[word] = list = new PlaceList();
        list.Add(place);
    }
}
