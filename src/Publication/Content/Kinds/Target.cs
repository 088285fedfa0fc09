using Publication.Content.Fields;

namespace Publication.Content;

/// <summary>Something that an initiative means to reach by a date.</summary>
public sealed class Target : Record
{
    private static readonly FieldTable Fields = new("target");
    private static readonly Field<EdtfDate> by = Fields.Required("by", Shapes.Date, "By when.", "2027");
    private static readonly Field<Body> text = Fields.Required("text", Shapes.Prose, "What is to be reached.", "A gauge in every harbour.");
    private static readonly Field<string> measure = Fields.Optional("measure", Shapes.Word, "What is counted.", "harbours with a gauge");
    private static readonly Field<string> value = Fields.Optional("value", Shapes.Word, "The figure.", "all 44");
    private static readonly Field<Ref[]> sources = Fields.Optional("sources", Shapes.List(Shapes.Reference(Relation.Cites, "source")), "Where it stands.", "[tide-report]");
    private static readonly Field<string> confidence = Fields.Optional("confidence", Confidences.Shape, "How well it is known.", "read");

    public static readonly Shape<Target[]> List = Shapes.List(Shapes.Nested(Fields, () => new Target()));

    public override FieldTable Table => Fields;

    public EdtfDate By => Get(by)!;

    public Body Text => GetBody(text);

    public string Measure => GetText(measure);

    public string Value => GetText(value);

    public Ref[] Sources => GetList(sources);

    public string Confidence => GetText(confidence);
}
