using Publication.Content.Kinds;
using Publication.Linking;

namespace Publication.Checking.Remarks;

/// <summary>Sources that will be gone when their address is.</summary>
public static class UnarchivedSources
{
    public static readonly RemarkSort Sort = new("unarchived-sources", "Sources without an archived copy", "Have the page archived and write the copy's address: `archive: https://…`.", Find);

    private static IEnumerable<Remark> Find(Site site)
    {
        foreach (var i in site.OfKind(Source.Definition))
            if (site.Entries[i] is Source { Url.Length: > 0, Archive: "" } source) yield return new Remark(i, source.SpanOf("URL"), "has an address and no archived copy");
    }
}
