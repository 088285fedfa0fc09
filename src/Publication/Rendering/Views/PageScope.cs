using Publication.Content;
using Publication.Content.Kinds;
using Publication.Linking;

namespace Publication.Rendering.Views;

/// <summary>
/// What counts on one page only: the numbers of its sources, in order of first citation, and the entries that it links to,
/// for their hover cards.
/// </summary>
public sealed class PageScope
{
    private readonly List<int> sources = [];
    private readonly Dictionary<int, int> numbers = [];
    private readonly List<int> cards = [];
    private readonly HashSet<int> seen = [];

    public PageScope(Site site, int entry)
    {
        if (entry < 0) return;
        var references = site.Entries[entry].References;
        for (var i = 0; i < references.Count; i++)
        {
            var target = site.Targets[entry][i];
            if (references[i].Relation is Relation.Cites or Relation.TakenFrom && site.IsVisible(target) && site.Entries[target] is Source && numbers.TryAdd(target, sources.Count + 1))
                sources.Add(target);
        }
    }

    public IReadOnlyList<int> Sources => sources;

    /// <summary>Entries linked so far, each once.</summary>
    public IReadOnlyList<int> Cards => cards;

    /// <summary>1-based; 0 for a source that the page does not list.</summary>
    public int NumberOf(int source) => numbers.GetValueOrDefault(source);

    internal void AddCard(int entry)
    {
        if (seen.Add(entry)) cards.Add(entry);
    }
}
