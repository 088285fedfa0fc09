using Publication.Content.Kinds;

namespace Publication.Checking;

/// <summary>PUB407: a source that has no address and does not say why.</summary>
public static class UnreachableSources
{
    public static readonly Rule Rule = new("PUB407", Severity.Error, "a source without an address")
    {
        Why = "A reader wants to open the source. Where it has no address (a printed book, a text known only through another), `no_address` says why.",
        Bad = "--- input/data/sources/more.yml\n- id: gauge-book\n  type: book\n  title: The gauge book\n",
        Good = "--- input/data/sources/more.yml\n- id: gauge-book\n  type: book\n  title: The gauge book\n  no_address: printed only\n",
    };

    public static readonly Check Check = new(Rule, Run, Reach.Entry);

    private static IEnumerable<Diagnostic> Run(CheckContext context)
    {
        foreach (var i in context.Entries)
        {
            if (context.Site.Entries[i] is not Source { Url: "", NoAddress: "" } source) continue;
            if (context.HasFault(i, source)) continue;
            yield return new Diagnostic(Rule, context.PlaceOf(i), $"the source `{source.Id}` has no address")
            {
                Help = "add `URL: https://…`, or say why there is none: `no_address: printed only`",
            };
        }
    }
}
