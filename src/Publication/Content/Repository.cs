using Publication.Content.Fields;

namespace Publication.Content;

/// <summary>Where the publication's files are kept, for edit links.</summary>
public sealed class Repository : Record
{
    private static readonly FieldTable Fields = new("repository");
    private static readonly Field<string> url = Fields.Required("url", Shapes.Url, "Its address.", "https://github.com/example/publication");
    private static readonly Field<string> branch = Fields.Optional("branch", Shapes.Word, "The branch that is published; `main` where left out.", "main");

    public static readonly Shape<Repository> Shape = Shapes.Nested(Fields, () => new Repository());

    public override FieldTable Table => Fields;

    public string Url => GetText(url).TrimEnd('/');

    public string Branch => GetText(branch) is { Length: > 0 } b ? b : "main";
}
