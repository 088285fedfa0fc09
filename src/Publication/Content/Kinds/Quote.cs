using Publication.Content.Fields;

namespace Publication.Content.Kinds;

/// <summary>A quotation with its passport: who said it, when, where, in which words, and how that is known.</summary>
public sealed class Quote : Entry
{
    private static readonly FieldTable Fields = Begin("quote");
    private static readonly Field<string> text = Fields.Required("text", Shapes.Text, "The words as printed in the source, letter by letter.", "\"The sea does not wait.\"");
    private static readonly Field<string> language = Fields.Required("language", Shapes.Language, "The language of the text.", "en");
    private static readonly Field<Original> original = Fields.Optional("original", Original.Shape, "The original wording, where the text is a translation.", "\n  text: 海不等人。\n  language: zh-Hans");
    private static readonly Field<Translation> translation = Fields.Optional("translation", Translation.Shape, "Who translated it.", "\n  by: official");
    private static readonly Field<Ref> speaker = Fields.Required("speaker", Shapes.Reference(Relation.SpokenBy, "person", "organisation"), "Who said or wrote it.", "jane-doe");
    private static readonly Field<string> role = Fields.Optional("role", Shapes.Word, "The office held that day.", "Harbour master");
    private static readonly Field<string> outlet = Fields.Optional("outlet", Shapes.Word, "Where it was said or printed.", "Speech at the harbour");
    private static readonly Field<Ref> occasion = Fields.Optional("occasion", Shapes.Reference(Relation.Occasion, "event"), "The event at which it was said.", "plan-begins");
    private static readonly Field<EdtfDate> date = Fields.Required("date", Shapes.Date, "When it was said.", "2025-03-05");
    private static readonly Field<Body> context = Fields.Optional("context", Shapes.Prose, "What one must know to read it rightly.", "First sentence of the passage.");
    private static readonly Field<Ref[]> initiatives = Fields.Optional("initiatives", Shapes.List(Shapes.Reference(Relation.About, "initiative")), "What it speaks about.", "[tide-plan]");
    private static readonly Field<Ref[]> terms = Fields.Optional("terms", Shapes.List(Shapes.Reference(Relation.UsesTerm, "term")), "Terms in it.", "[tides]");
    private static readonly Field<Ref[]> topics = Fields.Optional("topics", Shapes.List(Shapes.Reference(Relation.HasTopic, "topic")), "What it belongs to.", "[sea-level]");
    private static readonly Field<Ref> source = Fields.Required("source", Shapes.Reference(Relation.TakenFrom, "source"), "Where it is printed.", "tide-report");
    private static readonly Field<Ref[]> alsoIn = Fields.Optional("also_in", Shapes.List(Shapes.Reference(Relation.Cites, "source")), "Other sources that print it.", "[sea-atlas]");
    private static readonly Field<string> locator = Fields.Optional("locator", Shapes.Word, "Where in the source.", "para. 4");
    private static readonly Field<string> verification = Fields.Required("verification", Shapes.Choice("verbatim-original", "verbatim-translation", "as-reported"), "Against what the wording was checked.", "verbatim-original");
    private static readonly Field<string> archived = Fields.Optional("archived", Shapes.Url, "An archived copy of the source.", "https://web.archive.org/web/2025/https://example.org/");
    private static readonly Field<EdtfDate> retrieved = Fields.Optional("retrieved", Shapes.Date, "When the source was read.", "2026-11-23");
    private static readonly Field<Ref[]> related = Fields.Optional("related", Shapes.List(Shapes.Reference(Relation.Related)), "Other entries worth seeing.", "[quote:doe-on-gauges]");

    public static readonly Kind Definition = new("quote", "quotes", "quotes", KindSource.Records, Fields, () => new Quote())
    {
        Description = "A quotation with its passport: who said it, when, where, in which words, and how that is known.",
    };

    private string? shortened;
    private Body? words;

    public override FieldTable Table => Fields;

    /// <summary>The beginning of the words: a quotation has no title of its own.</summary>
    public override string Name => shortened ??= Excerpt.Of(Text, 70);

    public string Text => GetText(text);

    public override string Language => GetText(language);

    public override Original? Original => Get(original);

    public Translation? Translation => Get(translation);

    public Ref Speaker => Get(speaker)!;

    public string Role => GetText(role);

    public string Outlet => GetText(outlet);

    public Ref? Occasion => Get(occasion);

    public override EdtfDate? Date => Get(date);

    public Body Context => GetBody(context);

    public Ref[] Initiatives => GetList(initiatives);

    public Ref[] Terms => GetList(terms);

    public Ref[] Topics => GetList(topics);

    public Ref Source => Get(source)!;

    public Ref[] AlsoIn => GetList(alsoIn);

    public string Locator => GetText(locator);

    public string Verification => GetText(verification);

    public string Archived => GetText(archived);

    public EdtfDate? Retrieved => Get(retrieved);

    public Ref[] Related => GetList(related);

    public override Body Summary => words ??= MarkdownCompiler.Literal(Text, Language);

    protected override IEnumerable<Body> OwnTexts => [Context, Translation?.Note ?? Body.Empty];

    public override IReadOnlyList<string> Wordings => Original is { } o ? [Text, o.Text] : [Text];
}
