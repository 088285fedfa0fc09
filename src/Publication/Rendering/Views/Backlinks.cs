using Publication.Content;
using Publication.Linking;

namespace Publication.Rendering.Views;

/// <summary>What refers to an entry, grouped by meaning, newest first, each with the sentence it stands in.</summary>
internal static class Backlinks
{
    private static readonly Relation[] Order =
    [
        Relation.Embeds, Relation.About, Relation.Mentions, Relation.Cites, Relation.TakenFrom, Relation.SpokenBy, Relation.IssuedBy,
        Relation.PartOf, Relation.Follows, Relation.Involves, Relation.Occasion, Relation.HoldsOffice, Relation.BelongsTo, Relation.UsesTerm,
        Relation.Contrasts, Relation.Related, Relation.HasTopic, Relation.KnownThrough, Relation.TranslationOf, Relation.Lists,
    ];

    private static readonly Dictionary<Relation, string> Keys = Order.ToDictionary(r => r, r => $"relation.{RelationNames.Of(r)}");

    public static IReadOnlyList<BacklinkGroupView> Of(ViewContext context, int entry)
    {
        var groups = new List<BacklinkGroupView>();
        var edges = context.Site.BacklinksOf(entry).Where(e => e.From != entry).ToLookup(e => e.Reference.Relation);
        foreach (var relation in Order)
        {
            if (!edges.Contains(relation)) continue;
            var items = edges[relation].GroupBy(e => e.From).Select(g => View(context, g.FirstOrDefault(e => e.Reference.Context is not null, g.First())))
                .OrderByDescending(b => b.Link.Source.Date).ThenBy(b => b.Link.Index).ToList();
            groups.Add(new BacklinkGroupView(Keys[relation], items));
        }
        return groups;
    }

    private static BacklinkView View(ViewContext context, Edge edge)
    {
        var link = context.Link(edge.From)!;
        if (edge.Reference.Context is not { } body || edge.Reference.Relation == Relation.Embeds) return new BacklinkView(link, Html.Empty, "");
        var (blockStart, blockEnd) = Sentence.BlockAt(body.Plain, body.BlockStarts, edge.Reference.Offset);
        var (start, end) = Sentence.Around(body.Plain, edge.Reference.Offset, blockStart, blockEnd);
        var sentence = body.Plain[start..end];
        return new BacklinkView(link, MarkedWords.Of(context, sentence, link.Language), sentence);
    }
}
