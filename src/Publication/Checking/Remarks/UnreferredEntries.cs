using Publication.Content;
using Publication.Content.Kinds;
using Publication.Linking;

namespace Publication.Checking.Remarks;

/// <summary>Entries that no other one refers to. Briefs, pages and newsletters are where reading begins, and terms have a list of their own.</summary>
public static class UnreferredEntries
{
    public static readonly RemarkSort Sort = new("unreferred-entries", "Entries that nobody refers to", "Name the entry where it matters: `[[id]]` in a text, or a field such as `related`.", Find);

    private static readonly Kind[] Kinds = [Initiative.Definition, Quote.Definition, Event.Definition, Person.Definition, Organisation.Definition, Source.Definition, Topic.Definition];

    private static IEnumerable<Remark> Find(Site site)
    {
        foreach (var kind in Kinds)
            foreach (var i in site.OfKind(kind))
                if (!site.BacklinksOf(i).Any(e => e.From != i)) yield return new Remark(i, site.Entries[i].SpanOf("id"), "is named by no other entry");
    }
}
