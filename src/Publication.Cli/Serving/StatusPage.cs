using System.Globalization;
using System.Net;
using System.Text;
using Publication.Checking.Remarks;
using Publication.Linking;
using Publication.Pages;

namespace Publication.Cli.Serving;

/// <summary>
/// The state of the input on one page: all that is wrong with it, and what its editors may want to see to. Each line leads to
/// the page of its entry and to the place in its file. Only the preview has it.
/// </summary>
internal sealed class StatusPage
{
    public const string Root = "/_preview/status/";
    public const string StylePath = "/_preview/status.css";

    private const string Diagnostics = "diagnostics";
    private const int ShownAtFirst = 100;

    private readonly Edition edition;
    private readonly EditorLink editor;
    private readonly StringBuilder html = new();
    private readonly string only;

    private StatusPage(Edition edition, EditorLink editor, string only) => (this.edition, this.editor, this.only) = (edition, editor, only);

    public static byte[] Style { get; } = Encoding.UTF8.GetBytes("""
        :root { color-scheme: light dark; background: Canvas; color: CanvasText; }
        body { max-width: 70rem; margin: 0 auto; padding: 1rem; font: 16px/1.5 system-ui, sans-serif; }
        li { margin-block: .35rem; overflow-wrap: anywhere; }
        ul, ol { padding-inline-start: 1.25rem; }
        code, button { font: .875em/1.4 ui-monospace, monospace; }
        button { border: 1px solid; border-radius: .2rem; background: none; color: inherit; padding: .1rem .4rem; cursor: pointer; text-align: start; overflow-wrap: anywhere; }
        nav ul { display: flex; flex-wrap: wrap; gap: .25rem 1.25rem; padding: 0; list-style: none; }

        """.ReplaceLineEndings("\n"));

    /// <summary>Null for an address that is none of it.</summary>
    /// <param name="moment">What is known.</param>
    /// <param name="path">That of the whole page, or of one of its lists with all that it holds.</param>
    /// <param name="editor">Where lines lead.</param>
    public static Reply? Of(PreviewMoment moment, string path, EditorLink editor)
    {
        if (!path.StartsWith(Root, StringComparison.Ordinal)) return null;
        var only = path[Root.Length..].TrimEnd('/');
        if (only.Length > 0 && only != Diagnostics && RemarkSorts.All.All(s => s.Name != only)) return null;
        if (moment.Latest is not { } latest) return ProblemPage.Of(moment);
        return new Reply(200, MediaTypes.Html, Encoding.UTF8.GetBytes(new StatusPage(latest, editor, only).Write()));
    }

    private string Write()
    {
        var found = edition.Site is { } site ? RemarkSorts.All.Where(IsWanted).Select(sort => (Sort: sort, Remarks: sort.Find(site).ToList())).ToList() : [];
        var title = $"Status: {edition.Title}";
        html.Append("<!doctype html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n<meta name=\"viewport\" content=\"width=device-width\">\n")
            .Append("<title>").Append(Encoded(title)).Append("</title>\n<link rel=\"stylesheet\" href=\"").Append(StylePath).Append("\">\n<link rel=\"icon\" href=\"").Append(Encoded(edition.BasePath)).Append(Pages.IconPages.Svg.Path).Append("\">\n</head>\n<body>\n<main>\n<h1>").Append(Encoded(title)).Append("</h1>\n");
        html.Append("<nav aria-label=\"Lists\"><ul><li><a href=\"").Append(Encoded(edition.BasePath)).Append("\">The site</a></li>");
        if (only.Length > 0) html.Append("<li><a href=\"").Append(Root).Append("\">All lists</a></li>");
        else
        {
            NavigationItem(Diagnostics, "Errors and warnings", edition.Diagnostics.Count);
            foreach (var (sort, remarks) in found) NavigationItem(sort.Name, sort.Title, remarks.Count);
        }
        html.Append("</ul></nav>\n");
        if (only is "" or Diagnostics) WriteDiagnostics();
        foreach (var (sort, remarks) in found)
            WriteList(sort.Name, sort.Title, sort.Advice, remarks, remark => WriteRemark(edition.Site!, remark));
        return html.Append("</main>\n</body>\n</html>\n").ToString();
    }

    private bool IsWanted(RemarkSort sort) => only.Length == 0 || only == sort.Name;

