using System.Collections.Concurrent;
using System.Text;

namespace Publication.Cli.Comparing;

/// <summary>What is different between two built sites, as far as readers, links and hosts can tell.</summary>
internal sealed record SiteComparison
{
    /// <summary>Pages of the old and of the new site, but for redirects and for what search engines leave out.</summary>
    public required (int Before, int After) Pages { get; init; }

    public required (long Before, long After) Bytes { get; init; }

    public required IReadOnlyList<(string Address, string Title)> Added { get; init; }

    /// <summary>With the address that their redirect leads to, or null.</summary>
    public required IReadOnlyList<(string Address, string Title, string? LeadsTo)> Removed { get; init; }

    /// <summary>Those that changed most come first.</summary>
    public required IReadOnlyList<PageChange> Changed { get; init; }

    /// <summary>Pages and files that had an address and now have neither it nor a redirect.</summary>
    public required IReadOnlyList<string> Lost { get; init; }

    public required IReadOnlyList<(string Address, IReadOnlyList<string> Anchors)> LostAnchors { get; init; }

    /// <summary>Pages that no other page links to, and that were not so before.</summary>
    public required IReadOnlyList<(string Address, string Title)> Orphans { get; init; }

    /// <summary>How many of the pages that search engines leave out (frames for other sites, the search) came, went and changed.</summary>
    public required (int Added, int Removed, int Changed) HiddenPages { get; init; }

    /// <summary>Files that are no pages, by their paths.</summary>
    public required (IReadOnlyList<string> Added, IReadOnlyList<string> Removed, IReadOnlyList<string> Changed) OtherFiles { get; init; }

    /// <summary>Nothing that a reader, a link or a host could tell apart.</summary>
    public bool IsEmpty => Added.Count + Removed.Count + Changed.Count + Lost.Count + HiddenPages.Added + HiddenPages.Removed + HiddenPages.Changed
        + OtherFiles.Added.Count + OtherFiles.Removed.Count + OtherFiles.Changed.Count == 0;

    public static SiteComparison Of(BuiltFolder before, BuiltFolder after, string basePath, CancellationToken stop = default)
    {
        var pages = new ConcurrentDictionary<string, ComparedPage>(StringComparer.Ordinal);
        var changedFiles = new ConcurrentBag<string>();
        Parallel.ForEach(before.Paths.Union(after.Paths), new ParallelOptions { CancellationToken = stop }, path =>
        {
            if (BuiltFolder.IsPage(path)) pages[BuiltFolder.AddressOf(path)] = ComparedPage.Of(path, before, after, basePath);
            else if (before.Has(path) && after.Has(path) && !SameFile(before.Read(path)!, after.Read(path)!)) changedFiles.Add(path);
        });
        var sorted = pages.OrderBy(p => p.Key, StringComparer.Ordinal).Select(p => p.Value).ToList();
        var (listed, hidden) = (sorted.Where(p => !p.IsHidden).ToList(), sorted.Where(p => p.IsHidden).ToList());
        var redirects = after.Redirects(basePath);
        var removed = sorted.Where(p => p.IsRemoved).Select(p => (p.Address, p.Before!.Title, p.After?.LeadsTo ?? redirects.GetValueOrDefault(p.Address))).ToList();
        var orphans = OrphansOf(sorted, p => p.After);
        orphans.ExceptWith(OrphansOf(sorted, p => p.Before));
        var others = (Added: Others(after, before), Removed: Others(before, after), Changed: (IReadOnlyList<string>)[.. changedFiles.Order(StringComparer.Ordinal)]);
        return new SiteComparison
        {
            Pages = (listed.Count(p => p.Before is { IsRedirect: false }), listed.Count(p => p.After is { IsRedirect: false })),
            Bytes = (before.Bytes, after.Bytes),
            Added = [.. listed.Where(p => p.IsAdded).Select(p => (p.Address, p.After!.Title))],
            Removed = [.. removed.Where(r => !pages[r.Address].IsHidden)],
            Changed = [.. listed.Select(p => p.Change).OfType<PageChange>().OrderByDescending(c => c.Words.Added + c.Words.Removed).ThenBy(c => c.Address, StringComparer.Ordinal)],
            HiddenPages = (hidden.Count(p => p.IsAdded), hidden.Count(p => p.IsRemoved), hidden.Count(p => p.Change is not null)),
            Lost = LostAddresses(sorted, removed, others.Removed, redirects),
            LostAnchors = [.. sorted.Where(p => p.Change?.AnchorsLost.Count > 0).Select(p => (p.Address, p.Change!.AnchorsLost))],
            Orphans = [.. sorted.Where(p => orphans.Contains(p.Address)).Select(p => (p.Address, p.After!.Title))],
            OtherFiles = others,
        };
    }

    private static bool SameFile(byte[] before, byte[] after) =>
        before.AsSpan().SequenceEqual(after) || Fingerprints.Strip(Encoding.UTF8.GetString(before)) == Fingerprints.Strip(Encoding.UTF8.GetString(after));

    private static List<string> Others(BuiltFolder of, BuiltFolder lackedBy) => [.. of.Paths.Where(p => !BuiltFolder.IsPage(p) && !lackedBy.Has(p))];

    /// <summary>Pages that a reader could come upon, and that no other page leads to.</summary>
    private static HashSet<string> OrphansOf(List<ComparedPage> pages, Func<ComparedPage, PageFacts?> state)
    {
        var linked = new HashSet<string>(StringComparer.Ordinal) { "/" };
        foreach (var page in pages)
            if (state(page) is { IsRedirect: false } facts) linked.UnionWith(facts.Targets.Where(t => t != page.Address));
        // A link to an old address leads on.
        linked.UnionWith(pages.Where(p => linked.Contains(p.Address)).Select(p => state(p)?.LeadsTo).OfType<string>().ToList());
        return [.. pages.Where(p => state(p) is { IsRedirect: false, Hidden: false } && !linked.Contains(p.Address)).Select(p => p.Address)];
    }

    /// <summary>Host files are read by hosts alone, and assets change their names with their bytes.</summary>
    private static bool IsAddress(string file) => file[0] is not ('_' or '.') && !file.StartsWith("assets/", StringComparison.Ordinal);

    /// <summary>What lies beside a page goes with it and is not told apart.</summary>
    private static List<string> LostAddresses(
        List<ComparedPage> pages, List<(string Address, string Title, string? LeadsTo)> removed, List<string> files, IReadOnlyDictionary<string, string> redirects)
    {
        var lost = removed.Where(r => r.LeadsTo is null).Select(r => r.Address).ToList();
        lost.AddRange(pages.Where(p => p.Before is { IsRedirect: true } && p.After is null && !redirects.ContainsKey(p.Address)).Select(p => p.Address));
        var gone = removed.Select(r => r.Address).ToHashSet(StringComparer.Ordinal);
        lost.AddRange(files.Where(IsAddress).Select(f => "/" + f)
            .Where(f => !redirects.ContainsKey(f) && !gone.Contains(f[..(f.LastIndexOf('/') + 1)])));
        lost.Sort(StringComparer.Ordinal);
        return lost;
    }
}
