using Publication.Content.Fields;

namespace Publication.Content;

/// <summary>One of several accounts of the same thing.</summary>
public sealed class Account : Record
{
    private static readonly FieldTable Fields = new("account");
    private static readonly Field<Body> text = Fields.Required("text", Shapes.Prose, "What this account says.", "A two-year plan of early 2024.");
    private static readonly Field<EdtfDate> date = Fields.Optional("date", Shapes.Date, "The date it gives.", "2024-01");
    private static readonly Field<Ref[]> sources = Fields.Optional("sources", Shapes.List(Shapes.Reference(Relation.Cites, "source")), "Who gives it.", "[tide-report]");
    private static readonly Field<string> confidence = Fields.Optional("confidence", Confidences.Shape, "How well it is known.", "read");

    public static readonly Shape<Account[]> List = Shapes.List(Shapes.Nested(Fields, () => new Account()));

    public override FieldTable Table => Fields;

    public Body Text => GetBody(text);

    public EdtfDate? Date => Get(date);

    public Ref[] Sources => GetList(sources);

    public string Confidence => GetText(confidence);
}
