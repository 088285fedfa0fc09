using Publication.Content.Fields;

namespace Publication.Content.Kinds;

/// <summary>A digest: a dated list of entries, each with an editor's note.</summary>
public sealed class Newsletter : Entry
{
    private static readonly FieldTable Fields = Begin("newsletter", idFromFile: true);
    private static readonly Field<string> title = Fields.Required("title", Shapes.Word, "Its subject line.", "The sea in November");
    private static readonly Field<EdtfDate> date = Fields.Required("date", Shapes.Date, "The day it goes out.", "2026-11-24");
    private static readonly Field<Body> intro = Fields.Required("intro", Shapes.Markdown, "The opening.", "|\n  Two briefs and a quotation this month.");
    private static readonly Field<DigestItem[]> items = Fields.Required("items", DigestItem.List, "What it shows.", "\n  - entry: quote:doe-on-tides\n    note: The first figure since the plan began.");

    public static readonly Kind Definition = new("newsletter", "newsletters", "newsletters", KindSource.File, Fields, () => new Newsletter())
    {
        Description = "A dated list of entries, each with an editor’s note.",
    };

    public override FieldTable Table => Fields;

    public override string Name => GetText(title);

    public override EdtfDate? Date => Get(date);

    public override Body Body => GetBody(intro);

    public DigestItem[] Items => GetList(items);

    protected override IEnumerable<Body> OwnTexts => [Body, .. Items.Select(i => i.Note)];
}
