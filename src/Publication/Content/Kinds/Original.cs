using Publication.Content.Fields;

namespace Publication.Content;

/// <summary>A name or wording in its language of origin.</summary>
public sealed class Original : Record
{
    private static readonly FieldTable Fields = new("original");
    private static readonly Field<string> text = Fields.Required("text", Shapes.Text, "In its own script.", "潮汐");
    private static readonly Field<string> language = Fields.Optional("language", Shapes.Language, "The publication's language of origin where left out.", "zh-Hans");
    private static readonly Field<string> romanisation = Fields.Optional("romanisation", Shapes.Word, "In Latin letters, with tone marks.", "cháoxī");

    public static readonly Shape<Original> Shape = Shapes.Nested(Fields, () => new Original());

    public override FieldTable Table => Fields;

    public string Text => GetText(text);

    /// <summary>Empty for the publication's language of origin.</summary>
    public string Language => GetText(language);

    public string Romanisation => GetText(romanisation);
}
