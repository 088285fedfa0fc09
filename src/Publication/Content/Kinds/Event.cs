using Publication.Content.Fields;

namespace Publication.Content.Kinds;

/// <summary>Something that happened on a date.</summary>
public sealed class Event : Entry
{
    private static readonly FieldTable Fields = Begin("event");
    private static readonly Field<EdtfDate> date = Fields.Required("date", Shapes.Date, "When.", "2025-03-05");
    private static readonly Field<string> title = Fields.Required("title", Shapes.Word, "What happened, in a few words.", "The plan begins");
    private static readonly Field<Original> original = Fields.Optional("original", Original.Shape, "The title in its own language.", "\n  text: 计划开始");
    private static readonly Field<string> place = Fields.Optional("place", Shapes.Word, "Where.", "Harlingen");
    private static readonly Field<string> category = Fields.Required("category", Shapes.Choice("policy", "sector policy", "local policy", "technology", "technology controls", "state-owned enterprises", "diplomacy", "media", "concept", "Europe"), "What sort of event.", "policy");
    private static readonly Field<Body> summary = Fields.Required("summary", Shapes.Prose, "What happened, in a sentence or two.", "The first gauge is set up.");
    private static readonly Field<Ref[]> initiatives = Fields.Optional("initiatives", Shapes.List(Shapes.Reference(Relation.About, "initiative")), "What it belongs to.", "[tide-plan]");
    private static readonly Field<Ref[]> people = Fields.Optional("people", Shapes.List(Shapes.Reference(Relation.Involves, "person")), "Who took part.", "[jane-doe]");
    private static readonly Field<Ref[]> organisations = Fields.Optional("organisations", Shapes.List(Shapes.Reference(Relation.Involves, "organisation")), "Which bodies took part.", "[sea-board]");
    private static readonly Field<Ref[]> topics = Fields.Optional("topics", Shapes.List(Shapes.Reference(Relation.HasTopic, "topic")), "What it belongs to.", "[sea-level]");
    private static readonly Field<Ref[]> sources = Fields.Required("sources", Shapes.List(Shapes.Reference(Relation.Cites, "source")), "Where it stands.", "[tide-report]");
    private static readonly Field<Ref[]> related = Fields.Optional("related", Shapes.List(Shapes.Reference(Relation.Related)), "Other entries worth seeing.", "[quote:doe-on-tides]");
    private static readonly Field<string> outside = Fields.Optional("outside", Shapes.Word, "Why its date lies outside its initiative's interval, where it does.", "announced before the plan began");

    public static readonly Kind Definition = new("event", "events", "events", KindSource.Records, Fields, () => new Event())
    {
        Description = "Something that happened on a date.",
    };

    public override FieldTable Table => Fields;

    public override EdtfDate? Date => Get(date);

    public override string Name => GetText(title);

    public override Original? Original => Get(original);

    public string Place => GetText(place);

    public string Category => GetText(category);

    public override Body Summary => GetBody(summary);

    public Ref[] Initiatives => GetList(initiatives);

    public Ref[] People => GetList(people);

    public Ref[] Organisations => GetList(organisations);

    public Ref[] Topics => GetList(topics);

    public Ref[] Sources => GetList(sources);

    public Ref[] Related => GetList(related);

    public string Outside => GetText(outside);
}
