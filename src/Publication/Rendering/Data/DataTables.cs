using System.Globalization;
using Publication.Content;
using Publication.Content.Fields;
using Publication.Linking;
using Publication.Pages;
using Publication.Rendering.Views;

namespace Publication.Rendering.Data;

/// <summary>
/// All tables: one for each kind, one for each sort of group in lists (facts, targets …), one of all entries and one of all
/// references. The last two hold the foreign keys of what has no table of its own to lead to.
/// </summary>
internal sealed class DataTables
{
    /// <summary>Column of the entry whose list it is: groups may have a field named <c>entry</c>.</summary>
    private const string Owner = "owner";

    private const string Dates = " In EDTF, with the precision that is known.";

    private readonly ViewContext context;
    private readonly FieldValues values;
    private readonly FieldColumns columns;

    public DataTables(ViewContext context, FieldValues values)
    {
        (this.context, this.values) = (context, values);
        columns = new FieldColumns(Site, values);
        All = [.. DataPages.KindsOf(Site).Select(OfKind), .. DataPages.GroupsOf(Site).Select(OfGroup), OfEntries(), OfLinks()];
    }

    /// <summary>In the order in which people are shown them.</summary>
    public IReadOnlyList<DataTable> All { get; }

    private Site Site => context.Site;

    private IEnumerable<int> Visible => DataPages.KindsOf(Site).SelectMany(Site.OfKind);

    private DataTable OfKind(Kind kind) => new(kind.Plural, kind.Description,
    [
        new DataColumn("id", "string", "The permalink: it never changes.", row => Site.Entries[row.Entry].Id) { Required = true, Unique = true },
        .. columns.Of(FieldValues.Published(kind)),
        columns.Entry("Key in `entries` and `links`.") with { Unique = true },
        new DataColumn("page", "string", "Address of its page.", row => context.Link(row.Entry)!.Canonical) { Required = true },
    ], ["id"], () => Site.OfKind(kind).Select(i => new DataRow(i, Site.Entries[i])));

    private DataTable OfGroup(Field field)
    {
        var (table, parent) = (field.Shape.Group!, ParentOf(field));
        return new DataTable(field.Name, field.Description,
        [
            columns.Entry("The entry that it stands in.") with { Name = Owner, Unique = false, Target = parent is null ? (DataPages.Entries, "entry") : null },
            .. parent is null ? Array.Empty<DataColumn>() : [new DataColumn(parent.Shape.Group!.What, "integer", $"Its number in `{parent.Name}`.", row => Number(row.Parent)) { Required = true }],
            new DataColumn("number", "integer", "Its place in the list, from 1.", row => Number(row.Number)) { Required = true },
            .. columns.Of(table.Fields),
        ], parent is null ? [Owner, "number"] : [Owner, parent.Shape.Group!.What, "number"], () => Rows(field, parent))
        {
            Parent = parent is null ? null : ([Owner, parent.Shape.Group!.What], parent.Name, [Owner, "number"]),
        };
    }

    /// <summary>The list of groups in whose groups a list stands; null where it stands in entries.</summary>
    private Field? ParentOf(Field field) =>
        DataPages.GroupsOf(Site).FirstOrDefault(outer => outer != field && outer.Shape.Group!.Find(field.Name) is { Shape.IsList: true } inner && inner.Shape.Group == field.Shape.Group);

    private IEnumerable<DataRow> Rows(Field field, Field? parent)
    {
        foreach (var entry in Visible)
        {
            var record = Site.Entries[entry];
            if (parent is null)
            {
                foreach (var row in In(entry, record, field, 0)) yield return row;
                continue;
            }
            foreach (var outer in In(entry, record, parent, 0))
                foreach (var row in In(entry, outer.Record, field, outer.Number)) yield return row;
        }
    }

    private static IEnumerable<DataRow> In(int entry, Record record, Field field, int parent)
    {
        if (record.Table.Find(field.Name) is not { } own || record.ValueOf(own) is not Record[] groups) yield break;
        for (var i = 0; i < groups.Length; i++) yield return new DataRow(entry, groups[i], i + 1, parent);
    }

    private DataTable OfEntries() => new(DataPages.Entries, "Every entry of every kind: what the columns `entry`, `from` and `to` of the other tables lead to.",
    [
        new DataColumn("entry", "string", "Kind and id, joined by a colon.", row => values.KeyOf(row.Entry)) { Required = true, Unique = true },
        new DataColumn("kind", "string", "Which sort of entry.", row => Site.Entries[row.Entry].Kind.Name) { Required = true, Options = [.. ContentKinds.All.Select(k => k.Name)] },
        new DataColumn("id", "string", "Unique within its kind.", row => Site.Entries[row.Entry].Id) { Required = true },
        new DataColumn("name", "string", "What it is called where others mention it; of a quotation its first words.", row => Site.Entries[row.Entry].Name) { Required = true },
        new DataColumn("date", "string", "Where it stands in time." + Dates, row => Site.Entries[row.Entry].Date?.Text),
        new DataColumn("earliest", "date", "The first day that the date may mean; empty where its beginning is open or not known.", row => Day(Site.Entries[row.Entry].Date?.EarliestDay)),
        new DataColumn("latest", "date", "The last day that the date may mean; empty where its end is open or not known.", row => Day(Site.Entries[row.Entry].Date?.LatestDay)),
        new DataColumn("page", "string", "Address of its page.", row => context.Link(row.Entry)!.Canonical) { Required = true, Unique = true },
        new DataColumn("json", "string", "Address of the whole entry as JSON.", row => DataPages.JsonOf(Site.Entries[row.Entry]).Permalink(Site.Settings)) { Required = true },
        new DataColumn("markdown", "string", "Address of the whole entry as Markdown.", row => DataPages.MarkdownOf(Site.Entries[row.Entry]).Permalink(Site.Settings)) { Required = true },
    ], ["entry"], () => Visible.Select(i => new DataRow(i, Site.Entries[i])));

    private DataTable OfLinks() => new(DataPages.Links, "Every reference from one entry to another, in fields and in texts. A field with several values has a line here for each.",
    [
        new DataColumn("from", "string", "The entry that refers.", row => values.KeyOf(row.Entry)) { Required = true, Target = (DataPages.Entries, "entry") },
        new DataColumn("number", "integer", "Its place among the references of that entry, from 1.", row => Number(row.Number + 1)) { Required = true },
        new DataColumn("field", "string", "The field that it stands in; of a group in a list the field of the group.", row => Site.Entries[row.Entry].References[row.Number].Field) { Required = true },
        new DataColumn("relation", "string", "What it means.", row => RelationNames.Of(Site.Entries[row.Entry].References[row.Number].Relation)) { Required = true, Options = RelationNames.All },
        new DataColumn("to", "string", "The entry that it refers to.", row => values.KeyOf(Site.Targets[row.Entry][row.Number])) { Required = true, Target = (DataPages.Entries, "entry") },
    ], ["from", "number"], () => Visible.SelectMany(i => Enumerable.Range(0, Site.Targets[i].Length).Where(n => Site.IsVisible(Site.Targets[i][n])).Select(n => new DataRow(i, Site.Entries[i], n))));

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static string? Day(DateOnly? day) =>
        day is { } known && known != DateOnly.MinValue && known != DateOnly.MaxValue ? known.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) : null;
}
