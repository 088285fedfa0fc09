using Publication.Content.Fields;

namespace Publication.Content.Kinds;

/// <summary>A subject that entries are grouped by.</summary>
public sealed class Topic : Entry
{
    private static readonly FieldTable Fields = Begin("topic");
    private static readonly Field<string> name = Fields.Required("name", Shapes.Word, "Its name.", "Sea level");
    private static readonly Field<Body> summary = Fields.Required("summary", Shapes.Prose, "What belongs to it.", "How high the sea stands, and how that is known.");

    public static readonly Kind Definition = new("topic", "topics", "topics", KindSource.Records, Fields, () => new Topic())
    {
        Description = "A subject that entries are grouped by.",
    };

    public override FieldTable Table => Fields;

    public override string Name => GetText(name);

    public override Body Summary => GetBody(summary);
}
