namespace Publication.Checking.Remarks;

/// <summary>Every sort of remarks there is, the most useful first.</summary>
public static class RemarkSorts
{
    public static readonly IReadOnlyList<RemarkSort> All =
    [
        UnlinkedMentions.Sort,
        UnverifiedQuotes.Sort,
        UnarchivedSources.Sort,
        UnusedTerms.Sort,
        UnreferredEntries.Sort,
        Drafts.Sort,
    ];
}
