using Publication.Content.Fields;

namespace Publication.Content.Kinds;

/// <summary>Somebody who speaks, decides or takes part.</summary>
public sealed class Person : Entry
{
    private static readonly FieldTable Fields = Begin("person");
    private static readonly Field<string> name = Fields.Required("name", Shapes.Word, "The usual name.", "Jane Doe");
    private static readonly Field<Original> original = Fields.Optional("original", Original.Shape, "The name in its own script.", "\n  text: 潮汐\n  romanisation: cháoxī");
    private static readonly Field<Role[]> roles = Fields.Optional("roles", Role.List, "Offices, the present one first.", "\n  - title: Harbour master\n    organisation: sea-board\n    from: 2023-03");
    private static readonly Field<Body> summary = Fields.Optional("summary", Shapes.Prose, "Who that is.", "Measures the sea since 1998.");
    private static readonly Field<Fact[]> facts = Fields.Optional("facts", Fact.List, "What is known, each with its source.", "\n  - text: Begun in the north.\n    date: 2025-02\n    sources: [tide-report]");
    private static readonly Field<Ref[]> sources = Fields.Optional("sources", Shapes.List(Shapes.Reference(Relation.Cites, "source")), "Where it stands.", "[tide-report]");
    private static readonly Field<Ref[]> related = Fields.Optional("related", Shapes.List(Shapes.Reference(Relation.Related)), "Other entries worth seeing.", "[event:plan-begins]");
    private static readonly Field<Ref[]> topics = Fields.Optional("topics", Shapes.List(Shapes.Reference(Relation.HasTopic, "topic")), "What it belongs to.", "[sea-level]");

    public static readonly Kind Definition = new("person", "people", "people", KindSource.Records, Fields, () => new Person())
    {
        Description = "Somebody who speaks, decides or takes part.",
    };

    public override FieldTable Table => Fields;

    public override string Name => GetText(name);

    public override Original? Original => Get(original);

    public Role[] Roles => GetList(roles);

    public override Body Summary => GetBody(summary);

    public Fact[] Facts => GetList(facts);

    public Ref[] Sources => GetList(sources);

    public Ref[] Related => GetList(related);

    public Ref[] Topics => GetList(topics);

    protected override IEnumerable<Body> OwnTexts => [Summary, .. Facts.Select(f => f.Text)];
}
