using Publication.Content;

namespace Publication.Checking;

/// <summary>PUB109: two entries of one kind with the same id.</summary>
public static class DuplicateIds
{
    public static readonly Rule Rule = new("PUB109", Severity.Error, "an id that is given twice")
    {
        Why = "An id is the address of one entry. Of two records with one id, nobody could say which one a reference means.",
        Bad = "--- input/data/topics/more.yml\n- id: tides\n  name: Tides again\n  summary: Sea level.\n",
        Good = "--- input/data/topics/more.yml\n- id: currents\n  name: Currents\n  summary: Where the water goes.\n",
    };

    public static readonly Check Check = new(Rule, Run, Reach.Outline);

    private static IEnumerable<Diagnostic> Run(CheckContext context)
    {
        foreach (var (entry, document, number, first) in context.Site.Duplicates)
        {
            var place = context.PlaceOf(first);
            yield return new Diagnostic(Rule, CheckContext.PlaceOf(entry, document, number), $"the id `{entry.Id}` is given to another {entry.Kind.Name} already")
            {
                Label = "second use",
                Help = entry.Kind.Source == KindSource.Records
                    ? $"give this {entry.Kind.Name} another id, or remove it if it is the same (the first stands at {place.Path}:{place.Start.Line})"
                    : $"the name of the file is the id: rename this file, or `{place.Path}`, or remove one of them if they are the same",
                Related = [new RelatedPlace(place, "first use")],
            };
        }
    }
}
