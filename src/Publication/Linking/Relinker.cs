using Publication.Content;
using Publication.Content.Kinds;

namespace Publication.Linking;

/// <summary>Links documents of which most are those of a site before: puts what changed into its place.</summary>
internal static class Relinker
{
    /// <summary>Null where the outline is no longer the same and everything must be linked anew.</summary>
    public static Site? Link(IReadOnlyList<Document> documents, Settings settings, DateOnly today, bool drafts, IReadOnlySet<string> assetPaths, History? history, Site previous)
    {
        if (previous.Drafts != drafts || previous.Documents.Count != documents.Count || previous.Duplicates.Count > 0 || previous.BrokenIds.Count > 0 || !assetPaths.SetEquals(previous.AssetPaths)) return null;
        var edited = new List<Document>();
        for (var d = 0; d < documents.Count; d++)
        {
            if (ReferenceEquals(documents[d], previous.Documents[d])) continue;
            if (!IsSame(documents[d], previous.Documents[d])) return null;
            edited.Add(documents[d]);
        }
        var (entries, origins) = ((Entry[])previous.Entries.Clone(), ((Document, int)[])previous.Origins.Clone());
        var changed = new List<int>();
        foreach (var document in edited)
            for (var number = 0; number < document.Entries.Count; number++)
            {
                var entry = document.Entries[number];
                var i = previous.Find(entry.Kind, entry.Id);
                origins[i] = (document, number);
                if (ReferenceEquals(entries[i], entry)) continue;
                entries[i] = entry;
                changed.Add(i);
            }
        changed.Sort();
        var terms = changed.Exists(i => entries[i] is Term) ? TermIndex.Build(entries.OfType<Term>()) : previous.Terms;
        if (terms.Key != previous.Terms.Key || terms.Terms.Count != previous.Terms.Terms.Count) return null;
        var matches = (EntryMatches[])previous.Matches.Clone();
        foreach (var i in changed) matches[i] = Linker.MatchOne(entries[i], terms);
        return new Site
        {
            Settings = settings,
            Today = today,
            Drafts = drafts,
            History = history,
            Documents = documents,
            Entries = entries,
            Origins = origins,
            Terms = terms,
            TermEntries = previous.TermEntries,
            Matches = matches,
            Duplicates = [],
            AssetPaths = assetPaths,
            BrokenIds = previous.BrokenIds,
            Uses = Uses(previous, entries, matches, changed),
            Outline = previous.Outline,
            Changed = changed,
        };
    }

    private static bool IsSame(Document a, Document b)
    {
        if (a.File.Relative != b.File.Relative || a.Broken.Count > 0 || a.Entries.Count != b.Entries.Count) return false;
        for (var i = 0; i < a.Entries.Count; i++)
            if (!Outline.IsSame(a.Entries[i], b.Entries[i])) return false;
        return true;
    }

    /// <summary>The uses of all terms: those in changed entries taken out, and put in again as they are now.</summary>
    private static TermUse[][] Uses(Site previous, Entry[] entries, EntryMatches[] matches, List<int> changed)
    {
        var fresh = new Dictionary<int, List<TermUse>>();
        foreach (var i in changed)
        {
            if (!Linker.Counts(entries[i], previous.Drafts)) continue;
            foreach (var (term, _) in Linker.UsesIn(i, previous.Entries[i], previous.Matches[i])) fresh.TryAdd(term, []);
            foreach (var (term, use) in Linker.UsesIn(i, entries[i], matches[i]))
            {
                fresh.TryAdd(term, []);
                fresh[term].Add(use);
            }
        }
        if (fresh.Count == 0) return previous.Uses;
        var touched = changed.ToHashSet();
        var uses = (TermUse[][])previous.Uses.Clone();
        foreach (var (term, found) in fresh)
            uses[term] = [.. uses[term].Where(u => !touched.Contains(u.Entry)).Concat(found).OrderBy(u => entries[u.Entry].Date).ThenBy(u => u.Entry)];
        return uses;
    }
}
