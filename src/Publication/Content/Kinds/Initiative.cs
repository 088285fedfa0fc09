using Publication.Content.Fields;

namespace Publication.Content.Kinds;

/// <summary>A policy line, plan, programme, rule or treaty: something decided that runs.</summary>
public sealed class Initiative : Entry
{
    /// <summary>Who can stand behind one, from the state downwards and then outwards: the order of lists and lanes.</summary>
    public static readonly string[] Levels = ["national", "provincial", "municipal", "company", "international", "foreign"];

    private static readonly FieldTable Fields = Begin("initiative");
    private static readonly Field<string> name = Fields.Required("name", Shapes.Word, "Its usual name.", "Tide Plan");
    private static readonly Field<Original> original = Fields.Optional("original", Original.Shape, "Its name in its own language.", "\n  text: 潮汐\n  romanisation: cháoxī");
    private static readonly Field<string[]> also = Fields.Optional("also", Shapes.List(Shapes.Word), "Other names.", "[Plan for the Tides]");
    private static readonly Field<string> form = Fields.Required("form", Shapes.Choice("policy line", "opinions", "plan", "action plan", "implementation opinions", "measure", "rule", "label", "five-year plan", "campaign", "company programme", "local plan", "draft", "diplomatic initiative", "international organisation", "foreign measure"), "What sort of document or undertaking.", "action plan");
    private static readonly Field<string> level = Fields.Required("level", Shapes.Choice(Levels), "Who stands behind it.", "national");
    private static readonly Field<Ref[]> issuers = Fields.Optional("issuers", Shapes.List(Shapes.Reference(Relation.IssuedBy, "organisation")), "Who issued it.", "[sea-board]");
    private static readonly Field<string> issuedBy = Fields.Optional("issued_by", Shapes.Word, "Issuers that are no records, or more about them.", "eight harbours");
    private static readonly Field<string> status = Fields.Required("status", Shapes.Choice("announced", "draft", "running", "in force", "completed", "expired", "superseded", "amended", "withdrawn", "label"), "How it stands.", "running");
    private static readonly Field<Body> statusNote = Fields.Optional("status_note", Shapes.Prose, "More about how it stands.", "Amended in 2026.");
    private static readonly Field<EdtfDate> date = Fields.Required("date", Shapes.Date, "When it was announced or issued.", "2025-08-26");
    private static readonly Field<EdtfDate> period = Fields.Optional("period", Shapes.Date, "When it runs, as an interval.", "2025/2027");
    private static readonly Field<Ref[]> partOf = Fields.Optional("part_of", Shapes.List(Shapes.Reference(Relation.PartOf, "initiative")), "What it belongs to.", "[sea-strategy]");
    private static readonly Field<Ref[]> follows = Fields.Optional("follows", Shapes.List(Shapes.Reference(Relation.Follows, "initiative")), "What it continues or replaces.", "[gauge-plan]");
    private static readonly Field<Ref[]> related = Fields.Optional("related", Shapes.List(Shapes.Reference(Relation.Related)), "Other entries worth seeing.", "[term:tides]");
    private static readonly Field<Body> summary = Fields.Required("summary", Shapes.Prose, "What it is, in a few sentences.", "Gauges in every harbour, within two years.");
    private static readonly Field<Fact[]> facts = Fields.Optional("facts", Fact.List, "What is known, each with its source.", "\n  - text: Begun in the north.\n    date: 2025-02\n    sources: [tide-report]");
    private static readonly Field<Target[]> targets = Fields.Optional("targets", Target.List, "What it means to reach, by when.", "\n  - by: 2027\n    text: A gauge in every harbour.\n    sources: [tide-report]");
    private static readonly Field<Difference[]> differences = Fields.Optional("differences", Difference.List, "Points on which sources differ.", "\n  - about: Date of the plan\n    accounts:\n      - text: A two-year plan of early 2024.\n        sources: [tide-report]");
    private static readonly Field<Ref[]> topics = Fields.Optional("topics", Shapes.List(Shapes.Reference(Relation.HasTopic, "topic")), "What it belongs to.", "[sea-level]");
    private static readonly Field<Ref[]> sources = Fields.Required("sources", Shapes.List(Shapes.Reference(Relation.Cites, "source")), "Where it stands.", "[tide-report]");
    private static readonly Field<Body> body = Fields.Optional("body", Shapes.Markdown, "More about it.", "|\n  The plan has three parts.");

    public static readonly Kind Definition = new("initiative", "initiatives", "initiatives", KindSource.Records, Fields, () => new Initiative())
    {
        Description = "A policy line, plan, programme, rule or treaty: something decided that runs.",
    };

    public override FieldTable Table => Fields;

    public override string Name => GetText(name);

    public override Original? Original => Get(original);

    public string[] Also => GetList(also);

    public string Form => GetText(form);

    public string Level => GetText(level);

    public Ref[] Issuers => GetList(issuers);

    public string IssuedBy => GetText(issuedBy);

    public string Status => GetText(status);

    public Body StatusNote => GetBody(statusNote);

    public override EdtfDate? Date => Get(date);

    public EdtfDate? Period => Get(period);

    public Ref[] PartOf => GetList(partOf);

    public Ref[] Follows => GetList(follows);

    public Ref[] Related => GetList(related);

    public override Body Summary => GetBody(summary);

    public Fact[] Facts => GetList(facts);

    public Target[] Targets => GetList(targets);

    public Difference[] Differences => GetList(differences);

    public Ref[] Topics => GetList(topics);

    public Ref[] Sources => GetList(sources);

    public override Body Body => GetBody(body);

    protected override IEnumerable<Body> OwnTexts =>
        [Summary, StatusNote, Body, .. Facts.Select(f => f.Text), .. Targets.Select(t => t.Text), .. Differences.SelectMany(d => d.Accounts).Select(a => a.Text)];
}
