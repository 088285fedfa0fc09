using Publication.Content.Fields;

namespace Publication.Content;

/// <summary>An entry in a newsletter, with what the editors say about it.</summary>
public sealed class DigestItem : Record
{
    private static readonly FieldTable Fields = new("item");
    private static readonly Field<Ref> entry = Fields.Required("entry", Shapes.Reference(Relation.Lists), "What to show.", "quote:doe-on-tides");
    private static readonly Field<Body> note = Fields.Optional("note", Shapes.Prose, "Why it is here.", "The first figure since the plan began.");

    public static readonly Shape<DigestItem[]> List = Shapes.List(Shapes.Nested(Fields, () => new DigestItem()));

    public override FieldTable Table => Fields;

    public Ref Entry => Get(entry)!;

    public Body Note => GetBody(note);
}
