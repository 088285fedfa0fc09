using System.Text;
using System.Text.RegularExpressions;
using Publication.Content.Kinds;
using Publication.Linking;
using Publication.Pages;

namespace Publication.Tests.Rendering.Search;

/// <summary>
/// The truth: what a scan from the first letter to the last finds in the texts of a site. For English the forms that must be
/// found are given with the query, so that the scan knows nothing of stems.
/// </summary>
internal sealed class PlainScan
{
    private const string Toned = "āáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜü";
    private const string Plain = "aaaaeeeeiiiioooouuuuuuuuu";

    private readonly Site site;
    private readonly (int Entry, string Text)[] texts;

    public PlainScan(Site site)
    {
        this.site = site;
        texts = [.. Enumerable.Range(0, site.Entries.Length).Where(site.IsVisible).Select(e => (e, TextOf(e)))];
    }

    /// <summary>All strings of Chinese characters in the texts, each with its length in characters, as they come.</summary>
    public IEnumerable<string> Runs => texts.SelectMany(t => Regex.Matches(t.Text, @"[\u4e00-\u9fff]{2,}").Select(m => m.Value));

    public string TextOf(int entry)
    {
        var text = SearchText.Of(site, entry);
        return string.Join('\n', [.. text.Names, .. text.Headings, .. text.Blocks]);
    }

    public HashSet<string> Find(SearchQuery query) => query.Sound.Length > 0 ? FindSound(query.Sound) : Addresses(t => Matches(t, query));

    private HashSet<string> Addresses(Func<string, bool> passes) =>
        [.. texts.AsParallel().Where(t => passes(t.Text)).Select(t => Route.Of(site, t.Entry).Path)];

    private static bool Matches(string text, SearchQuery query)
    {
        foreach (var run in query.Runs)
            if (!text.Contains(run, StringComparison.Ordinal)) return false;
        foreach (var word in query.Words)
            if (!word.IsMatch(text)) return false;
        return true;
    }

    /// <summary>Names that sound so from one of their words on, and every text that holds the original of a name that sounds just so.</summary>
    private HashSet<string> FindSound(string sound)
    {
        var found = new HashSet<string>(StringComparer.Ordinal);
        foreach (var (entry, _) in texts)
        {
            if (site.Entries[entry] is Quote or { Original: null }) continue;
            var original = site.Entries[entry].Original!;
            var words = Flat(original.Romanisation).Split([' ', '-', '’', '\''], StringSplitOptions.RemoveEmptyEntries);
            List<string[]> orders = site.Entries[entry] is Person ? [words, [.. words.Reverse()]] : [words];
            if (orders.Any(o => Enumerable.Range(0, o.Length).Any(from => string.Concat(o[from..]).StartsWith(sound, StringComparison.Ordinal)))) found.Add(Route.Of(site, entry).Path);
            if (orders.Any(o => string.Concat(o) == sound)) found.UnionWith(Addresses(t => t.Contains(original.Text, StringComparison.Ordinal)));
        }
        return found;
    }

    private static string Flat(string romanised)
    {
        var flat = new StringBuilder();
        foreach (var c in romanised.ToLowerInvariant()) flat.Append(Toned.IndexOf(c, StringComparison.Ordinal) is >= 0 and var at ? Plain[at] : c);
        return flat.ToString();
    }
}
