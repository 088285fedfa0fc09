using Publication.Content;
using Publication.Content.Fields;

namespace Publication.Rendering.Views;

/// <summary>Every field of every kind, of the groups of keys in them, and of the settings, from the field tables. The same for every publication.</summary>
public sealed record FieldsView(IReadOnlyList<FieldTableView> Kinds, FieldTableView Common, IReadOnlyList<FieldTableView> Groups, FieldTableView Settings)
{
    private static readonly Lazy<FieldsView> Everything = new(() =>
    {
        var settings = Content.Settings.SettingsTable;
        return new FieldsView(
            [.. ContentKinds.All.Select(k => FieldTableView.Of(k.Name, $"kind.{k.Name}", k.Description, k.Places, OwnOf(k.Fields)))],
            FieldTableView.Of("every", "", "", [], Entry.CommonFields.Fields),
            [.. GroupsIn(ContentKinds.All.Select(k => k.Fields).Append(settings)).Select(g => FieldTableView.Of(AnchorOf(g), g.What, "", [], g.Fields))],
            FieldTableView.Of("publication", "", "The settings of the publication.", ["publication.yml"], settings.Fields));
    });

    public static FieldsView All => Everything.Value;

    internal static string AnchorOf(FieldTable group) => "keys-" + group.What.Replace(' ', '-');

    /// <summary>Those that not every kind has, and the id where it must be written.</summary>
    private static IReadOnlyList<Field> OwnOf(FieldTable kind) =>
        [.. kind.Fields.Where(f => Entry.CommonFields.Find(f.Name) is null || f is { Name: "id", Required: true })];

    /// <summary>Each once, in the order in which they are met.</summary>
    private static List<FieldTable> GroupsIn(IEnumerable<FieldTable> tables)
    {
        var groups = new List<FieldTable>();
        foreach (var table in tables)
            foreach (var group in table.Fields.Select(f => f.Shape.Group).OfType<FieldTable>().Where(g => !groups.Contains(g)).Distinct().ToList())
                groups.AddRange(GroupsIn([group]).Prepend(group).Where(g => !groups.Contains(g)));
        return groups;
    }
}
