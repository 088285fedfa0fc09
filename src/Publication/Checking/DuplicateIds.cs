using Publication.Content;
using Publication.Content.Yaml;

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
            var repeated = Repeated(context, entry, document, number, first);
            yield return new Diagnostic(Rule, CheckContext.PlaceOf(entry, document, number), $"the id `{entry.Id}` is given to another {entry.Kind.Name} already")
            {
                Label = repeated is null ? "second use" : "the same record again",
                Help = repeated is not null ? "remove this record"
                    : entry.Kind.Source == KindSource.Records
                    ? $"give this {entry.Kind.Name} another id, or remove it if it is the same (the first stands at {place.Path}:{place.Start.Line})"
                    : $"the name of the file is the id: rename this file, or `{place.Path}`, or remove one of them if they are the same",
                Related = [new RelatedPlace(place, "first use")],
                Fixes = repeated is not null ? [new Fix(repeated, "")] : [],
            };
        }
    }

    /// <summary>The lines of a record that says letter by letter what the first one says; null where it does not.</summary>
    private static Location? Repeated(CheckContext context, Entry entry, Document document, int number, int first)
    {
        if (entry.Kind.Source != KindSource.Records) return null;
        var (one, other) = (context.Site.At(first, context.Site.Entries[first].Span), document.At(number, entry.Span));
        var text = other.Source.Text;
        if (!one.Source.Text.AsSpan(one.Span.Start, one.Span.Length).SequenceEqual(text.AsSpan(other.Span.Start, other.Span.Length))) return null;
        var end = YamlEdit.EndOfLine(text, other.Span.End);
        if (!text.AsSpan(other.Span.End, end - other.Span.End).Trim().IsEmpty) return null;
        // With the empty line that stood between it and the next.
        for (var lines = 0; lines < 2 && end < text.Length && YamlEdit.EndOfLine(text, end) == end; lines++) end += YamlEdit.LineEnd(text, end).Length;
        return other with { Span = TextSpan.FromBounds(document.Offsets[number], end) };
    }
}
