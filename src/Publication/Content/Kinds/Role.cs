using Publication.Content.Fields;

namespace Publication.Content;

/// <summary>An office that a person holds or held.</summary>
public sealed class Role : Record
{
    private static readonly FieldTable Fields = new("role");
    private static readonly Field<string> title = Fields.Required("title", Shapes.Word, "The office.", "Harbour master");
    private static readonly Field<Ref> organisation = Fields.Optional("organisation", Shapes.Reference(Relation.HoldsOffice, "organisation"), "Where.", "sea-board");
    private static readonly Field<EdtfDate> from = Fields.Optional("from", Shapes.Date, "Since when.", "2023-03-11");
    private static readonly Field<EdtfDate> to = Fields.Optional("to", Shapes.Date, "Until when; left out while it lasts.", "2028-03");

    public static readonly Shape<Role[]> List = Shapes.List(Shapes.Nested(Fields, () => new Role()));

    public override FieldTable Table => Fields;

    public string Title => GetText(title);

    public Ref? Organisation => Get(organisation);

    public EdtfDate? From => Get(from);

    public EdtfDate? To => Get(to);
}
