using Publication.Content;
using Publication.Content.Kinds;
using Publication.Linking;

namespace Publication.Checking.Remarks;

/// <summary>Quotations whose wording nobody has held against its source.</summary>
public static class UnverifiedQuotes
{
    public static readonly RemarkSort Sort = new("unverified-quotes", "Quotations not verified", "Read the source, and say in `verification` against what the wording was checked.", Find);

    private static IEnumerable<Remark> Find(Site site)
    {
        foreach (var i in site.OfKind(Quote.Definition))
        {
            if (site.Entries[i] is not Quote quote) continue;
            if (quote.Verification == "as-reported") yield return new Remark(i, quote.SpanOf("verification"), "is as others report it");
            else if (quote.Confidence == Confidences.Unverified) yield return new Remark(i, quote.SpanOf("confidence"), "is not verified");
        }
    }
}
