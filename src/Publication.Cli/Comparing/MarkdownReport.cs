using System.Text;

namespace Publication.Cli.Comparing;

/// <summary>
/// A comparison as Markdown, for the summary of a workflow's step. What it quotes was written by the author of a pull
/// request: none of it is markup here.
/// </summary>
internal static class MarkdownReport
{
    private const int MostShown = 100;
    private const int MostUnfolded = 12;

    public static void Write(SiteComparison sites, TextWriter output)
    {
        output.WriteLine("### What this changes on the site");
        output.WriteLine();
        output.WriteLine(ReportWords.Totals(sites));
        Section("Addresses lost without a redirect", sites.Lost, Code, folded: false);
        Section("Anchors lost", sites.LostAnchors, lost => $"{Code(lost.Address)} {string.Join(", ", ReportWords.FirstAnchors(lost.Anchors).Select(Code))}{ReportWords.MoreAnchors(lost.Anchors)}", folded: false);
        Section("Pages that nothing links to any more", sites.Orphans, Page, folded: false);
        Section("Added", sites.Added, Page);
        Section("Removed", sites.Removed, page => Page((page.Address, page.Title)) + (page.LeadsTo is { } to ? $" (now leads to {Code(to)})" : ""));
        Section("Changed", [.. sites.Changed.Where(c => c.Matters)], change => $"{Code(change.Address)} {string.Join("; ", ReportWords.What(change, Escape))}");
        if (ReportWords.Frames(sites) is { } frames) Paragraph(frames);
        if (ReportWords.Hidden(sites) is { } hidden) Paragraph(hidden);
        if (ReportWords.Others(sites, Code) is { } others) Paragraph(others);

        void Paragraph(string text)
        {
            output.WriteLine();
            output.WriteLine(text);
        }

        void Section<T>(string title, IReadOnlyList<T> items, Func<T, string> line, bool folded = true)
        {
            if (items.Count == 0) return;
            var fold = folded && items.Count > MostUnfolded;
            Paragraph(fold ? $"<details><summary><b>{title}</b> ({Words.Number(items.Count)})</summary>" : $"**{title}** ({Words.Number(items.Count)})");
            output.WriteLine();
            foreach (var item in items.Take(MostShown)) output.WriteLine($"- {line(item)}");
            if (items.Count > MostShown) output.WriteLine($"- and {Words.Number(items.Count - MostShown)} more");
            if (fold) Paragraph("</details>");
        }
    }

    private static string Page((string Address, string Title) page) => $"{Code(page.Address)} {Escape(page.Title)}";

    private static string Code(string text) => $"`{text.Replace('`', '\'').ReplaceLineEndings(" ")}`";

    private static string Escape(string text)
    {
        var escaped = new StringBuilder(text.Length + 8);
        foreach (var c in Visible.Of(text))
        {
            if (char.IsAsciiLetterOrDigit(c) || c is ' ' or ',' or ';' or '(' or ')' or '/' or '%' or '\'' or '?' || c > 127) escaped.Append(c);
            // A character reference is never a mention, a link, an issue number or a tag.
            else if (c is '<' or '>' or '&' or '@' or '#' or ':') escaped.Append("&#").Append((int)c).Append(';');
            else escaped.Append('\\').Append(c);
        }
        return escaped.ToString();
    }
}
