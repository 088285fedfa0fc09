using Publication.Content.Fields;

namespace Publication.Content;

/// <summary>A point on which sources differ, with what each of them says.</summary>
public sealed class Difference : Record
{
    private static readonly FieldTable Fields = new("difference");
    private static readonly Field<string> about = Fields.Required("about", Shapes.Word, "The point in question.", "Date and term of the plan");
    private static readonly Field<Account[]> accounts = Fields.Required("accounts", Account.List, "What each source says.", "\n  - text: A two-year plan of early 2024.\n    sources: [tide-report]");

    public static readonly Shape<Difference[]> List = Shapes.List(Shapes.Nested(Fields, () => new Difference()));

    public override FieldTable Table => Fields;

    public string About => GetText(about);

    public Account[] Accounts => GetList(accounts);
}
