using System.Globalization;

namespace Publication.Cli.Comparing;

/// <summary>The sentences that both reports of a comparison have.</summary>
internal static class ReportWords
{
    private const int MostAnchors = 5;
    private const int MostFiles = 8;

    /// <summary><c>876 pages (2 more), 35.3 MB (81.0 kB more): 2 added, 1 removed, 31 changed.</c></summary>
    public static string Totals(SiteComparison sites)
    {
        var size = $"{Words.Count(sites.Pages.After, "page")}{Difference(sites.Pages.After - sites.Pages.Before, n => Words.Number((int)n))}, "
            + $"{Size(sites.Bytes.After)}{Difference(sites.Bytes.After - sites.Bytes.Before, Size)}";
        return sites.IsEmpty ? $"{size}. No page and no file is different."
            : $"{size}: {Words.Number(sites.Added.Count)} added, {Words.Number(sites.Removed.Count)} removed, {Words.Number(sites.Changed.Count(c => c.Matters))} changed.";
    }

    /// <summary>What a reader would notice, each as one phrase.</summary>
    /// <param name="escape">Makes the page's own words harmless.</param>
    public static IEnumerable<string> What(PageChange change, Func<string, string>? escape = null)
    {
        escape ??= text => text;
        if (change.TitleBefore is { } before) yield return $"title “{escape(change.Title)}”, was “{escape(before)}”";
        var words = change.Words;
        if (words.Any) yield return $"+{Words.Number(words.Added)} −{Words.Number(words.Removed)} words";
        if (words.MostAdded.Length > 0) yield return $"new “{escape(words.MostAdded)}”";
        if (words.MostRemoved.Length > 0) yield return $"gone “{escape(words.MostRemoved)}”";
        if (change.LinksAdded + change.LinksRemoved > 0) yield return $"+{Words.Number(change.LinksAdded)} −{Words.Number(change.LinksRemoved)} links";
    }

    /// <summary>The pages whose words stayed, as one sentence; null where there are none.</summary>
    public static string? Frames(SiteComparison sites)
    {
        var frames = sites.Changed.Count(c => !c.Matters);
        return frames == 0 ? null : frames == 1
            ? "1 page has the same words and is different only in its head, its links or its markup."
            : $"{Words.Number(frames)} pages have the same words and are different only in their heads, their links or their markup.";
    }

    /// <summary>What search engines leave out, as one sentence; null where none of it differs.</summary>
    public static string? Hidden(SiteComparison sites)
    {
        var (added, removed, changed) = sites.HiddenPages;
        return added + removed + changed == 0 ? null
            : $"Of the pages that search engines leave out, such as frames for other sites: {Words.Number(added)} added, {Words.Number(removed)} removed, {Words.Number(changed)} changed.";
    }

    /// <summary>Files that are no pages; null where none differs.</summary>
    public static string? Others(SiteComparison sites, Func<string, string> name)
    {
        var (added, removed, changed) = sites.OtherFiles;
        var parts = new[] { Part("added", added), Part("removed", removed), Part("changed", changed) }.OfType<string>().ToList();
        return parts.Count == 0 ? null : $"Other files: {string.Join("; ", parts)}.";

        string? Part(string what, IReadOnlyList<string> files) => files.Count == 0 ? null
            : $"{Words.Number(files.Count)} {what} ({string.Join(", ", files.Take(MostFiles).Select(name))}{(files.Count > MostFiles ? ", …" : "")})";
    }

    public static string Anchors(IReadOnlyList<string> anchors) => string.Join(", ", FirstAnchors(anchors)) + MoreAnchors(anchors);

    public static IEnumerable<string> FirstAnchors(IReadOnlyList<string> anchors) => anchors.Take(MostAnchors).Select(a => "#" + a);

    public static string MoreAnchors(IReadOnlyList<string> anchors) => anchors.Count > MostAnchors ? $" and {Words.Number(anchors.Count - MostAnchors)} more" : "";

    private static string Difference(long difference, Func<long, string> say) =>
        difference == 0 ? "" : $" ({say(Math.Abs(difference))} {(difference > 0 ? "more" : "less")})";

    private static string Size(long bytes) => bytes switch
    {
        < 1000 => $"{bytes} bytes",
        < 1_000_000 => string.Create(CultureInfo.InvariantCulture, $"{bytes / 1000.0:0.0} kB"),
        _ => string.Create(CultureInfo.InvariantCulture, $"{bytes / 1_000_000.0:0.0} MB"),
    };
}
