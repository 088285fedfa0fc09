using System.Globalization;
using System.Text;
using Publication.Content;
using Publication.Pages;
using Publication.Rendering.Views;

namespace Publication.Rendering.Data;

/// <summary><c>llms.txt</c>: what the publication is, its lists, and where its texts and data are, for programs that read it for people.</summary>
internal static class LlmsText
{
    public static byte[] Write(ViewContext context)
    {
        var (site, settings) = (context.Site, context.Site.Settings);
        var text = new StringBuilder();
        Line($"# {settings.Title}\n\n> {Excerpt.Of(settings.Description, 400)}\n");
        Line("Every page has its text as Markdown (`index.md`) and its facts as JSON (`index.json`) in the same folder. Quotations are verbatim as printed in their source: cite them with speaker, date, source and the address of the page.");
        if (settings.Licence is { } licence) Line($"Licence of text and data: {licence.Name}{(licence.Url.Length > 0 ? $" ({licence.Url})" : "")}.");
        Line("\n## Lists\n");
        foreach (var kind in DataPages.KindsOf(site).Where(Route.HasList))
            Link(context.Strings.Get($"list.{kind.Plural}"), Route.OfList(kind), string.Create(CultureInfo.InvariantCulture, $"{site.CountOf(kind)}; as data: {DataPages.OfFile(kind.Plural + ".json").Permalink(settings)}"));
        if (site.Timeline.Items.Count > 0) Link(context.Strings.Get("timeline.title"), Route.Timeline, "everything that has a date, in order");
        Line("\n## Data\n");
        Link(DataPages.Package, DataPages.OfFile(DataPages.Package), "every file with its columns and keys (Frictionless Data Package)");
        Link(DataPages.ReadMe, DataPages.OfFile(DataPages.ReadMe), "every file and column in words");
        Link("sitemap.xml", Route.Sitemap, "every page");
        var pages = site.OfKind(Content.Kinds.StandingPage.Definition);
        if (pages.Count > 0) Line("\n## About\n");
        foreach (var page in pages.OrderBy(p => site.Entries[p].Name, StringComparer.Ordinal)) Link(site.Entries[page].Name, DataPages.MarkdownOf(site.Entries[page]), site.Entries[page].Summary.Plain);
        return Encoding.UTF8.GetBytes(text.ToString());

        void Line(string line) => text.Append(line).Append('\n');

        void Link(string name, Route to, string about) => Line($"- [{name}]({to.Permalink(settings)}){(about.Length > 0 ? $": {about}" : "")}");
    }
}
