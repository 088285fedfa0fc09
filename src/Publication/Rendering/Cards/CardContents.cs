using Publication.Content;
using Publication.Content.Kinds;
using Publication.Rendering.Views;

namespace Publication.Rendering.Cards;

/// <summary>What the card of each kind of entry says.</summary>
internal static class CardContents
{
    private const string Divider = " · ";

    /// <summary>The card of an entry; of the publication for -1.</summary>
    public static CardContent Of(ViewContext context, int entry)
    {
        var own = context.Site.Settings.Language;
        if (context.Link(entry) is not { } link)
            return new CardContent(CardForm.Publication)
            {
                Masthead = CardWords.None,
                Title = new(context.SiteView.Title, own),
                Summary = new(context.Site.Settings.Tagline is { Length: > 0 } tagline ? tagline : context.SiteView.Description, own),
            };
        return new CardContent(FormOf(link.Source))
        {
            Masthead = new(context.SiteView.Title, own),
            Kicker = new(Joined(context.Strings.Get(link.KindKey), link.Date?.Text).ToUpperInvariant(), own),
            Title = new(link.Source is Quote ? link.QuotedText : link.Name, LanguageOf(link)),
            Original = Original(link),
            Romanisation = new(link.Original?.Romanisation ?? "", own),
            Summary = link.Source is Quote ? CardWords.None : new(link.SummaryText, LanguageOf(link)),
            Speaker = new(link.Source is Quote ? Listed(link.Speaker?.Name, link.Role) : "", own),
            Foot = new(Foot(context, link), own),
        };
    }

    private static CardForm FormOf(Entry entry) => entry switch
    {
        Quote => CardForm.Quote,
        Term or Person or Organisation => CardForm.Name,
        _ => CardForm.Entry,
    };

    private static string LanguageOf(LinkView link) => link.Language.Length > 0 ? link.Language : link.Context.Site.Settings.Language;

    private static CardWords Original(LinkView link) => link switch
    {
        { Original: { } original } => new(original.Text, original.Language),
        { Source: Source { OriginalTitle.Length: > 0 } source } => new(source.OriginalTitle, source.Language),
        _ => CardWords.None,
    };

    private static string Foot(ViewContext context, LinkView link) => link.Source switch
    {
        Brief brief => string.Join(", ", brief.Authors),
        Quote quote => Joined(link.Date?.Text, context.Link(context.Site.TargetOf(link.Index, quote.Source)) is { } source ? Listed(context.Strings.Quoted(source.Name.TrimEnd('.')), Publisher((Source)source.Source)) : ""),
        Initiative initiative => Joined(Names(context, link.Index, initiative.Issuers) is { Length: > 0 } issuers ? issuers : initiative.IssuedBy, context.Strings.Get($"status.{initiative.Status}")),
        Event happening => Joined(happening.Place, Names(context, link.Index, happening.Organisations)),
        Person { Roles: [var role, ..] } => Listed(role.Title, context.Link(context.Site.TargetOf(link.Index, role.Organisation))?.Name),
        Source source => Listed(string.Join(", ", source.Author), Publisher(source)),
        Term term => term.Literal.Length > 0 ? $"{context.Strings.Get("sheet.literal")}: {term.Literal}" : "",
        _ => "",
    };

    private static string Publisher(Source source) => source.Container.Length > 0 ? source.Container : source.Publisher;

    private static string Names(ViewContext context, int entry, Content.Fields.Ref[] references) => string.Join(", ", context.Links(entry, references).Select(l => l.Name));

    private static string Joined(params string?[] parts) => string.Join(Divider, parts.Where(p => p is { Length: > 0 }));

    private static string Listed(params string?[] parts) => string.Join(", ", parts.Where(p => p is { Length: > 0 }).Distinct(StringComparer.Ordinal));
}
