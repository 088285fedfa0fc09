using Publication.Content.Fields;

namespace Publication.Content;

/// <summary>A link at the head or foot of every page.</summary>
public sealed class NavigationItem : Record
{
    private static readonly FieldTable Fields = new("navigation item");
    private static readonly Field<string> label = Fields.Required("label", Shapes.Word, "What it says.", "Briefs");
    private static readonly Field<string> to = Fields.Required("to", Shapes.Word, "A path of the site.", "/briefs/");

    public static readonly Shape<NavigationItem[]> List = Shapes.List(Shapes.Nested(Fields, () => new NavigationItem()));

    public override FieldTable Table => Fields;

    public string Label => GetText(label);

    public string To => GetText(to);
}
