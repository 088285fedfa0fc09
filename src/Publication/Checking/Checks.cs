using Publication.Linking;

namespace Publication.Checking;

/// <summary>Every check there is, in the order of the codes.</summary>
public static class Checks
{
    public static readonly IReadOnlyList<Check> All =
    [
        UnknownIds.Check,
        DuplicateIds.Check,
        AmbiguousIds.Check,
        MisplacedIds.Check,
        RetiredIds.Check,
        BrokenLinks.Check,
        MissingAnchors.Check,
        MissingAssets.Check,
        UnpublishedPaths.Check,
        EmptyTimelines.Check,
        DraftsInTexts.Check,
        Circles.Check,
        EventsOutside.Check,
        MissingSources.Check,
        UnnamedLanguages.Check,
        UncitedFigures.Check,
        UnexplainedTranslations.Check,
        UnreachableSources.Check,
        TakenRoutes.Check,
        LookalikeFiles.Check,
    ];

    /// <param name="site">Everything linked.</param>
    /// <param name="published">Paths of all output files that are planned: <c>briefs/x/index.html</c>.</param>
    /// <param name="before">What they found in the site from which this one was relinked: it only saves work.</param>
    public static Findings Run(Site site, IReadOnlySet<string> published, Findings? before = null)
    {
        if (site.Changed is not { } changed || before is null)
        {
            var context = new CheckContext(site, published);
            return new Findings([.. All.Select(check => check.Run(context).ToList())], context.Links());
        }
        var touched = changed.ToHashSet();
        var part = new CheckContext(site, published, changed);
        var links = before.Links.Where(l => !touched.Contains(l.Entry)).Concat(part.LinksOf(changed)).OrderBy(l => l.Entry).ToList();
        var whole = new CheckContext(site, published, links: links);
        return new Findings([.. All.Select((check, n) => Look(check, n).ToList())], links);

        // Where nothing was found before, only what changed can have brought something.
        IEnumerable<Diagnostic> Look(Check check, int n) => check.Reach == Reach.Site || before.ByCheck[n].Count > 0 ? check.Run(whole)
            : check.Reach == Reach.Entry ? check.Run(part) : [];
    }
}