    private void NavigationItem(string name, string title, int count) =>
        html.Append("<li><a href=\"#").Append(name).Append("\">").Append(title).Append("</a> ").Append(Number(count)).Append("</li>");

    private void WriteDiagnostics()
    {
        var entries = new DiagnosticEntries(edition.Site);
        Heading(Diagnostics, "Errors and warnings", edition.Diagnostics.Count);
        if (edition.Diagnostics.Count == 0) html.Append("<p>There are none.</p>\n");
        var left = Limit;
        foreach (var group in edition.Diagnostics.GroupBy(d => d.Rule).OrderBy(g => g.Key.Severity).ThenBy(g => g.Key.Code, StringComparer.Ordinal))
        {
            if (left <= 0) break;
            html.Append("<h3>").Append(group.Key.Severity == Severity.Error ? "Error " : "Warning ").Append(group.Key.Code).Append(": ").Append(Encoded(group.Key.Title)).Append(" (").Append(Number(group.Count())).Append(")</h3>\n<ul>\n");
            foreach (var diagnostic in group.Take(left))
            {
                html.Append("<li>");
                WritePlace(diagnostic.At);
                html.Append(' ').Append(Words(diagnostic.Message));
                if (diagnostic.Help is { } help) html.Append(" <span>(help: ").Append(Words(help)).Append(")</span>");
                if (entries.At(diagnostic.At) is var entry and >= 0) WriteLink(edition.Site!, entry, " in ");
                html.Append("</li>\n");
            }
            html.Append("</ul>\n");
            left -= group.Count();
        }
        WriteMore(Diagnostics, edition.Diagnostics.Count);
        html.Append("</section>\n");
    }

    private void WriteList<T>(string name, string title, string advice, List<T> items, Action<T> write)
    {
        Heading(name, title, items.Count);
        html.Append("<p>").Append(items.Count == 0 ? "There are none." : Words(advice)).Append("</p>\n");
        if (items.Count > 0)
        {
            html.Append("<ul>\n");
            foreach (var item in items.Take(Limit)) write(item);
            html.Append("</ul>\n");
        }
        WriteMore(name, items.Count);
        html.Append("</section>\n");
    }

    private void WriteRemark(Site site, Remark remark)
    {
        html.Append("<li>");
        WritePlace(site.At(remark.Entry, remark.Span));
        WriteLink(site, remark.Entry, $" {site.Entries[remark.Entry].Kind.Name} ");
        html.Append(' ').Append(Words(remark.Text));
        if (remark.Other >= 0) WriteLink(site, remark.Other, $" {site.Entries[remark.Other].Kind.Name} ");
        html.Append("</li>\n");
    }

    private void Heading(string name, string title, int count) =>
        html.Append("<section id=\"").Append(name).Append("\">\n<h2>").Append(title).Append(" (").Append(Number(count)).Append(")</h2>\n");

    private void WriteMore(string name, int count)
    {
        if (count > Limit) html.Append("<p><a href=\"").Append(Root).Append(name).Append("/\">All ").Append(Number(count)).Append(" of them</a></p>\n");
    }

    private void WritePlace(Location at)
    {
        var place = Encoded(at.ToString());
        if (editor.To(at) is { } href) html.Append("<a href=\"").Append(Encoded(href)).Append("\"><code>").Append(place).Append("</code></a>");
        else html.Append("<button type=\"button\" data-preview-place=\"").Append(place).Append("\" title=\"Copy\">").Append(place).Append("</button>");
    }

    private void WriteLink(Site site, int entry, string before)
    {
        html.Append(Encoded(before));
        if (!site.IsVisible(entry)) html.Append(Encoded(site.Entries[entry].Name));
        else html.Append("<a href=\"").Append(Encoded(Route.Of(site, entry).Address(site.Settings))).Append("\">").Append(Encoded(site.Entries[entry].Name)).Append("</a>");
    }

    private int Limit => only.Length > 0 ? int.MaxValue : ShownAtFirst;

    /// <summary>A message: what stands between backticks is code.</summary>
    private static string Words(string message) => string.Concat(Encoded(message).Split('`').Select((part, i) => i % 2 == 0 ? part : $"<code>{part}</code>"));

    private static string Encoded(string text) => WebUtility.HtmlEncode(Visible.Of(text));

    private static string Number(int count) => count.ToString("N0", CultureInfo.InvariantCulture);
}
