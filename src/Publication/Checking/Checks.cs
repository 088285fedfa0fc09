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
    public static IReadOnlyList<Diagnostic> Run(Site site, IReadOnlySet<string> published)
    {
        var context = new CheckContext(site, published);
        return [.. All.SelectMany(check => check.Run(context))];
    }
}
