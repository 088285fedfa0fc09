using Publication.Content.Fields;

namespace Publication.Content;

/// <summary>The terms under which the content may be used.</summary>
public sealed class Licence : Record
{
    private static readonly FieldTable Fields = new("licence");
    private static readonly Field<string> name = Fields.Required("name", Shapes.Word, "Its name.", "CC BY 4.0");
    private static readonly Field<string> url = Fields.Optional("url", Shapes.Url, "Its text.", "https://creativecommons.org/licenses/by/4.0/");

    public static readonly Shape<Licence[]> List = Shapes.List(Shapes.Nested(Fields, () => new Licence()));

    public override FieldTable Table => Fields;

    public string Name => GetText(name);

    public string Url => GetText(url);
}
