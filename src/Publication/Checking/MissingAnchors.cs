using Publication.Linking;

namespace Publication.Checking;

/// <summary>PUB302: a link to a part of a page that the page does not have.</summary>
public static class MissingAnchors
{
    public static readonly Rule Rule = new("PUB302", Severity.Error, "a link to a part that is not there")
    {
        Why = "The words after `#` name a heading of the text: in small letters, with hyphens for blanks. When the heading is changed, links to it break.",
        Bad = "--- input/briefs/second.md\n---\ntitle: A second brief\ndate: 2025-04-01\nsummary: What it says.\n---\n\n## High water\n\nSee [above](#hihg-water).\n",
        Good = "--- input/briefs/second.md\n---\ntitle: A second brief\ndate: 2025-04-01\nsummary: What it says.\n---\n\n## High water\n\nSee [above](#high-water).\n",
    };

    public static readonly Check Check = new(Rule, Run);

    private static IEnumerable<Diagnostic> Run(CheckContext context)
    {
        var guesses = new Guesses();
        var anchorsOf = new Dictionary<int, HashSet<string>>();
        foreach (var (entry, link, found) in context.Links())
        {
            if (found.Fragment.Length < 2 || found.Sort is not (LinkSort.SamePage or LinkSort.Entry)) continue;
            var target = found.Sort == LinkSort.SamePage ? entry : found.Entry;
            if (!anchorsOf.TryGetValue(target, out var anchors)) anchorsOf[target] = anchors = context.AnchorsOf(target);
            var wanted = Uri.UnescapeDataString(found.Fragment[1..]);
            if (anchors.Contains(wanted)) continue;
            var at = context.Site.At(entry, link.Span);
            var hash = at.Source.Text.IndexOf('#', at.Span.Start, at.Span.Length);
            var place = hash < 0 ? at : at with { Span = TextSpan.FromBounds(hash, at.Span.End) };
            var mayGuess = guesses.Allow(anchors.Count);
            var headings = mayGuess ? context.Site.Entries[target].Texts.SelectMany(t => t.Headings).Select(h => h.Anchor).ToList() : [];
            var meant = mayGuess ? Spelling.Closest(wanted, anchors) : null;
            yield return new Diagnostic(Rule, place, $"{(target == entry ? "this text" : Words.Code(found.Path))} has no part `{wanted}`")
            {
                Help = meant is not null ? $"did you mean `#{meant}`?"
                    : !mayGuess ? "write the anchor of a heading"
                    : headings.Count == 0 ? "the text has no headings: link to the page as a whole"
                    : Words.Choice(wanted, headings, "#"),
                Fixes = meant is not null && hash >= 0 ? [new Fix(place, "#" + meant) { IsGuess = true }] : [],
            };
        }
    }
}
