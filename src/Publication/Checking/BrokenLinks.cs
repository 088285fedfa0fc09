using Publication.Linking;

namespace Publication.Checking;

/// <summary>PUB301: a link by file path to a file that is not there.</summary>
public static class BrokenLinks
{
    public static readonly Rule Rule = new("PUB301", Severity.Error, "a link to a file that is not there")
    {
        Why = "A link by file path is relative to the file that holds it, so that it works in the repository and on the site. "
            + "Only files that are published can be its target.",
        Bad = "--- input/briefs/second.md\n---\ntitle: A second brief\ndate: 2025-04-01\nsummary: What it says.\n---\n\nSee [the first brief](frist.md).\n",
        Good = "--- input/briefs/second.md\n---\ntitle: A second brief\ndate: 2025-04-01\nsummary: What it says.\n---\n\nSee [the first brief](first.md).\n",
    };

    public static readonly Check Check = new(Rule, Run);

    private static IEnumerable<Diagnostic> Run(CheckContext context)
    {
        var site = context.Site;
        var guesses = new Guesses();
        HashSet<string>? files = null;
        foreach (var (entry, link, found) in context.Links())
        {
            if (link.Image) continue;
            if (found.Sort == LinkSort.Entry && !site.IsVisible(found.Entry) && site.IsVisible(entry))
                yield return new Diagnostic(Rule, site.At(entry, link.Span), $"`{found.Path}` is a draft and is not published")
                {
                    Help = "take the link out until the draft is published",
                };
            if (found.Sort != LinkSort.Broken || found.Path.StartsWith("assets/", StringComparison.Ordinal)) continue;
            files ??= site.Documents.Select(d => d.File.Relative).ToHashSet(StringComparer.Ordinal);
            if (files.Contains(found.Path)) continue; // it could not be read, which is reported already
            yield return new Diagnostic(Rule, site.At(entry, link.Span), Message(context, entry, found.Path)) { Help = Help(context, entry, found.Path, guesses.Allow(files.Count)) };
        }
    }

    private static string Message(CheckContext context, int entry, string path) =>
        LeadsOut(context, entry, path) ? $"`{path}` leads out of `{context.Root}/`" : $"there is no file `{context.Root}/{path}`";

    private static string Help(CheckContext context, int entry, string path, bool mayGuess)
    {
        var from = context.Site.Origins[entry].Document.File.Relative;
        if (LeadsOut(context, entry, path)) return "link to a file of the publication, or write an address that begins with `https://`";
        if (!mayGuess) return "write the path of a file, such as `../briefs/my-brief.md`";
        var paths = context.Site.Documents.Select(d => d.File.Relative).ToList();
        var sameName = paths.FindAll(p => Path.GetFileNameWithoutExtension(p) == Path.GetFileNameWithoutExtension(path));
        var meant = sameName is [var only] ? only : Spelling.Closest(path, paths);
        if (meant is not null) return $"did you mean `{Relative(from, meant)}`?";
        var written = paths.Where(p => p.EndsWith(".md", StringComparison.Ordinal)).ToList();
        return written.Count == 0 ? "write the path of a file, such as `../briefs/my-brief.md`"
            : $"the nearest are {Words.List(Spelling.Nearest(path, written, 3).Select(p => Words.Code(Relative(from, p))), "and")}; an entry of a data file is linked as `[[id]]`";
    }

    /// <summary>What the resolver could not combine comes back as it was written.</summary>
    private static bool LeadsOut(CheckContext context, int entry, string path) =>
        path.StartsWith("..", StringComparison.Ordinal) && context.Site.Origins[entry].Document.File.Relative.Split('/').Length <= path.Split('/').Count(p => p == "..");

    /// <summary>The path to a file as it is written in another.</summary>
    private static string Relative(string from, string to)
    {
        var (a, b) = (from.Split('/')[..^1], to.Split('/'));
        var same = 0;
        while (same < a.Length && same < b.Length - 1 && a[same] == b[same]) same++;
        return string.Concat(Enumerable.Repeat("../", a.Length - same)) + string.Join('/', b[same..]);
    }
}
