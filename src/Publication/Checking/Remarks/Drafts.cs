using Publication.Linking;

namespace Publication.Checking.Remarks;

/// <summary>Entries that wait to be published.</summary>
public static class Drafts
{
    public static readonly RemarkSort Sort = new("drafts", "Drafts", "An entry is published when its line `draft: true` is taken out.", Find);

    private static IEnumerable<Remark> Find(Site site)
    {
        for (var i = 0; i < site.Entries.Length; i++)
            if (site.Entries[i].Draft) yield return new Remark(i, site.Entries[i].SpanOf("draft"), "waits to be published");
    }
}
