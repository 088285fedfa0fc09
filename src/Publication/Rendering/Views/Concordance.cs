using Publication.Linking;

namespace Publication.Rendering.Views;

/// <summary>Keyword in context: each use of a term with the words around it.</summary>
internal static class Concordance
{
    private const int ContextLength = 70;

    public static ConcordanceView Of(ViewContext context, int term)
    {
        var uses = context.Site.UsesOf(term).Where(u => context.Site.IsVisible(u.Entry)).ToList();
        return new ConcordanceView([.. uses.Select(u => View(context, u))], Quarters(context, uses));
    }

    private static ConcordanceItemView View(ViewContext context, TermUse use)
    {
        var (text, end) = (use.Text, use.Start + use.Length);
        var (from, to) = Bounds(context, use);
        var before = text[Math.Max(from, use.Start - ContextLength)..use.Start].ReplaceLineEndings(" ");
        var after = text[end..Math.Min(to, end + ContextLength)].ReplaceLineEndings(" ");
        var word = text.Substring(use.Start, use.Length);
        var chinese = word.Any(c => c >= 0x2E80);
        var link = context.Link(use.Entry)!;
        return new ConcordanceItemView(
            link, MarkedWords.Of(context, CutStart(before, use.Start - from > ContextLength), link.Language), word,
            MarkedWords.Of(context, CutEnd(after, to > end + ContextLength), link.Language), chinese ? context.Site.Settings.OriginLanguage : "");
    }

    /// <summary>The words around a use are those of its own paragraph, heading or table cell, or of the whole quotation.</summary>
    private static (int From, int To) Bounds(ViewContext context, TermUse use)
    {
        var body = context.Site.Entries[use.Entry].Body;
        if (!ReferenceEquals(body.Plain, use.Text)) return (0, use.Text.Length);
        var (start, end) = Sentence.BlockAt(body.Plain, body.BlockStarts, use.Start);
        return (start, start + body.Plain.AsSpan(start, end - start).TrimEnd().Length);
    }

    private static string CutStart(string text, bool cut)
    {
        var blank = text.IndexOf(' ', StringComparison.Ordinal);
        return !cut ? text : "…" + (blank >= 0 && blank < 20 ? text[(blank + 1)..] : text);
    }

    private static string CutEnd(string text, bool cut)
    {
        var blank = text.LastIndexOf(' ');
        return !cut ? text : (blank > text.Length - 20 && blank > 0 ? text[..blank] : text) + "…";
    }

    private static List<QuarterView> Quarters(ViewContext context, List<TermUse> uses)
    {
        var counts = new SortedDictionary<int, int>();
        foreach (var use in uses)
        {
            var date = context.Site.Entries[use.Entry].Date;
            if (date is null || date.EarliestDay == DateOnly.MinValue) continue;
            var quarter = (date.EarliestDay.Year * 4) + ((date.EarliestDay.Month - 1) / 3);
            counts[quarter] = counts.GetValueOrDefault(quarter) + 1;
        }
        var views = new List<QuarterView>();
        if (counts.Count == 0) return views;
        var most = counts.Values.Max();
        for (var q = counts.Keys.First(); q <= counts.Keys.Last(); q++)
        {
            var count = counts.GetValueOrDefault(q);
            var label = context.Strings.Get("date.quarter_short", (q % 4) + 1, q / 4);
            views.Add(new QuarterView(label, q / 4, (q % 4) + 1, count, count * 100 / most));
        }
        return views;
    }
}
