using Publication.Content;
using Publication.Linking;

namespace Publication.Checking;

/// <summary>PUB304: a path of the site at which nothing is published.</summary>
public static class UnpublishedPaths
{
    public static readonly Rule Rule = new("PUB304", Severity.Error, "a path of the site that does not exist")
    {
        Why = "A link that begins with `/` names a page of the published site, as in `/timeline/`. Nothing would stand at this one. "
            + "Links in the head and foot of the page, in `publication.yml`, are checked as well.",
        Bad = "--- input/briefs/second.md\n---\ntitle: A second brief\ndate: 2025-04-01\nsummary: What it says.\n---\n\nSee [the timeline](/timelines/).\n",
        Good = "--- input/briefs/second.md\n---\ntitle: A second brief\ndate: 2025-04-01\nsummary: What it says.\n---\n\nSee [the timeline](/timeline/).\n",
    };

    public static readonly Check Check = new(Rule, Run);

    private static IEnumerable<Diagnostic> Run(CheckContext context)
    {
        var guesses = new Guesses();
        foreach (var (entry, link, found) in context.Links())
            if (found.Sort == LinkSort.SitePath && !link.Image && Judge(context, guesses, context.Site.At(entry, link.Span), "/" + found.Path, "link to a file, as in `../pages/about.md`, or write a path such as ") is { } diagnostic)
                yield return diagnostic;
        var settings = context.Site.Settings;
        foreach (var item in settings.Navigation.Concat(settings.Footer))
            if (Judge(context, guesses, new Location(settings.Source, item.SpanOf("to")), item.To, "write a path such as ") is { } diagnostic)
                yield return diagnostic;
    }

    private static Diagnostic? Judge(CheckContext context, Guesses guesses, Location at, string address, string advice)
    {
        if (address.StartsWith("https://", StringComparison.Ordinal) || address.StartsWith("http://", StringComparison.Ordinal)) return null;
        if (address[0] != '/')
            return new Diagnostic(Rule, at, $"`{address}` is not a path of the site") { Help = $"begin it with `/`, or with `https://` for another site: `/{address.Trim('.', '/')}/`" };
        var path = address[1..];
        if (path.IndexOfAny(['#', '?']) is >= 0 and var end) path = path[..end];
        if (IsPublished(context, path) || MayBeBroken(context, path)) return null;
        var mayGuess = guesses.Allow(context.Published.Count);
        var meant = IsPublished(context, path + "/") ? path + "/" : mayGuess ? Spelling.Closest(path.TrimEnd('/') + "/", Paths(context)) : null;
        return new Diagnostic(Rule, at, $"nothing is published at `/{path}`")
        {
            Help = meant is not null ? $"did you mean `/{meant}`?" : mayGuess ? NotFound(context, path, advice) : advice + "`/timeline/`",
        };
    }

    private static string NotFound(CheckContext context, string path, string advice)
    {
        if (path.StartsWith("assets/", StringComparison.Ordinal)) return $"link to the file itself: `../{path}`";
        var near = Spelling.Nearest(path, Paths(context), 3).Select(p => $"`/{p}`");
        return advice + Words.List(near, "or");
    }

    /// <summary>The page would be there if a file or record could be read, and that it cannot is reported already.</summary>
    private static bool MayBeBroken(CheckContext context, string path)
    {
        var first = path.Split('/')[0];
        return context.Site.BrokenIds.Any(broken =>
        {
            var (kind, id) = Linker.Split(broken);
            return first == "timeline" || first == (ContentKinds.Find(kind)?.Route is { Length: > 0 } route ? route : id);
        });
    }

    private static bool IsPublished(CheckContext context, string path) =>
        context.Published.Contains(path.Length == 0 || path[^1] == '/' ? path + "index.html" : path);

    private static IEnumerable<string> Paths(CheckContext context) =>
        context.Published.Where(p => p.EndsWith("/index.html", StringComparison.Ordinal)).Select(p => p[..^"index.html".Length]);
}
