using Publication.Content.Fields;

namespace Publication.Content.Kinds;

/// <summary>A word of the glossary. Its forms are marked by themselves in the text of other entries.</summary>
public sealed class Term : Entry
{
    private static readonly FieldTable Fields = Begin("term");
    private static readonly Field<string> term = Fields.Required("term", Shapes.Word, "The word in the publication's language.", "new quality productive forces");
    private static readonly Field<Original> original = Fields.Optional("original", Original.Shape, "The word in its own language.", "\n  text: 新质生产力\n  romanisation: xīnzhì shēngchǎnlì");
    private static readonly Field<string> literal = Fields.Optional("literal", Shapes.Word, "What it says word by word.", "new-quality production force");
    private static readonly Field<string[]> also = Fields.Optional("also", Shapes.List(Shapes.Word), "Other forms, matched in texts as well.", "[NQPF]");
    private static readonly Field<bool> marked = Fields.Optional("marked", Shapes.Flag, "False where the word is also a common one and must not be marked by itself.", "false");
    private static readonly Field<Body> definition = Fields.Required("definition", Shapes.Prose, "One or two sentences that stand alone in a hover card.", "A formula for growth through technology.");
    private static readonly Field<Body> body = Fields.Optional("body", Shapes.Markdown, "History and use.", "|\n  Text.");
    private static readonly Field<Ref[]> related = Fields.Optional("related", Shapes.List(Shapes.Reference(Relation.Related)), "Other entries worth seeing.", "[term:my-term]");
    private static readonly Field<Ref[]> contrasts = Fields.Optional("contrasts", Shapes.List(Shapes.Reference(Relation.Contrasts, "term")), "Terms that it is set against.", "[my-term]");
    private static readonly Field<Ref[]> topics = Fields.Optional("topics", Shapes.List(Shapes.Reference(Relation.HasTopic, "topic")), "What it belongs to.", "[concepts]");
    private static readonly Field<Ref[]> sources = Fields.Optional("sources", Shapes.List(Shapes.Reference(Relation.Cites, "source")), "Where it stands.", "[a-source]");

    public static readonly Kind Definition = new("term", "terms", "glossary", KindSource.Records, Fields, () => new Term());

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
