using Publication.Content;
using Publication.Content.Kinds;

namespace Publication.Checking;

/// <summary>PUB402: an event that lies before or after the initiative it belongs to.</summary>
public static class EventsOutside
{
    public static readonly Rule Rule = new("PUB402", Severity.Error, "an event outside its initiative's time")
    {
        Why = "An event before the beginning of its initiative, or after its end, is often a wrong year or a wrong id. "
            + "Where it is right (an announcement, an evaluation), the field `outside` says why. An initiative begins with its `date` or its `period`, "
            + "whichever is earlier; it ends with its `period` once its status is completed, expired, superseded or withdrawn.",
        Bad = "--- input/data/events/more.yml\n- id: early-gauge\n  date: 2023-05-01\n  title: Gauge set up\n  category: technology\n  summary: A gauge is set up.\n  initiatives: [tide-plan]\n  sources: [tide-report]\n",
        Good = "--- input/data/events/more.yml\n- id: early-gauge\n  date: 2023-05-01\n  title: Gauge set up\n  category: technology\n  summary: A gauge is set up.\n  initiatives: [tide-plan]\n  outside: a trial before the plan began\n  sources: [tide-report]\n",
    };

    public static readonly Check Check = new(Rule, Run);

    private static IEnumerable<Diagnostic> Run(CheckContext context)
    {
        var site = context.Site;
        for (var i = 0; i < site.Entries.Length; i++)
        {
            if (site.Entries[i] is not Event { Outside: "", Date: { } date } happening || context.HasFault(i, happening)) continue;
            foreach (var reference in happening.Initiatives)
            {
                if (site.TargetOf(i, reference) is not (>= 0 and var target) || site.Entries[target] is not Initiative initiative) continue;
                var (from, to) = TimeOf(initiative);
                var before = date.LatestDay < from;
                if (!before && date.EarliestDay <= to) continue;
                var (field, bound) = Bound(initiative, before);
                yield return new Diagnostic(Rule, site.At(i, happening.SpanOf("date")), $"`{date.Text}` is {(before ? "before the beginning" : "after the end")} of `{initiative.Id}`")
                {
                    Label = $"the initiative {(before ? "begins" : "ends")} with `{bound.Text.Split('/')[before ? 0 : ^1]}`",
                    Help = "correct the date or the initiative, or say why it is so: `outside: announced before the plan began`",
                    Related = [new RelatedPlace(CheckContext.FirstLine(site.At(target, initiative.SpanOf(field))), $"`{field}` of `{initiative.Id}`")],
                };
            }
        }
    }

    private static (DateOnly From, DateOnly To) TimeOf(Initiative initiative)
    {
        var from = initiative.Date!.EarliestDay;
        if (initiative.Period is { } period && period.EarliestDay < from) from = period.EarliestDay;
        var over = initiative.Status is "completed" or "expired" or "superseded" or "withdrawn";
        return (from, over && initiative.Period is { } ended ? ended.LatestDay : DateOnly.MaxValue);
    }

    private static (string Field, EdtfDate Date) Bound(Initiative initiative, bool before) =>
        initiative.Period is { } period && (!before || period.EarliestDay < initiative.Date!.EarliestDay) ? ("period", period) : ("date", initiative.Date!);
}
