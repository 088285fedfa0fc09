namespace Publication.Cli.Comparing;

/// <summary>A comparison for a terminal: what was lost first, then what came, went and changed.</summary>
internal static class TextReport
{
    private const int MostShown = 10;

    public static void Write(SiteComparison sites, TextWriter output, Ink ink)
    {
        output.WriteLine(ReportWords.Totals(sites));
        Section("addresses lost without a redirect", sites.Lost, address => address, Severity.Error);
        Section("anchors lost", sites.LostAnchors, lost => $"{lost.Address}  {ReportWords.Anchors(lost.Anchors)}", Severity.Warning);
        Section("pages that nothing links to any more", sites.Orphans, page => $"{page.Address}  {page.Title}", Severity.Warning);
        Section("added", sites.Added, page => $"{page.Address}  {page.Title}");
        Section("removed", sites.Removed, page => $"{page.Address}  {page.Title}" + (page.LeadsTo is { } to ? $" (now leads to {to})" : ""));
        Section("changed", [.. sites.Changed.Where(c => c.Matters)], change => $"{change.Address}  {string.Join("; ", ReportWords.What(change))}");
        if (ReportWords.Frames(sites) is { } frames) output.WriteLine(frames);
        if (ReportWords.Hidden(sites) is { } hidden) output.WriteLine(hidden);
        if (ReportWords.Others(sites, Visible.Of) is { } others) output.WriteLine(others);

        void Section<T>(string title, IReadOnlyList<T> items, Func<T, string> line, Severity? severity = null)
        {
            if (items.Count == 0) return;
            var heading = $"{title} ({items.Count}):";
            output.WriteLine();
            output.WriteLine(severity is { } level ? ink.Of(level, heading) : ink.Bold(heading));
            foreach (var item in items.Take(MostShown)) output.WriteLine("  " + Visible.Of(line(item)));
            if (items.Count > MostShown) output.WriteLine($"  and {Words.Number(items.Count - MostShown)} more");
        }
    }
}
