using Publication.Content.Fields;

namespace Publication.Content;

/// <summary>A statement with its date and sources.</summary>
public sealed class Fact : Record
{
    private static readonly FieldTable Fields = new("fact");
    private static readonly Field<Body> text = Fields.Required("text", Shapes.Prose, "What is the case.", "Begun in the north.");
    private static readonly Field<EdtfDate> date = Fields.Optional("date", Shapes.Date, "When.", "2025-02");
    private static readonly Field<Ref[]> sources = Fields.Optional("sources", Shapes.List(Shapes.Reference(Relation.Cites, "source")), "Where it stands.", "[tide-report]");
    private static readonly Field<string> confidence = Fields.Optional("confidence", Confidences.Shape, "How well it is known.", "read");

    public static readonly Shape<Fact[]> List = Shapes.List(Shapes.Nested(Fields, () => new Fact()));

    public override FieldTable Table => Fields;

    public Body Text => GetBody(text);

    public EdtfDate? Date => Get(date);

    public Ref[] Sources => GetList(sources);

    public string Confidence => GetText(confidence);
}
