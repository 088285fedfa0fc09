using Publication.Content;
using Publication.Content.Kinds;

namespace Publication.Linking;

/// <summary>Links all documents into one site: ids become integers once, after that everything is arrays.</summary>
public static class Linker
{
    /// <summary><paramref name="previous"/> only saves work on what did not change.</summary>
    public static Site Link(IReadOnlyList<Document> documents, Settings settings, DateOnly today, bool drafts, IReadOnlySet<string> assetPaths, History? history = null, Site? previous = null)
    {
        if (previous is not null && Relinker.Link(documents, settings, today, drafts, assetPaths, history, previous) is { } relinked) return relinked;
        var (entries, origins, ranges, duplicates) = Collect(documents);
        var (firstById, nextWithId) = IndexIds(entries);
        var formerly = IndexFormer(entries);
        var broken = documents.SelectMany(d => d.Broken).ToHashSet(StringComparer.Ordinal);
        var targets = new int[entries.Length][];
        for (var i = 0; i < entries.Length; i++) targets[i] = Resolve(entries[i], entries, firstById, nextWithId, formerly, broken);
        var (edges, edgeStarts) = Reverse(entries.Length, targets);
        var terms = TermIndex.Build(entries.OfType<Term>());
        var matches = Match(entries, terms, previous);
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
            TermEntries = [.. terms.Terms.Select(t => FindTerm(t, entries, firstById, nextWithId))],
            Matches = matches,
            Duplicates = duplicates,
            AssetPaths = assetPaths,
            BrokenIds = broken,
            Uses = Concordance(entries, terms, matches, drafts),
            Outline = new Outline
            {
                Ranges = ranges,
                FirstById = firstById,
                NextWithId = nextWithId,
                Targets = targets,
                Edges = edges,
                EdgeStarts = edgeStarts,
            },
        };
    }

    private static (Entry[] Entries, (Document, int)[] Origins, (int, int)[] Ranges, List<(Entry, Document, int, int)> Duplicates) Collect(IReadOnlyList<Document> documents)
    {
        var entries = new List<Entry>();
        var origins = new List<(Document, int)>();
        var ranges = new (int, int)[ContentKinds.All.Count];
        var duplicates = new List<(Entry, Document, int, int)>();
        foreach (var kind in ContentKinds.All)
        {
            var first = entries.Count;
            var seen = new Dictionary<string, int>(StringComparer.Ordinal);
            foreach (var document in documents)
            {
                for (var i = 0; i < document.Entries.Count; i++)
                {
                    var entry = document.Entries[i];
                    if (entry.Kind != kind) continue;
                    if (seen.TryGetValue(entry.Id, out var earlier)) duplicates.Add((entry, document, i, earlier));
                    else
                    {
                        seen.Add(entry.Id, entries.Count);
                        entries.Add(entry);
                        origins.Add((document, i));
                    }
                }
            }
            ranges[kind.Index] = (first, entries.Count - first);
        }
        return ([.. entries], [.. origins], ranges, duplicates);
    }

    private static (Dictionary<string, int> First, int[] Next) IndexIds(Entry[] entries)
    {
        var first = new Dictionary<string, int>(entries.Length, StringComparer.Ordinal);
        var next = new int[entries.Length];
        for (var i = entries.Length - 1; i >= 0; i--)
        {
            next[i] = first.GetValueOrDefault(entries[i].Id, -1);
            first[entries[i].Id] = i;
        }
        return (first, next);
    }

    private static Dictionary<(Kind, string), int> IndexFormer(Entry[] entries)
    {
        var former = new Dictionary<(Kind, string), int>();
        for (var i = 0; i < entries.Length; i++)
            foreach (var id in entries[i].Formerly)
                former.TryAdd((entries[i].Kind, id), i);
        return former;
    }

    private static int[] Resolve(
        Entry entry, Entry[] entries, Dictionary<string, int> first, int[] next, Dictionary<(Kind, string), int> formerly, HashSet<string> broken)
    {
        var references = entry.References;
        if (references.Count == 0) return [];
        var targets = new int[references.Count];
        for (var i = 0; i < targets.Length; i++) targets[i] = ResolveOne(references[i], entries, first, next, formerly, broken);
        return targets;
    }

    private static int ResolveOne(
        Reference reference, Entry[] entries, Dictionary<string, int> first, int[] next, Dictionary<(Kind, string), int> formerly, HashSet<string> broken)
    {
        var (kindName, id) = Split(reference.Target);
        var found = Unresolved.Missing;
        var otherKind = false;
        for (var i = first.GetValueOrDefault(id, -1); i >= 0; i = next[i])
        {
            var name = entries[i].Kind.Name;
            if (kindName.Length > 0 ? name != kindName : reference.Kinds.Count > 0 && !reference.Kinds.Contains(name))
            {
                otherKind = true;
                continue;
            }
            if (found >= 0) return Unresolved.Ambiguous;
            found = i;
        }
        if (found >= 0) return reference.Kinds.Count > 0 && !reference.Kinds.Contains(entries[found].Kind.Name) ? Unresolved.WrongKind : found;
        foreach (var kind in ContentKinds.All)
        {
            if (kindName.Length > 0 ? kind.Name != kindName : reference.Kinds.Count > 0 && !reference.Kinds.Contains(kind.Name)) continue;
            if (formerly.TryGetValue((kind, id), out var renamed)) return renamed;
            if (broken.Count > 0 && (broken.Contains($"{kind.Name}:{id}") || broken.Contains($"{kind.Name}:{Document.AnyId}"))) return Unresolved.Broken;
        }
        return otherKind ? Unresolved.WrongKind : Unresolved.Missing;
    }

    /// <summary><c>term:ai-plus</c> as kind and id; the kind is empty where none is named.</summary>
    public static (string Kind, string Id) Split(string target)
    {
        var colon = target.IndexOf(':', StringComparison.Ordinal);
        return colon < 0 ? ("", target) : (target[..colon], target[(colon + 1)..]);
    }

    private static ((int From, int Number)[] Edges, int[] Starts) Reverse(int entries, int[][] targets)
    {
        var starts = new int[entries + 1];
        foreach (var list in targets)
            foreach (var target in list)
                if (target >= 0) starts[target + 1]++;
        for (var i = 0; i < entries; i++) starts[i + 1] += starts[i];
        var edges = new (int, int)[starts[^1]];
        var fill = starts[..^1];
        for (var from = 0; from < entries; from++)
            for (var number = 0; number < targets[from].Length; number++)
                if (targets[from][number] is >= 0 and var target)
                    edges[fill[target]++] = (from, number);
        return (edges, starts);
    }

    private static int FindTerm(Term term, Entry[] entries, Dictionary<string, int> first, int[] next)
    {
        for (var i = first[term.Id]; i >= 0; i = next[i])
            if (ReferenceEquals(entries[i], term)) return i;
        return -1;
    }

    private static EntryMatches[] Match(Entry[] entries, TermIndex terms, Site? previous)
    {
        var known = previous is not null && previous.Terms.Key == terms.Key ? MatchesByEntry(previous) : null;
        var matches = new EntryMatches[entries.Length];
        Parallel.For(0, entries.Length, i =>
        {
            var entry = entries[i];
            matches[i] = known is not null && known.TryGetValue(entry, out var old) ? old : MatchOne(entry, terms);
        });
        return matches;
    }

    private static Dictionary<Entry, EntryMatches> MatchesByEntry(Site previous)
    {
        var known = new Dictionary<Entry, EntryMatches>(previous.Entries.Length, ReferenceEqualityComparer.Instance);
        for (var i = 0; i < previous.Entries.Length; i++) known[previous.Entries[i]] = previous.Matches[i];
        return known;
    }

    internal static EntryMatches MatchOne(Entry entry, TermIndex terms)
    {
        var body = entry.Body.Plain;
        var wordings = entry.Wordings;
        if (body.Length == 0 && wordings.Count == 0) return EntryMatches.None;
        return new EntryMatches(terms.Find(body), wordings.Count == 0 ? [] : [.. wordings.Select(terms.Find)]);
    }

    /// <summary>Whether terms are counted in the texts of an entry: those that are dated statements.</summary>
    internal static bool Counts(Entry entry, bool drafts) => entry is Brief or Quote && (drafts || !entry.Draft);

    /// <summary>The uses of terms in an entry, each with the place of its term in the index.</summary>
    internal static IEnumerable<(int Term, TermUse Use)> UsesIn(int number, Entry entry, EntryMatches matches)
    {
        foreach (var match in matches.Body) yield return (match.Term, new TermUse(number, entry.Body.Plain, match.Start, match.Length));
        for (var w = 0; w < matches.Wordings.Length; w++)
            foreach (var match in matches.Wordings[w])
                yield return (match.Term, new TermUse(number, entry.Wordings[w], match.Start, match.Length));
    }

    private static TermUse[][] Concordance(Entry[] entries, TermIndex terms, EntryMatches[] matches, bool drafts)
    {
        var uses = new List<TermUse>[terms.Terms.Count];
        for (var i = 0; i < entries.Length; i++)
        {
            if (!Counts(entries[i], drafts)) continue;
            foreach (var (term, use) in UsesIn(i, entries[i], matches[i])) (uses[term] ??= []).Add(use);
        }
        return [.. uses.Select(list => Sorted(list))];

        TermUse[] Sorted(List<TermUse>? list) => list is null ? [] : [.. list.OrderBy(u => entries[u.Entry].Date)];
    }
}
