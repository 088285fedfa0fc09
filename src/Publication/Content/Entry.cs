using Publication.Content.Fields;

namespace Publication.Content;

/// <summary>One addressable thing: a brief, initiative, quote, event, person … What all kinds have in common.</summary>
public abstract class Entry : Record
{
    // Every kind's table begins with the same fields, so one set of handles serves all.
    private static readonly FieldTable Common = new("record");
    private static readonly Field<string> id = IdIn(Common, required: true);
    private static readonly Field<string[]> formerly = FormerlyIn(Common);
    private static readonly Field<bool> draft = DraftIn(Common);
    private static readonly Field<string> note = NoteIn(Common);
    private static readonly Field<string[]> tags = TagsIn(Common);
    private static readonly Field<string> confidence = ConfidenceIn(Common);
    private static readonly Field<Correction[]> corrections = CorrectionsIn(Common);

    private Kind? kind;
    private IReadOnlyList<Reference> references = [];

    public Kind Kind => kind!;

    /// <summary>Unique within its kind; the permalink.</summary>
    public string Id { get; private set; } = "";

    /// <summary>Old ids, which redirect here.</summary>
    public string[] Formerly => GetList(formerly);

    public bool Draft => GetFlag(draft);

    /// <summary>For editors; never published.</summary>
    public string Note => GetText(note);

    public string[] Tags => GetList(tags);

    /// <summary><c>read</c>, <c>secondhand</c> or <c>unverified</c>; empty where nothing is said.</summary>
    public string Confidence => GetText(confidence);

    /// <summary>What was corrected in it, in the order of its file.</summary>
    public Correction[] Corrections => GetList(corrections);

    /// <summary>All references in fields and texts, in the order read.</summary>
    public IReadOnlyList<Reference> References => references;

    /// <summary>What it is called where others mention it.</summary>
    public abstract string Name { get; }

    /// <summary>Where it stands in time; null for what has no date.</summary>
    public virtual EdtfDate? Date => null;

    /// <summary>The name in its original language, where there is one.</summary>
    public virtual Original? Original => null;

    /// <summary>What a hover card or a list shows of it.</summary>
    public virtual Body Summary => Body.Empty;

    /// <summary>The long text of its page.</summary>
    public virtual Body Body => Body.Empty;

    /// <summary>Everything its page says in Markdown: for anchors, links and figures.</summary>
    public IEnumerable<Body> Texts => Corrections.Length == 0 ? OwnTexts : OwnTexts.Concat(Corrections.Select(c => c.Text));

    /// <summary>Literal texts in which dated uses of terms count, besides the body: the words of a quotation.</summary>
    public virtual IReadOnlyList<string> Wordings => [];

    /// <summary>BCP 47; empty where it is the publication's.</summary>
    public virtual string Language => "";

    protected virtual IEnumerable<Body> OwnTexts => [Summary, Body];

    /// <summary>The fields that the records of every kind can have.</summary>
    public static FieldTable CommonFields => Common;

    internal static FieldTable Begin(string what, bool idFromFile = false)
    {
        var table = new FieldTable(what);
        IdIn(table, !idFromFile);
        FormerlyIn(table);
        DraftIn(table);
        NoteIn(table);
        TagsIn(table);
        ConfidenceIn(table);
        CorrectionsIn(table);
        return table;
    }

    internal void Complete(Kind ofKind, string idFromFile, IReadOnlyList<Reference> found)
    {
        kind = ofKind;
        references = found;
        Id = (string?)ValueOf(id) ?? idFromFile;
    }

    private static Field<string> IdIn(FieldTable t, bool required) =>
        required ? t.Required("id", Shapes.Id, "The permalink: it never changes.", "my-first-entry") : t.Optional("id", Shapes.Id, "The permalink; the file's name where left out.", "my-first-entry");

    private static Field<string[]> FormerlyIn(FieldTable t) =>
        t.Optional("formerly", Shapes.List(Shapes.Id), "Old ids; each becomes a redirect.", "[old-id]");

    private static Field<bool> DraftIn(FieldTable t) =>
        t.Optional("draft", Shapes.Flag, "True while it must not be published.", "true");

    private static Field<string> NoteIn(FieldTable t) =>
        t.Optional("note", Shapes.Text, "For editors; never published.", "check the page number");

    private static Field<string[]> TagsIn(FieldTable t) =>
        t.Optional("tags", Shapes.List(Shapes.Word), "Editors' own labels.", "[to-check]");

    private static Field<string> ConfidenceIn(FieldTable t) =>
        t.Optional("confidence", Confidences.Shape, "How well it is known.", "read");

    private static Field<Correction[]> CorrectionsIn(FieldTable t) =>
        t.Optional("corrections", Correction.List, "Errors that readers may have relied on, and what is right.", "\n  - date: 2026-11-24\n    text: The plan was issued in August, not in July");
}
