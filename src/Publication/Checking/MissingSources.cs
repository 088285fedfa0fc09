using Publication.Content;
using Publication.Content.Fields;
using Publication.Content.Kinds;

namespace Publication.Checking;

/// <summary>PUB403: a statement without a source.</summary>
public static class MissingSources
{
    public static readonly Rule Rule = new("PUB403", Severity.Error, "a statement without a source")
    {
        Why = "Every fact, target and account names at least one source, so that a reader can look it up. What is not known from anywhere does not go in.",
        Bad = "--- input/data/people/more.yml\n- id: john-roe\n  name: John Roe\n  facts:\n    - text: He built the first gauge.\n",
        Good = "--- input/data/people/more.yml\n- id: john-roe\n  name: John Roe\n  facts:\n    - text: He built the first gauge.\n      sources: [tide-report]\n",
    };

    public static readonly Check Check = new(Rule, Run, Reach.Entry);

    private static IEnumerable<Diagnostic> Run(CheckContext context)
    {
        foreach (var i in context.Entries)
            foreach (var statement in StatementsOf(context.Site.Entries[i]))
            {
                if (context.HasFault(i, statement)) continue;
                var at = context.Site.At(i, statement.SpanOf("sources"));
                var empty = statement.SpanOf("sources") != statement.Span;
                yield return new Diagnostic(Rule, CheckContext.FirstLine(at), $"this {statement.Table.What} has no source")
                {
                    Label = empty ? "an empty list" : null,
                    Help = empty ? "write the id of a source between the brackets: `sources: [a-source]`" : "add a line `sources: [a-source]`, with the id of a source",
                };
            }
    }

    private static IEnumerable<Record> StatementsOf(Entry entry) => entry switch
    {
        Initiative i => Without(i.Sources, i).Concat(Facts(i.Facts)).Concat(i.Targets.Where(t => t.Sources.Length == 0)).Concat(i.Differences.SelectMany(d => d.Accounts).Where(a => a.Sources.Length == 0)),
        Event e => Without(e.Sources, e),
        Person p => Facts(p.Facts),
        Organisation o => Facts(o.Facts),
        _ => [],
    };

    private static IEnumerable<Record> Without(Ref[] sources, Record record) => sources.Length == 0 ? [record] : [];

    private static IEnumerable<Record> Facts(Fact[] facts) => facts.Where(f => f.Sources.Length == 0);
}
