using Publication.Linking;

namespace Publication.Checking;

/// <summary>PUB111: an id of a kind that cannot stand in its place.</summary>
public static class MisplacedIds
{
    public static readonly Rule Rule = new("PUB111", Severity.Error, "an id of a kind that cannot stand here")
    {
        Why = "Each field takes ids of certain kinds: a speaker is a person or an organisation, a citation names a source.",
        Bad = "--- input/briefs/second.md\n---\ntitle: A second brief\ndate: 2025-04-01\nsummary: What it says.\n---\n\nText [@jane-doe].\n",
        Good = "--- input/briefs/second.md\n---\ntitle: A second brief\ndate: 2025-04-01\nsummary: What it says.\n---\n\nText [@tide-report].\n",
    };

    public static readonly Check Check = new(Rule, Run, Reach.Outline);

    private static IEnumerable<Diagnostic> Run(CheckContext context)
    {
        var guesses = new Guesses();
        foreach (var found in context.References())
        {
            if (found.Target != Unresolved.WrongKind || UnknownIds.IsOfUnknownKind(found)) continue;
            var kinds = found.Reference.Kinds;
            var there = context.Site.WithId(found.Id).ToList();
            var names = there.Select(i => context.Site.Entries[i].Kind.Name).ToList();
            // The kind that is written is not that of the entry, although the entry could stand here.
            var fits = names.FindAll(n => n != found.Kind && (kinds.Count == 0 || kinds.Contains(n)));
            var expected = found.Kind.Length > 0 && (kinds.Count == 0 || kinds.Contains(found.Kind)) ? Words.A(found.Kind) : Words.AnyOf(kinds);
            yield return new Diagnostic(Rule, context.At(found), $"`{found.Id}` is {Words.List(names.Select(Words.A), "and")}, not {expected}")
            {
                Label = kinds.Count > 0 ? $"{(found.Reference.Field == "body" ? "here stands" : $"`{found.Reference.Field}` takes")} the id of {Words.AnyOf(kinds)}" : null,
                Help = found.Kind.Length > 0 && fits is [var fit] ? $"write `{fit}:{found.Id}`" : guesses.Allow(context.Site.Entries.Length) ? Help(context, found, kinds) : $"write the id of {Words.AnyOf(kinds)}",
                Related = [.. there.Select(i => new RelatedPlace(context.PlaceOf(i), $"the {context.Site.Entries[i].Kind.Name}"))],
            };
        }
    }

    private static string Help(CheckContext context, FoundReference found, IReadOnlyList<string> kinds)
    {
        var ids = context.Site.Entries.Where(e => kinds.Count == 0 || kinds.Contains(e.Kind.Name)).Select(e => e.Id).ToList();
        return ids.Count == 0 ? $"write the id of {Words.AnyOf(kinds)}"
            : $"write the id of {Words.AnyOf(kinds)}; {Words.Choice(found.Id, ids)}";
    }
}
