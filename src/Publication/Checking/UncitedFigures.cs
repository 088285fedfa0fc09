using Publication.Content;

namespace Publication.Checking;

/// <summary>PUB405: a paragraph of a brief with a figure and no citation.</summary>
public static class UncitedFigures
{
    public static readonly Rule Rule = new("PUB405", Severity.Warning, "a figure without a source")
    {
        Why = "A brief cites what it claims, and a number is a claim. A paragraph that repeats a number cites its source once more.",
        Bad = "--- input/briefs/second.md\n---\ntitle: A second brief\ndate: 2025-04-01\nsummary: What it says.\n---\n\nThe sea rose by 20 centimetres.\n",
        Good = "--- input/briefs/second.md\n---\ntitle: A second brief\ndate: 2025-04-01\nsummary: What it says.\n---\n\nThe sea rose by 20 centimetres [@tide-report].\n",
    };

    public static readonly Check Check = new(Rule, Run, Reach.Entry);

    private static IEnumerable<Diagnostic> Run(CheckContext context)
    {
        foreach (var i in context.Entries)
            foreach (var span in context.Site.Entries[i].Body.UncitedFigures)
            {
                var paragraph = context.Site.At(i, span);
                if (context.Site.Origins[i].Document.Diagnostics.Any(d => IsBrokenCitation(d) && Holds(paragraph.Span, d.At.Span))) continue;
                yield return new Diagnostic(Rule, Figure(paragraph), "this paragraph holds a figure and cites no source")
                {
                    Label = "a figure",
                    Help = "write `[@source-id]` after the claim",
                };
            }
    }

    /// <summary>A citation or a footnote that is there, but not written rightly.</summary>
    private static bool IsBrokenCitation(Diagnostic diagnostic) => diagnostic.Rule == TextRules.Citation || diagnostic.Rule == TextRules.UndefinedFootnote;

    private static bool Holds(TextSpan outer, TextSpan inner) => outer.Start <= inner.Start && inner.End <= outer.End;

    /// <summary>The first number of the paragraph, with its sign and decimals.</summary>
    private static Location Figure(Location paragraph)
    {
        var text = paragraph.Source.Text;
        var end = Math.Min(paragraph.Span.End, text.Length);
        var start = paragraph.Span.Start;
        while (start < end && !char.IsAsciiDigit(text[start])) start = AfterMark(text, start, end);
        var stop = start;
        while (stop < end && (char.IsAsciiDigit(text[stop]) || (text[stop] is '.' or ',' && stop + 1 < end && char.IsAsciiDigit(text[stop + 1])))) stop++;
        return stop > start ? paragraph with { Span = TextSpan.FromBounds(start, stop) } : CheckContext.FirstLine(paragraph);
    }

    /// <summary>The next character, beyond ids and addresses: their digits are no figures.</summary>
    private static int AfterMark(string text, int at, int end)
    {
        var rest = text.AsSpan(at, end - at);
        var length = rest.StartsWith("[[") ? rest.IndexOfAny('|', ']') : rest.StartsWith("](") ? rest.IndexOf(')') : rest.StartsWith("[^") ? rest.IndexOf(']') : 1;
        return at + Math.Max(1, length);
    }
}
