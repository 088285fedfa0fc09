using Publication.Content.Kinds;

namespace Publication.Rendering.Views;

/// <summary>The view of an entry, by its kind.</summary>
public static class EntryViews
{
    public static EntryView Of(ViewContext context, int index, PageScope scope) => context.Site.Entries[index] switch
    {
        Brief => new BriefView(context, index, scope),
        Initiative => new InitiativeView(context, index, scope),
        Quote => new QuoteView(context, index, scope),
        Event => new EventView(context, index, scope),
        Person => new PersonView(context, index, scope),
        Organisation => new OrganisationView(context, index, scope),
        Source => new SourceView(context, index, scope),
        Term => new TermView(context, index, scope),
        Topic => new TopicView(context, index, scope),
        StandingPage => new StandingPageView(context, index, scope),
        Newsletter => new NewsletterView(context, index, scope),
        _ => new EntryView(context, index, scope),
    };
}
