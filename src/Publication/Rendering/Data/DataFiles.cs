using System.Collections.Concurrent;
using System.Text;
using Publication.Content;
using Publication.Content.Kinds;
using Publication.Pages;
using Publication.Rendering.Views;

namespace Publication.Rendering.Data;

/// <summary>
/// The files under <c>data/</c>, each made once when it is first asked for: the package and the page for people tell the size
/// of all others.
/// </summary>
internal sealed class DataFiles(ViewContext context)
{
    private readonly ConcurrentDictionary<string, Lazy<DataFile>> files = new(StringComparer.Ordinal);
    private readonly FieldValues values = new(context.Site);
    private readonly Calendars calendars = new(context);

    public DataTables Tables => field ??= new DataTables(context, values);

    public EntryJson Json => field ??= new EntryJson(context, values);

    public EntryMarkdown Markdown => field ??= new EntryMarkdown(context, values);

    /// <summary>Those that hold data, in the order in which people are shown them; the two that describe them are not among them.</summary>
    public IEnumerable<DataFile> All =>
        DataPages.Files(context.Site).Where(f => f is not (DataPages.Package or DataPages.ReadMe)).Select(Of);

    public DataFile Of(string name) => files.GetOrAdd(name, key => new Lazy<DataFile>(() => Make(key))).Value;

    private DataFile Make(string name)
    {
        if (name == DataPages.Package) return new DataFile(name, DataPackage.Write(context, this), 0);
        if (name == DataPages.ReadMe) return new DataFile(name, Encoding.UTF8.GetBytes(DataReadMe.Write(context, this)), 0);
        if (Tables.All.FirstOrDefault(t => t.File == name) is { } table)
        {
            var (bytes, rows) = Csv.Write(table);
            return new DataFile(name, bytes, rows);
        }
        if (ContentKinds.All.FirstOrDefault(k => k.Plural + ".json" == name) is { } kind) return new DataFile(name, Json.WriteAll(kind), context.Site.CountOf(kind));
        if (DataPages.ReferenceForms.FirstOrDefault(form => Source.Definition.Plural + form == name) is { } form)
            return new DataFile(name, References.Write(context.Site, context.Site.OfKind(Source.Definition), form), context.Site.CountOf(Source.Definition));
        if (name is DataPages.EventCalendar or DataPages.TargetCalendar)
        {
            var (bytes, days) = name == DataPages.EventCalendar ? calendars.Events() : calendars.Targets();
            return new DataFile(name, bytes, days);
        }
        throw new ArgumentException($"no file of this name is planned: {name}", nameof(name));
    }
}
