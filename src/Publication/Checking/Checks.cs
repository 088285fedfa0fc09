using Publication.Linking;

namespace Publication.Checking;

public static class Checks
{
    public static IReadOnlyList<Diagnostic> Run(Site site, IReadOnlySet<string> published) => [];
}
