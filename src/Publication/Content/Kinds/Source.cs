using Publication.Content.Fields;

namespace Publication.Content.Kinds;

/// <summary>A published text that is cited. Field names are those of CSL 1.0.2 where it has one.</summary>
public sealed class Source : Entry
{
    private static readonly FieldTable Fields = Begin("source");
    private static readonly Field<string> type = Fields.Required("type", Shapes.Choice("article", "article-journal", "article-magazine", "article-newspaper", "broadcast", "chapter", "book", "document", "entry-encyclopedia", "interview", "legislation", "post-weblog", "report", "speech", "webpage"), "What sort of text, by CSL.", "article-newspaper");
    private static readonly Field<string> title = Fields.Required("title", Shapes.Word, "The title.", "Tide report");
    private static readonly Field<string> originalTitle = Fields.Optional("original-title", Shapes.Word, "The title in its own language.", "潮汐报告");
    private static readonly Field<string[]> author = Fields.Optional("author", Shapes.List(Shapes.Word), "Who wrote it.", "[Jane Doe]");
    private static readonly Field<string> container = Fields.Optional("container-title", Shapes.Word, "The newspaper, journal or site.", "Harbour Gazette");
    private static readonly Field<string> publisher = Fields.Optional("publisher", Shapes.Word, "Who published it.", "Harbour Gazette");
    private static readonly Field<EdtfDate> issued = Fields.Optional("issued", Shapes.Date, "When it appeared.", "2025-03-06");
    private static readonly Field<string> url = Fields.Optional("URL", Shapes.Url, "Its address.", "https://example.org/report");
    private static readonly Field<string> noAddress = Fields.Optional("no_address", Shapes.Word, "Why there is no address.", "known only through the report");
    private static readonly Field<string> language = Fields.Optional("language", Shapes.Language, "Its language.", "zh-Hans");
    private static readonly Field<string> archive = Fields.Optional("archive", Shapes.Url, "An archived copy.", "https://web.archive.org/web/2025/https://example.org/");
    private static readonly Field<EdtfDate> accessed = Fields.Optional("accessed", Shapes.Date, "When it was read.", "2026-11-23");
    private static readonly Field<string> reliability = Fields.Optional("reliability", Shapes.Word, "What sort of witness it is.", "the authority's own report");
    private static readonly Field<Ref[]> via = Fields.Optional("via", Shapes.List(Shapes.Reference(Relation.KnownThrough, "source")), "The source through which this one is known.", "[sea-atlas]");
    private static readonly Field<Body> summary = Fields.Optional("summary", Shapes.Prose, "What it holds.", "The text of the report.");

    public static readonly Kind Definition = new("source", "sources", "sources", KindSource.Records, Fields, () => new Source())
    {
        Description = "A published text that is cited. The names of its fields are those of CSL where it has one.",
    };

    public override FieldTable Table => Fields;

    public override string Name => GetText(title);

    public string Type => GetText(type);

    public string OriginalTitle => GetText(originalTitle);

    public string[] Author => GetList(author);

    public string Container => GetText(container);

    public string Publisher => GetText(publisher);

    public override EdtfDate? Date => Get(issued);

    public string Url => GetText(url);

    public string NoAddress => GetText(noAddress);

    public override string Language => GetText(language);

    /// <summary>
    /// The language of the title as it stands here; empty where it is that of the publication: a translation beside the
    /// original title, or a description of a document whose language has another script.
    /// </summary>
    public string TitleLanguage => OriginalTitle.Length > 0 || Script.MostOf(Name)?.Fits(Language) == false ? "" : Language;

    public string Archive => GetText(archive);

    public EdtfDate? Accessed => Get(accessed);

    public string Reliability => GetText(reliability);

    public Ref[] Via => GetList(via);

    public override Body Summary => GetBody(summary);
}
