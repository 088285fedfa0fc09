namespace Publication.Checking;

/// <summary>PUB112: a reference by an id that an entry had formerly.</summary>
public static class RetiredIds
{
    public static readonly Rule Rule = new("PUB112", Severity.Warning, "an id that was retired")
    {
        Why = "The reference still works, because the entry names its old id under `formerly`. The new id keeps the texts readable; "
            + "`check --fix` writes it.",
        Bad = "--- input/briefs/second.md\n---\ntitle: A second brief\ndate: 2025-04-01\nsummary: What it says.\n---\n\nSee [[tidal-range]].\n",
        Good = "--- input/briefs/second.md\n---\ntitle: A second brief\ndate: 2025-04-01\nsummary: What it says.\n---\n\nSee [[range]].\n",
    };

    public static readonly Check Check = new(Rule, Run, Reach.Outline);

    private static IEnumerable<Diagnostic> Run(CheckContext context)
    {
        foreach (var found in context.References())
        {
            if (found.Target < 0) continue;
            var entry = context.Site.Entries[found.Target];
            if (found.Reference.Target == entry.Id || found.Id == entry.Id) continue;
            yield return new Diagnostic(Rule, context.AtId(found), $"`{found.Id}` is an old id")
            {
                Label = $"now `{entry.Id}`",
                Help = $"write `{entry.Id}`",
                Related = [new RelatedPlace(context.PlaceOf(found.Target), $"the {entry.Kind.Name} that had this id")],
                Fixes = [new Fix(context.AtId(found), entry.Id)],
            };
        }
    }
}
