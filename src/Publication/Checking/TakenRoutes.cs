using Publication.Content;
using Publication.Content.Kinds;

namespace Publication.Checking;

/// <summary>PUB408: two things that would be published at one address.</summary>
public static class TakenRoutes
{
    public static readonly Rule Rule = new("PUB408", Severity.Error, "an address that is taken")
    {
        Why = "Every page has an address of its own. A page called `briefs` would stand where the list of briefs does, "
            + "and an old id under `formerly` leads nowhere while another entry has it.",
        Bad = "--- input/pages/timeline.md\n---\ntitle: How the timeline works\n---\n\nText.\n",
        Good = "--- input/pages/about-the-timeline.md\n---\ntitle: How the timeline works\n---\n\nText.\n",
    };

    public static readonly Check Check = new(Rule, Run, Reach.Outline);

    private static IEnumerable<Diagnostic> Run(CheckContext context) => Pages(context).Concat(Former(context));

    private static IEnumerable<Diagnostic> Pages(CheckContext context)
    {
        var site = context.Site;
        var (first, count) = site.Ranges[StandingPage.Definition.Index];
        for (var i = first; i < first + count; i++)
            foreach (var id in site.Entries[i].Formerly.Prepend(site.Entries[i].Id))
            {
                if (OwnerOf(id) is not { } owner) continue;
                var isOld = id != site.Entries[i].Id;
                yield return new Diagnostic(Rule, isOld ? PlaceInFormerly(context, i, id) : context.PlaceOf(i), $"the address `/{id}/` belongs to {owner}")
                {
                    Help = isOld ? $"take `{id}` out of `formerly`" : $"rename the file, for instance to `about-{id}.md`",
                };
            }
    }

    private static IEnumerable<Diagnostic> Former(CheckContext context)
    {
        var site = context.Site;
        var taken = new Dictionary<(Kind, string), int>();
        for (var i = 0; i < site.Entries.Length; i++)
            foreach (var id in site.Entries[i].Formerly)
            {
                var entry = site.Entries[i];
                var other = site.Find(entry.Kind, id);
                if (other < 0 && taken.TryAdd((entry.Kind, id), i)) continue;
                if (other < 0) other = taken[(entry.Kind, id)];
                var isFormer = site.Entries[other].Id != id;
                yield return new Diagnostic(Rule, PlaceInFormerly(context, i, id), other == i
                    ? $"`{id}` is {(isFormer ? "named twice as an old id" : $"the id of this {entry.Kind.Name}")}"
                    : $"the old id `{id}` is {(isFormer ? "also an old id of" : "the id of")} another {entry.Kind.Name}")
                {
                    Help = $"take `{id}` out of `formerly`",
                    Related = other == i ? [] : [new RelatedPlace(isFormer ? PlaceInFormerly(context, other, id) : context.PlaceOf(other), isFormer ? "here as well" : $"the {entry.Kind.Name} that has it")],
                };
            }
    }

    private static string? OwnerOf(string id)
    {
        foreach (var kind in ContentKinds.All)
            if (kind.Route == id) return $"the list of {kind.Plural}";
        return id switch
        {
            "search" => "the search",
            "timeline" => "the timeline",
            "changes" => "the page of changes",
            "data" => "the data",
            "embed" => "what other sites show in frames",
            "cards" => "the pictures of links",
            "assets" => "the folder of images and documents",
            "404" => "the page for addresses that do not exist",
            _ => null,
        };
    }

    private static Location PlaceInFormerly(CheckContext context, int entry, string id)
    {
        var at = context.Site.At(entry, context.Site.Entries[entry].SpanOf("formerly"));
        var found = at.Source.Text.IndexOf(id, at.Span.Start, Math.Min(at.Span.Length, at.Source.Text.Length - at.Span.Start), StringComparison.Ordinal);
        return found < 0 ? CheckContext.FirstLine(at) : at with { Span = new TextSpan(found, id.Length) };
    }
}
