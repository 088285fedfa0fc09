using Publication.Content;
using Publication.Linking;

namespace Publication.Checking;

/// <summary>PUB104: an id that no entry has.</summary>
public static class UnknownIds
{
    public static readonly Rule Rule = new("PUB104", Severity.Error, "an id that no entry has")
    {
        Why = "Entries refer to each other by id. An id that nothing has is a slip of the keyboard, or an entry that was removed or has yet to be written.",
        Bad = "--- input/briefs/second.md\n---\ntitle: A second brief\ndate: 2025-04-01\nsummary: What it says.\ninitiatives: [tide-plann]\n---\n\nText.\n",
        Good = "--- input/briefs/second.md\n---\ntitle: A second brief\ndate: 2025-04-01\nsummary: What it says.\ninitiatives: [tide-plan]\n---\n\nText.\n",
    };

    public static readonly Check Check = new(Rule, Run, Reach.Outline);

    /// <summary>One for each id: the other places that name it are related.</summary>
    private static IEnumerable<Diagnostic> Run(CheckContext context)
    {
        var guesses = new Guesses();
        return context.References()
            .Where(f => f.Target == Unresolved.Missing || IsOfUnknownKind(f))
            .GroupBy(f => f.Reference.Target, StringComparer.Ordinal)
            .Select(group => Report(context, Sorted(context, group), guesses));
    }

    private static List<FoundReference> Sorted(CheckContext context, IEnumerable<FoundReference> places) =>
        [.. places.Select(f => (Found: f, At: context.At(f))).OrderBy(p => p.At.Path, StringComparer.Ordinal).ThenBy(p => p.At.Span.Start).Select(p => p.Found)];

    internal static bool IsOfUnknownKind(FoundReference found) => found.Target < 0 && found.Kind.Length > 0 && ContentKinds.Find(found.Kind) is null;

    private static Diagnostic Report(CheckContext context, List<FoundReference> places, Guesses guesses)
    {
        var found = places[0];
        if (IsOfUnknownKind(found)) return UnknownKind(context, found);
        var kinds = Allowed(places);
        var candidates = Candidates(context, kinds, guesses);
        var meant = Meant(context, found.Id, candidates);
        var name = Words.Named(kinds.Count == ContentKinds.All.Count ? [] : [.. kinds.Select(k => k.Name)]);
        return new Diagnostic(Rule, context.AtId(found), $"no {name} has the id `{found.Id}`")
        {
            Label = kinds.All(k => context.Site.Ranges[k.Index].Count == 0) ? "there is none yet" : $"not found among {Among(context, kinds)}",
            Help = Help(context, found, kinds, candidates, meant),
            Related = [.. places.Skip(1).Select(p => new RelatedPlace(context.AtId(p), "also here"))],
            Fixes = meant >= 0 ? [.. Mend(context, places, context.Site.Entries[meant])] : [],
        };
    }

    private static Diagnostic UnknownKind(CheckContext context, FoundReference found)
    {
        var names = ContentKinds.All.Select(k => k.Name);
        var at = context.At(found);
        var help = Spelling.Closest(found.Kind, names) is { } meant
            ? $"did you mean `{meant}`? Write `{meant}:{found.Id}`"
            : $"before the colon stands a kind: {Words.List(names.Select(Words.Code), "or")}";
        if (context.Site.WithId(found.Id).ToList() is [var only]) help = $"write only `{found.Id}`: it is the id of {Words.A(context.Site.Entries[only].Kind.Name)}";
        return new Diagnostic(Rule, at with { Span = new TextSpan(at.Span.Start, Math.Min(found.Kind.Length, at.Span.Length)) }, $"`{found.Kind}` is not a kind of entry") { Help = help };
    }

    /// <summary>What fits at all the places; at the first, where nothing fits at all.</summary>
    private static IReadOnlyList<Kind> Allowed(List<FoundReference> places)
    {
        var common = places.DistinctBy(p => (p.Kind, p.Reference.Kinds)).Skip(1).Aggregate(Allowed(places[0]), (kinds, place) => [.. kinds.Intersect(Allowed(place))]);
        return common.Count > 0 ? common : Allowed(places[0]);
    }

    private static IReadOnlyList<Kind> Allowed(FoundReference found) =>
        found.Kind.Length > 0 ? [ContentKinds.Find(found.Kind)!]
            : found.Reference.Kinds.Count > 0 ? [.. found.Reference.Kinds.Select(k => ContentKinds.Find(k)!)]
            : ContentKinds.All;

    private static List<int> Candidates(CheckContext context, IReadOnlyList<Kind> kinds, Guesses guesses)
    {
        var candidates = new List<int>();
        if (!guesses.Allow(kinds.Sum(k => context.Site.Ranges[k.Index].Count))) return candidates;
        foreach (var kind in kinds)
        {
            var (first, count) = context.Site.Ranges[kind.Index];
            candidates.AddRange(Enumerable.Range(first, count));
        }
        return candidates;
    }

    /// <summary>The entry that is called what was written, or whose id is clearly the closest; -1 where there is none.</summary>
    private static int Meant(CheckContext context, string written, List<int> candidates)
    {
        var entries = context.Site.Entries;
        var named = candidates.FindAll(i => string.Equals(entries[i].Name, written, StringComparison.OrdinalIgnoreCase));
        if (named is [var only]) return only;
        return Spelling.Closest(written, candidates.Select(i => entries[i].Id)) is { } id ? candidates.Find(i => entries[i].Id == id) : -1;
    }

    private static IEnumerable<Fix> Mend(CheckContext context, List<FoundReference> places, Entry meant)
    {
        foreach (var place in places)
            if (Allowed(place).Contains(meant.Kind))
                yield return new Fix(context.AtId(place), meant.Id) { IsGuess = !IsCalled(meant, place.Id) };
    }

    /// <summary>By its id or name, but for capitals: then nothing is guessed.</summary>
    private static bool IsCalled(Entry entry, string written) =>
        string.Equals(entry.Id, written, StringComparison.OrdinalIgnoreCase) || string.Equals(entry.Name, written, StringComparison.OrdinalIgnoreCase);

    private static string Among(CheckContext context, IReadOnlyList<Kind> kinds) =>
        kinds.Count > 3 ? $"{context.Site.Entries.Length} entries"
            : Words.List(kinds.Select(k => Words.Count(context.Site.Ranges[k.Index].Count, k)), "and");

    private static string Help(CheckContext context, FoundReference found, IReadOnlyList<Kind> kinds, List<int> candidates, int meant)
    {
        var entries = context.Site.Entries;
        if (meant >= 0)
        {
            var place = context.PlaceOf(meant);
            return $"did you mean `{entries[meant].Id}`? ({place.Path}:{place.Start.Line})";
        }
        var file = kinds is [{ } kind] ? " " + FileOf(context, kind) : "";
        if (candidates.Count == 0) return $"write it{file}, or remove the reference";
        return Words.Choice(found.Id, candidates.Select(i => entries[i].Id)) + (file.Length > 0 ? $", {file.Trim()}" : "");
    }

    private static string FileOf(CheckContext context, Kind kind) => kind.Source == KindSource.Records
        ? $"in `{context.Root}/data/{kind.Plural}.yml`"
        : $"in the folder `{context.Root}/{kind.Plural}/`";
}
