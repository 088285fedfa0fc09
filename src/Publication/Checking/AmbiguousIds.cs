using Publication.Linking;

namespace Publication.Checking;

/// <summary>PUB110: an id that two kinds use, where either may stand.</summary>
public static class AmbiguousIds
{
    public static readonly Rule Rule = new("PUB110", Severity.Error, "an id that two kinds use")
    {
        Why = "A term and an initiative may have the same id. Where both may stand, the kind is written before the id: `term:tides`.",
        Bad = "--- input/briefs/second.md\n---\ntitle: A second brief\ndate: 2025-04-01\nsummary: What it says.\n---\n\nSee [[tides]].\n",
        Good = "--- input/briefs/second.md\n---\ntitle: A second brief\ndate: 2025-04-01\nsummary: What it says.\n---\n\nSee [[term:tides]].\n",
    };

    public static readonly Check Check = new(Rule, Run, Reach.Outline);

    private static IEnumerable<Diagnostic> Run(CheckContext context)
    {
        foreach (var found in context.References())
        {
            if (found.Target != Unresolved.Ambiguous) continue;
            var entries = context.Site.WithId(found.Id)
                .Where(i => found.Reference.Kinds.Count == 0 || found.Reference.Kinds.Contains(context.Site.Entries[i].Kind.Name)).ToList();
            var kinds = entries.Select(i => context.Site.Entries[i].Kind.Name).ToList();
            yield return new Diagnostic(Rule, context.At(found), $"`{found.Id}` is the id of {Words.List(kinds.Select(Words.A), "and of")}")
            {
                Label = "which of them?",
                Help = $"write {Words.List(kinds.Select(k => $"`{k}:{found.Id}`"), "or")}",
                Related = [.. entries.Select(i => new RelatedPlace(context.PlaceOf(i), $"the {context.Site.Entries[i].Kind.Name}"))],
            };
        }
    }
}
