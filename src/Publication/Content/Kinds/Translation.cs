using Publication.Content.Fields;

namespace Publication.Content;

/// <summary>Who put a quotation into the language in which it is shown.</summary>
public sealed class Translation : Record
{
    private static readonly FieldTable Fields = new("translation");
    private static readonly Field<string> by = Fields.Required("by", Shapes.Choice("official", "publication", "other"), "Whose translation it is.", "official");
    private static readonly Field<string> who = Fields.Optional("who", Shapes.Word, "The translator, where known.", "Harbour Gazette");
    private static readonly Field<Body> note = Fields.Optional("note", Shapes.Prose, "What to know about it.", "The official English has “shall not wait”.");

    public static readonly Shape<Translation> Shape = Shapes.Nested(Fields, () => new Translation());

    public override FieldTable Table => Fields;

    public string By => GetText(by);

    public string Who => GetText(who);

    public Body Note => GetBody(note);
}
