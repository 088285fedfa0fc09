using Publication.Content.Fields;

namespace Publication.Content.Kinds;

/// <summary>A body that issues, speaks or takes part: an authority, a firm, a journal.</summary>
public sealed class Organisation : Entry
{
    private static readonly FieldTable Fields = Begin("organisation");
    private static readonly Field<string> name = Fields.Required("name", Shapes.Word, "The usual name.", "Sea Board");
    private static readonly Field<string> shortName = Fields.Optional("short", Shapes.Word, "Abbreviation or short name.", "SB");
    private static readonly Field<Original> original = Fields.Optional("original", Original.Shape, "The name in its own script.", "\n  text: 潮汐\n  romanisation: cháoxī");
    private static readonly Field<string> form = Fields.Required("form", Shapes.Word, "What sort of body.", "authority");
    private static readonly Field<string> country = Fields.Optional("country", Shapes.Word, "Its country by ISO code, or `international`, `EU`.", "NL");
    private static readonly Field<Ref> parent = Fields.Optional("parent", Shapes.Reference(Relation.BelongsTo, "organisation"), "What it is part of.", "ministry-of-water");
    private static readonly Field<Body> summary = Fields.Optional("summary", Shapes.Prose, "What it is.", "Keeps the gauges of all harbours.");
    private static readonly Field<Fact[]> facts = Fields.Optional("facts", Fact.List, "What is known, each with its source.", "\n  - text: Begun in the north.\n    date: 2025-02\n    sources: [tide-report]");
    private static readonly Field<Ref[]> sources = Fields.Optional("sources", Shapes.List(Shapes.Reference(Relation.Cites, "source")), "Where it stands.", "[tide-report]");
    private static readonly Field<Ref[]> related = Fields.Optional("related", Shapes.List(Shapes.Reference(Relation.Related)), "Other entries worth seeing.", "[event:plan-begins]");
    private static readonly Field<Ref[]> topics = Fields.Optional("topics", Shapes.List(Shapes.Reference(Relation.HasTopic, "topic")), "What it belongs to.", "[sea-level]");

    public static readonly Kind Definition = new("organisation", "organisations", "organisations", KindSource.Records, Fields, () => new Organisation())
    {
        Description = "A body that issues, speaks or takes part: an authority, a firm, a journal.",
    };

    public override FieldTable Table => Fields;

    public override string Name => GetText(name);

    public string Short => GetText(shortName);

    public override Original? Original => Get(original);

    public string Form => GetText(form);

    public string Country => GetText(country);

    public Ref? Parent => Get(parent);

    public override Body Summary => GetBody(summary);

    public Fact[] Facts => GetList(facts);

    public Ref[] Sources => GetList(sources);

    public Ref[] Related => GetList(related);

    public Ref[] Topics => GetList(topics);

    protected override IEnumerable<Body> OwnTexts => [Summary, .. Facts.Select(f => f.Text)];
}
