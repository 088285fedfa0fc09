using Publication.Content.Fields;

namespace Publication.Content;

/// <summary>A correction made in public: what was wrong, what is right, and the source that decides.</summary>
public sealed class Correction : Record
{
    private static readonly FieldTable Fields = new("correction");
    private static readonly Field<EdtfDate> date = Fields.Required("date", Shapes.Date, "The day on which it was made.", "2026-11-24");
    private static readonly Field<Body> text = Fields.Required("text", Shapes.Prose, "What was wrong and what is right, with the source that decides.", "The plan was issued in August, not in July");

    public static readonly Shape<Correction[]> List = Shapes.List(Shapes.Nested(Fields, () => new Correction()));

    public override FieldTable Table => Fields;

    public EdtfDate Date => Get(date)!;

    public Body Text => GetBody(text);
}
