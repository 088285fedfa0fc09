using Publication.Content.Kinds;

namespace Publication.Checking;

/// <summary>PUB406: a translated quotation that does not say who translated it, or what.</summary>
public static class UnexplainedTranslations
{
    public static readonly Rule Rule = new("PUB406", Severity.Warning, "a translation that does not say whose or of what")
    {
        Why = "A reader who sees words in another language than the one in which they were said must learn who translated them. "
            + "Where the publication translated them itself, it shows the original beside them.",
        Bad = "--- input/data/quotes/more.yml\n- id: doe-on-gauges\n  text: We need gauges.\n  language: en\n  original:\n    text: 我们需要测量仪。\n  speaker: jane-doe\n  date: 2025-03-05\n  source: tide-report\n  verification: verbatim-translation\n",
        Good = "--- input/data/quotes/more.yml\n- id: doe-on-gauges\n  text: We need gauges.\n  language: en\n  original:\n    text: 我们需要测量仪。\n  translation:\n    by: official\n  speaker: jane-doe\n  date: 2025-03-05\n  source: tide-report\n  verification: verbatim-translation\n",
    };

    public static readonly Check Check = new(Rule, Run, Reach.Entry);

    private static IEnumerable<Diagnostic> Run(CheckContext context)
    {
        var site = context.Site;
        foreach (var i in context.Entries)
        {
            if (site.Entries[i] is not Quote quote || context.HasFault(i, quote)) continue;
            var translated = quote.Original is { } original && Primary(original.Language.Length > 0 ? original.Language : site.Settings.OriginLanguage) != Primary(quote.Language);
            if (quote.Translation is null && (translated || quote.Verification == "verbatim-translation"))
                yield return new Diagnostic(Rule, site.At(i, quote.SpanOf("verification")), "this quotation is a translation, and nothing says whose")
                {
                    Label = translated ? "the original is in another language" : "checked against a translation",
                    Help = "add `translation:` with `by: official`, `by: publication` or `by: other`, and `who:` where it is known",
                };
            else if (quote.Translation is { By: "publication" } && quote.Original is null)
                yield return new Diagnostic(Rule, CheckContext.FirstLine(site.At(i, quote.Translation.SpanOf("by"))), "this is the publication's own translation, and its original is missing")
                {
                    Help = "add `original:` with `text:` and `language:`: the words that were translated",
                };
        }
    }

    private static string Primary(string language) => language.Split('-')[0].ToLowerInvariant();
}
