using Publication.Content;
using Publication.Linking;

namespace Publication.Checking;

/// <summary>PUB305: a timeline of something to which nothing with a date belongs.</summary>
public static class EmptyTimelines
{
    public static readonly Rule Rule = new("PUB305", Severity.Error, "a timeline of something without dates")
    {
        Why = "`![[timeline:…]]` shows what happened to, in, by or about an entry: the events, initiatives and quotes that name it in their fields. Here nothing does.",
        Bad = "--- input/briefs/second.md\n---\ntitle: A second brief\ndate: 2025-04-01\nsummary: What it says.\n---\n\n![[timeline:topic:storms]]\n",
        Good = "--- input/briefs/second.md\n---\ntitle: A second brief\ndate: 2025-04-01\nsummary: What it says.\n---\n\n![[timeline:tide-plan]]\n",
    };

    public static readonly Check Check = new(Rule, Run, Reach.Entry);

    private static IEnumerable<Diagnostic> Run(CheckContext context)
    {
        var site = context.Site;
        if (site.BrokenIds.Count > 0) yield break; // what belongs to it may be what could not be read
        var empty = new Dictionary<int, bool>();
        foreach (var i in context.Entries)
            foreach (var slot in site.Entries[i].Texts.SelectMany(t => t.Slots))
            {
                if (slot.Kind != SlotKind.Timeline || site.Targets[i][slot.Reference] is not (>= 0 and var target)) continue;
                if (!empty.TryGetValue(target, out var isEmpty)) empty[target] = isEmpty = Timelines.Of(site, target).Count == 0;
                if (!isEmpty) continue;
                var entry = site.Entries[target];
                yield return new Diagnostic(Rule, context.At(new FoundReference(i, site.Entries[i].References[slot.Reference], target)), $"nothing with a date belongs to the {entry.Kind.Name} `{entry.Id}`")
                {
                    Label = "an empty timeline",
                    Help = $"name `{entry.Id}` in the field `{FieldFor(entry.Kind.Name)}` of an event or a quote, or take the timeline out",
                };
            }
    }

    private static string FieldFor(string kind) => kind switch
    {
        "topic" => "topics",
        "person" => "people",
        "organisation" => "organisations",
        _ => "initiatives",
    };
}
