using Publication.Content.Kinds;
using Publication.Linking;

namespace Publication.Checking.Remarks;

/// <summary>Words of the glossary that stand in no brief and no quotation, and that no entry names.</summary>
public static class UnusedTerms
{
    public static readonly RemarkSort Sort = new("unused-terms", "Terms never used", "Use the term, add a form of it that is used (`also`), or take it out.", Find);

    private static IEnumerable<Remark> Find(Site site)
    {
        foreach (var i in site.OfKind(Term.Definition))
            if (site.UsesOf(i).Count == 0 && !site.BacklinksOf(i).Any(e => e.From != i)) yield return new Remark(i, site.Entries[i].SpanOf("term"), "is used nowhere");
    }
}
