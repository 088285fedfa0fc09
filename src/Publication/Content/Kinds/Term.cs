using Publication.Content.Fields;

namespace Publication.Content.Kinds;

/// <summary>A word of the glossary. Its forms are marked by themselves in the text of other entries.</summary>
public sealed class Term : Entry
{
    private static readonly FieldTable Fields = Begin("term");
    private static readonly Field<string> term = Fields.Required("term", Shapes.Word, "The word in the publication's language.", "tidal range");
    private static readonly Field<Original> original = Fields.Optional("original", Original.Shape, "The word in its own language.", "\n  text: 潮差\n  romanisation: cháochā");
    private static readonly Field<string> literal = Fields.Optional("literal", Shapes.Word, "What it says word by word.", "tide difference");
    private static readonly Field<string[]> also = Fields.Optional("also", Shapes.List(Shapes.Word), "Other forms, matched in texts as well.", "[range of the tide]");
    private static readonly Field<bool> marked = Fields.Optional("marked", Shapes.Flag, "False where the word is also a common one and must not be marked by itself.", "false");
    private static readonly Field<Body> definition = Fields.Required("definition", Shapes.Prose, "One or two sentences that stand alone in a hover card.", "The difference between high and low water.");
    private static readonly Field<Body> body = Fields.Optional("body", Shapes.Markdown, "History and use.", "|\n  First measured at the harbour in 1865.");
    private static readonly Field<Ref[]> related = Fields.Optional("related", Shapes.List(Shapes.Reference(Relation.Related)), "Other entries worth seeing.", "[term:tides]");
    private static readonly Field<Ref[]> contrasts = Fields.Optional("contrasts", Shapes.List(Shapes.Reference(Relation.Contrasts, "term")), "Terms that it is set against.", "[sea-level]");
    private static readonly Field<Ref[]> topics = Fields.Optional("topics", Shapes.List(Shapes.Reference(Relation.HasTopic, "topic")), "What it belongs to.", "[measuring]");
    private static readonly Field<Ref[]> sources = Fields.Optional("sources", Shapes.List(Shapes.Reference(Relation.Cites, "source")), "Where it stands.", "[tide-report]");

    public static readonly Kind Definition = new("term", "terms", "glossary", KindSource.Records, Fields, () => new Term())
    {
        Description = "A word of the glossary. Its forms are marked by themselves in the texts of other entries.",
    };

    public override FieldTable Table => Fields;

    public override string Name => GetText(term);

    public override Original? Original => Get(original);

    public string Literal => GetText(literal);

    public string[] Also => GetList(also);

    public bool Marked => GetFlag(marked, otherwise: true);

    public override Body Summary => GetBody(definition);

    public override Body Body => GetBody(body);

    public Ref[] Related => GetList(related);

    public Ref[] Contrasts => GetList(contrasts);

    public Ref[] Topics => GetList(topics);

    public Ref[] Sources => GetList(sources);
}
