using Publication.Content;

namespace Publication.Checking;

/// <summary>PUB306: something published that stands on a draft.</summary>
public static class DraftsInTexts
{
    public static readonly Rule Rule = new("PUB306", Severity.Warning, "a draft in something that is published")
    {
        Why = "A draft has no page. A published entry that shows it as a card, lists it, or names it as its source or speaker has a gap at this place.",
        Bad = "--- input/data/terms/draft.yml\n- id: neap\n  term: neap tide\n  definition: A tide of small range.\n  draft: true\n--- input/briefs/second.md\n---\ntitle: A second brief\ndate: 2025-04-01\nsummary: What it says.\n---\n\n![[neap]]\n",
        Good = "--- input/data/terms/draft.yml\n- id: neap\n  term: neap tide\n  definition: A tide of small range.\n--- input/briefs/second.md\n---\ntitle: A second brief\ndate: 2025-04-01\nsummary: What it says.\n---\n\n![[neap]]\n",
    };

    public static readonly Check Check = new(Rule, Run, Reach.Outline);

    private static IEnumerable<Diagnostic> Run(CheckContext context)
    {
        foreach (var found in context.References())
        {
            if (found.Target < 0 || Gap(found.Reference.Relation) is not { } gap) continue;
            var (from, to) = (context.Site.Entries[found.Entry], context.Site.Entries[found.Target]);
            if (from.Draft || !to.Draft) continue;
            var flag = context.Site.At(found.Target, to.SpanOf("draft"));
            yield return new Diagnostic(Rule, context.At(found), $"the {to.Kind.Name} `{to.Id}` is a draft and is not published")
            {
                Label = gap,
                Help = $"publish the {to.Kind.Name} (take out its line `draft: true`), take this mention out, or make this {from.Kind.Name} a draft too",
                Related = [new RelatedPlace(flag, "a draft")],
            };
        }
    }

    private static string? Gap(Relation relation) => relation switch
    {
        Relation.Embeds => "its card will be missing here",
        Relation.Lists => "it will be missing from the list",
        Relation.Cites or Relation.TakenFrom => "this source will have no page",
        Relation.SpokenBy => "this speaker will have no page",
        _ => null,
    };
}
