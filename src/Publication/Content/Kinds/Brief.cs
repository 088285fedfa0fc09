using Publication.Content.Fields;

namespace Publication.Content.Kinds;

/// <summary>A curated text with a claim, its evidence and its sources.</summary>
public sealed class Brief : Entry
{
    private static readonly FieldTable Fields = Begin("brief", idFromFile: true);
    private static readonly Field<string> title = Fields.Required("title", Shapes.Word, "The claim, as a title.", "What the gauges say");
    private static readonly Field<EdtfDate> date = Fields.Required("date", Shapes.Date, "The day of publication.", "2026-11-20");
    private static readonly Field<EdtfDate> updated = Fields.Optional("updated", Shapes.Date, "The day of the last change that matters to readers.", "2026-11-24");
    private static readonly Field<string[]> authors = Fields.Optional("authors", Shapes.List(Shapes.Word), "Who wrote it.", "[The editors]");
    private static readonly Field<Body> summary = Fields.Required("summary", Shapes.Prose, "The answer in one or two sentences.", "The sea rose by four centimetres in ten years.");
    private static readonly Field<Ref[]> topics = Fields.Optional("topics", Shapes.List(Shapes.Reference(Relation.HasTopic, "topic")), "What it belongs to.", "[sea-level]");
    private static readonly Field<Ref[]> initiatives = Fields.Optional("initiatives", Shapes.List(Shapes.Reference(Relation.About, "initiative")), "What it is about.", "[tide-plan]");
    private static readonly Field<string> language = Fields.Optional("language", Shapes.Language, "Where it is not the publication's.", "de");
    private static readonly Field<Ref> translationOf = Fields.Optional("translation_of", Shapes.Reference(Relation.TranslationOf, "brief"), "The brief that this one translates.", "my-brief");

    public static readonly Kind Definition = new("brief", "briefs", "briefs", KindSource.Markdown, Fields, () => new Brief())
    {
        Description = "A curated text with a claim, its evidence and its sources.",
    };

    private Body body = Body.Empty;

    public override FieldTable Table => Fields;

    public override string Name => GetText(title);

    public override EdtfDate? Date => Get(date);

    public EdtfDate? Updated => Get(updated);

    public string[] Authors => GetList(authors);

    public override Body Summary => GetBody(summary);

    public Ref[] Topics => GetList(topics);

    public Ref[] Initiatives => GetList(initiatives);

    public override string Language => GetText(language);

    public Ref? TranslationOf => Get(translationOf);

    public override Body Body => body;

    internal void SetBody(Body compiled) => body = compiled;
}
