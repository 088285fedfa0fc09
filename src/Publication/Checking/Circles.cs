using Publication.Content;

namespace Publication.Checking;

/// <summary>PUB401: entries that are part of themselves, or follow themselves, by way of others.</summary>
public static class Circles
{
    public static readonly Rule Rule = new("PUB401", Severity.Error, "a circle of entries")
    {
        Why = "What is part of something is smaller than it, and what follows something is younger. In a circle neither can be true, and one of the references points the wrong way.",
        Bad = "--- input/data/initiatives/more.yml\n- id: dyke-plan\n  name: Dyke Plan\n  form: plan\n  level: national\n  status: running\n  date: 2025-01-15\n  part_of: [dyke-measure]\n  summary: Dykes.\n  sources: [tide-report]\n- id: dyke-measure\n  name: Dyke Measure\n  form: measure\n  level: national\n  status: running\n  date: 2025-02-15\n  part_of: [dyke-plan]\n  summary: Dykes.\n  sources: [tide-report]\n",
        Good = "--- input/data/initiatives/more.yml\n- id: dyke-plan\n  name: Dyke Plan\n  form: plan\n  level: national\n  status: running\n  date: 2025-01-15\n  summary: Dykes.\n  sources: [tide-report]\n- id: dyke-measure\n  name: Dyke Measure\n  form: measure\n  level: national\n  status: running\n  date: 2025-02-15\n  part_of: [dyke-plan]\n  summary: Dykes.\n  sources: [tide-report]\n",
    };

    public static readonly Check Check = new(Rule, Run, Reach.Outline);

    private static readonly (Relation Relation, string Fact)[] Ordered =
    [
        (Relation.PartOf, "is part of itself"),
        (Relation.Follows, "follows itself"),
        (Relation.BelongsTo, "belongs to itself"),
        (Relation.TranslationOf, "is a translation of itself"),
        (Relation.KnownThrough, "is known through itself"),
    ];

    private static IEnumerable<Diagnostic> Run(CheckContext context)
    {
        var steps = context.References().Where(f => f.Target >= 0).ToLookup(f => Array.FindIndex(Ordered, o => o.Relation == f.Reference.Relation));
        return Ordered.SelectMany((o, n) => Find(steps[n].ToLookup(f => f.Entry)).Select(circle => Report(context, circle, o.Fact)));
    }

    /// <summary>Walks along the references, depth first; one that leads back to the way that was come closes a circle.</summary>
    private static IEnumerable<List<FoundReference>> Find(ILookup<int, FoundReference> steps)
    {
        var done = new HashSet<int>();
        foreach (var start in steps.Select(s => s.Key).Order())
        {
            var way = new List<FoundReference>();
            var onWay = new HashSet<int> { start };
            var open = new Stack<IEnumerator<FoundReference>>();
            if (!done.Add(start)) continue;
            open.Push(steps[start].GetEnumerator());
            while (open.TryPeek(out var next))
            {
                if (!next.MoveNext())
                {
                    open.Pop();
                    if (way.Count == 0) continue;
                    onWay.Remove(way[^1].Target);
                    way.RemoveAt(way.Count - 1);
                    continue;
                }
                var step = next.Current;
                if (onWay.Contains(step.Target)) yield return [.. way.SkipWhile(s => s.Entry != step.Target), step];
                if (!done.Add(step.Target)) continue;
                way.Add(step);
                onWay.Add(step.Target);
                open.Push(steps[step.Target].GetEnumerator());
            }
        }
    }

    private static Diagnostic Report(CheckContext context, List<FoundReference> circle, string fact)
    {
        var first = circle.Select((step, n) => (step, n)).MinBy(s => (context.At(s.step).Path, context.At(s.step).Start.Line)).n;
        var steps = circle.Skip(first).Concat(circle.Take(first)).ToList();
        var ids = steps.Select(s => Words.Code(context.Site.Entries[s.Target].Id)).ToList();
        var start = context.Site.Entries[steps[0].Entry];
        return new Diagnostic(Rule, context.At(steps[0]), steps.Count == 1 ? $"`{start.Id}` {fact}" : $"`{start.Id}` {fact}, by way of {Words.List(ids[..^1], "and")}")
        {
            Label = steps.Count == 1 ? "the entry itself" : "the circle begins here",
            Help = steps.Count == 1 ? $"take `{start.Id}` out of `{steps[0].Reference.Field}`" : $"take one of the {steps.Count} references out of `{steps[0].Reference.Field}`: the one that points the wrong way",
            Related = [.. steps.Skip(1).Take(9).Select(s => new RelatedPlace(context.At(s), $"`{context.Site.Entries[s.Entry].Id}` names `{context.Site.Entries[s.Target].Id}`"))],
        };
    }
}
