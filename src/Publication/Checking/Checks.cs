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

    /// <summary>What each check finds, in the order of <see cref="All"/>.</summary>
    /// <param name="site">Everything linked.</param>
    /// <param name="published">Paths of all output files that are planned: <c>briefs/x/index.html</c>.</param>
    /// <param name="before">What they found in the site from which this one was relinked: it only saves work.</param>
    public static IReadOnlyList<IReadOnlyList<Diagnostic>> Run(Site site, IReadOnlySet<string> published, IReadOnlyList<IReadOnlyList<Diagnostic>>? before = null)
    {
        var whole = new CheckContext(site, published);
        var changed = site.Changed is null || before is null ? whole : new CheckContext(site, published, site.Changed);
        return [.. All.Select((check, n) => FindAll(check, n))];

        IReadOnlyList<Diagnostic> FindAll(Check check, int n)
        {
            // Nothing was found before: only what changed can have brought something.
            if (changed == whole || before![n].Count > 0 || check.Reach == Reach.Site) return [.. check.Run(whole)];
            return check.Reach == Reach.Outline ? [] : [.. check.Run(changed)];
        }
    }
}
