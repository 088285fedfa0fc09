using Publication.Content.Fields;

namespace Publication.Content;

/// <summary>What a country that entries give by its code is called. The publication says it: a name is also a matter of its language and of its editors.</summary>
public sealed class CountryName : Record
{
    private static readonly FieldTable Fields = new("country name");
    private static readonly Field<string> code = Fields.Required("code", Shapes.Word, "As organisations write it.", "NL");
    private static readonly Field<string> name = Fields.Required("name", Shapes.Word, "As readers see it.", "Netherlands");

    public static readonly Shape<CountryName[]> List = Shapes.List(Shapes.Nested(Fields, () => new CountryName()));

    public override FieldTable Table => Fields;

    public string Code => GetText(code);

    public string Name => GetText(name);
}
