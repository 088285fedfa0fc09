using Publication.Content;
using Publication.Content.Fields;
using Publication.Content.Kinds;
using Publication.Content.Yaml;

namespace Publication.Checking;

/// <summary>PUB404: a text in a script that is not that of its language.</summary>
public static class UnnamedLanguages
{
    public static readonly Rule Rule = new("PUB404", Severity.Error, "a text whose language is not the one that is named")
    {
        Why = "Browsers choose fonts and screen readers choose a voice by the language that is named. Where none is named, it is that of the publication, "
            + "and for `original` its language of origin.",
        Bad = "--- input/data/terms/more.yml\n- id: ebb\n  term: ebb\n  original:\n    text: отлив\n  definition: The tide that runs out.\n",
        Good = "--- input/data/terms/more.yml\n- id: ebb\n  term: ebb\n  original:\n    text: отлив\n    language: ru\n  definition: The tide that runs out.\n",
    };

    public static readonly Check Check = new(Rule, Run, Reach.Entry);

    private static IEnumerable<Diagnostic> Run(CheckContext context)
    {
        var site = context.Site;
        foreach (var i in context.Entries)
            foreach (var (record, field, text, language, named) in TextsOf(site.Entries[i], site.Settings))
            {
                if (context.HasFault(i, record)) continue;
                if (language.Length == 0)
                {
                    yield return new Diagnostic(Rule, CheckContext.FirstLine(site.At(i, record.SpanOf(field))), "nothing says in which language this text is")
                    {
                        Help = $"add `language: {Script.Of(text)?.Example ?? "de"}` here, or `origin_language:` in `publication.yml` for all originals",
                        Fixes = LanguageLine(site, i, record, field, text),
                    };
                    continue;
                }
                if (Script.Of(text) is not { } script || script.Fits(language)) continue;
                var takesLanguage = record.Table.Find("language") is not null;
                var help = named ? $"correct `language: {language}`, or the text"
                    : !takesLanguage && record.Table.Find("original") is null ? $"write the {field} in the publication's language"
                    : !takesLanguage ? $"write the {(field == "title" ? field : "name")} in the publication's language here, and this one as `original:` with `text:` and `language: {script.Example}`"
                    : $"add `language: {script.Example}`" + (script.Example == "zh-Hans" ? "" : ", or the language that it is in");
                yield return new Diagnostic(Rule, CheckContext.FirstLine(site.At(i, record.SpanOf(field))), $"this text is written in {script.Name}, and {(named ? $"its language is given as `{language}`" : "no language is named")}")
                {
                    Label = named ? null : $"counts as `{language}`",
                    Help = help,
                    Fixes = named || !takesLanguage ? [] : LanguageLine(site, i, record, field, text),
                };
            }
    }

    private static Fix[] LanguageLine(Linking.Site site, int entry, Record record, string field, string text)
    {
        if (Script.Of(text)?.LanguageOf(text, site.Settings.ParseOptions) is not { } language) return [];
        var at = site.At(entry, record.SpanOf(field));
        return YamlEdit.LineAfter(field, at.Span, at.Source.Text, $"language: {language}") is var (place, line) ? [new Fix(at with { Span = place }, line)] : [];
    }

    private static IEnumerable<(Record Record, string Field, string Text, string Language, bool Named)> TextsOf(Entry entry, Settings settings)
    {
        if (entry.Original is { } original)
            yield return (original, "text", original.Text, original.Language.Length > 0 ? original.Language : settings.OriginLanguage, original.Language.Length > 0);
        if (entry is Quote quote) yield return (quote, "text", quote.Text, quote.Language, true);
        else if (entry is Source source)
        {
            // The language of a source is that of the document: its title may be a translation, and its original title may be that of a work translated.
            if (source.Language.Length == 0) yield return (source, "title", source.Name, settings.Language, false);
        }
        else if (NameField(entry) is { } field)
            yield return (entry, field, entry.Name, entry.Language.Length > 0 ? entry.Language : settings.Language, entry.Language.Length > 0);
    }

    private static string? NameField(Entry entry) => entry.Table.Fields.Select(f => f.Name).FirstOrDefault(n => n is "name" or "title" or "term");
}
