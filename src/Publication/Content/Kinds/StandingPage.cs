using Publication.Content.Fields;

namespace Publication.Content.Kinds;

/// <summary>A page without a date: about, method, corrections.</summary>
public sealed class StandingPage : Entry
{
    private static readonly FieldTable Fields = Begin("page", idFromFile: true);
    private static readonly Field<string> title = Fields.Required("title", Shapes.Word, "Its heading.", "About");
    private static readonly Field<Body> summary = Fields.Optional("summary", Shapes.Prose, "One sentence for lists and search engines.", "What this is and who makes it.");
    private static readonly Field<EdtfDate> updated = Fields.Optional("updated", Shapes.Date, "The day of the last change that matters.", "2026-11-24");
    private static readonly Field<string> language = Fields.Optional("language", Shapes.Language, "Where it is not the publication's.", "de");
    private static readonly Field<Ref> translationOf = Fields.Optional("translation_of", Shapes.Reference(Relation.TranslationOf, "page"), "The page that this one translates.", "about");

    public static readonly Kind Definition = new("page", "pages", "", KindSource.Markdown, Fields, () => new StandingPage())
    {
        Description = "A page without a date, such as one about the publication.",
    };

    private Body body = Body.Empty;

    public override FieldTable Table => Fields;

    public override string Name => GetText(title);

    public override Body Summary => GetBody(summary);

    public EdtfDate? Updated => Get(updated);

    public override string Language => GetText(language);

    public Ref? TranslationOf => Get(translationOf);

    public override Body Body => body;

    /// <summary>Whether the corrections of all entries stand in it.</summary>
    public bool ShowsCorrections => body.Slots.Any(s => s.Kind == SlotKind.Corrections);

    internal void SetBody(Body compiled) => body = compiled;
}
