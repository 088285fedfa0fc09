using Publication.Content;
using Publication.Pages;
using Publication.Rendering.Data;

namespace Publication.Rendering.Views;

/// <summary>The page about the publication as data: every file with its size, the beginnings of the tables, how to cite it.</summary>
public sealed class DataView
{
    private const int ColumnsShown = 5;
    private const int RowsShown = 3;
    private const int LettersShown = 60;

    private readonly ViewContext context;
    private readonly DataFiles files;

    internal DataView(ViewContext context, DataFiles files) => (this.context, this.files) = (context, files);

    public IReadOnlyList<DataCollectionView> Collections => field ??= [.. DataPages.KindsOf(context.Site).Select(Collection)];

    /// <summary>Tables that hold parts of entries, and what leads from one to another.</summary>
    public IReadOnlyList<DataFileView> Tables => field ??=
        [.. files.Tables.All.Where(t => Collections.All(c => c.Csv.Name != t.File)).Select(t => View(files.Of(t.File)))];

    /// <summary>All sources in the forms that reference managers read.</summary>
    public IReadOnlyList<DataFileView> References => field ??= Ending([.. DataPages.ReferenceForms]);

    public IReadOnlyList<DataFileView> Calendars => field ??= Ending(".ics");

    /// <summary>What describes the files.</summary>
    public IReadOnlyList<DataFileView> Descriptions => field ??= [View(files.Of(DataPages.Package)), View(files.Of(DataPages.ReadMe))];

    /// <summary>Of everything but the two descriptions.</summary>
    public string Kilobytes => Thousands(files.All.Sum(f => f.Bytes.Length));

    public string Citation => context.Strings.Get("data.citation", context.SiteView.Publisher, context.SiteView.Title, DataPages.Data.Permalink(context.Site.Settings));

    public string LlmsUrl => DataPages.Llms.Address(context.Site.Settings);

    private IReadOnlyList<DataFileView> Ending(params string[] ends) =>
        [.. files.All.Where(f => ends.Any(e => f.Name.EndsWith(e, StringComparison.Ordinal))).Select(View)];

    private DataCollectionView Collection(Kind kind)
    {
        var table = files.Tables.All.First(t => t.Name == kind.Plural);
        var rows = table.Rows().Take(RowsShown).ToList();
        var columns = table.Columns.Where(c => c is { IsList: false, Name: not ("entry" or "page" or "confidence") } && c.Cell(rows[0]) is { Length: > 0 }).Take(ColumnsShown).ToList();
        return new DataCollectionView(kind.Plural, $"list.{kind.Plural}", Route.HasList(kind) ? Route.OfList(kind).Address(context.Site.Settings) : "",
            View(files.Of(table.File)), View(files.Of(kind.Plural + ".json")),
            [.. columns.Select(c => c.Name)],
            [.. rows.Select(row => (IReadOnlyList<Html>)[.. columns.Select(c => MarkedWords.Of(context, Excerpt.Of(c.Cell(row) ?? "", LettersShown), ""))])]);
    }

    private DataFileView View(DataFile file) =>
        new(file.Name, DataFormats.LabelOf(file.Name), DataPages.OfFile(file.Name).Address(context.Site.Settings), file.Rows, Thousands(file.Bytes.Length));

    private static string Thousands(int bytes) => SizeView.Grouped((bytes + 999) / 1000);
}
