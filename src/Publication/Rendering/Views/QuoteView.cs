using Publication.Content;
using Publication.Content.Kinds;

namespace Publication.Rendering.Views;

/// <summary>A quotation with its passport.</summary>
public sealed class QuoteView : EntryView
{
    private readonly Quote quote;

    internal QuoteView(ViewContext context, int index, PageScope scope)
        : base(context, index, scope) => quote = (Quote)Source;

    public Html Text => field ??= Context.Bodies.Write(quote.Summary, Index, [], scope: null);

    public string TextLanguage => quote.Language;

    /// <summary>Whether the words shown are a translation whose original is known.</summary>
    public bool HasOriginal => quote.Original is not null;

    /// <summary>Whether the words shown are themselves in a foreign language.</summary>
    public bool IsForeign => Primary(quote.Language) != Primary(Context.Site.Settings.Language);

    public TranslationView? Translation => quote.Translation is { } t ? new TranslationView(t.By, t.Who, Prose(t.Note)) : null;

    public string Outlet => quote.Outlet;

    public LinkView? Occasion => Target(quote.Occasion);

    public Html ContextText => Prose(quote.Context);

    public IReadOnlyList<LinkView> Initiatives => field ??= Context.Links(Index, quote.Initiatives);

    /// <summary>Terms named by the editors and terms found in the words.</summary>
    public IReadOnlyList<LinkView> Terms => field ??= Context.Links(
        Context.Site.TargetsOf(Index, Relation.UsesTerm)
            .Concat(Context.Site.Matches[Index].Wordings.SelectMany(w => w).Select(m => Context.Site.TermEntries[m.Term])));

    public CitationView? Citation => Context.Site.TargetOf(Index, quote.Source) is var s && Context.Site.IsVisible(s)
        ? new CitationView(Context, s, Scope.NumberOf(s), quote.Locator) : null;

    public IReadOnlyList<CitationView> AlsoIn => field ??= Citations(quote.AlsoIn);

    public string Locator => quote.Locator;

    public string Verification => quote.Verification;

    /// <summary>The archived copy of the quotation's own page, or else of its source.</summary>
    public string Archived => quote.Archived.Length > 0 ? quote.Archived : Citation?.Archive ?? "";

    public DateView? Retrieved => DateView.Of(quote.Retrieved, Context.Dates);

    /// <summary>Parts of the passport that are missing, as keys of the theme's strings.</summary>
    public IReadOnlyList<string> Missing
    {
        get
        {
            var missing = new List<string>();
            var foreignSource = !IsForeign && quote.Original is null && quote.Translation is not null;
            if (foreignSource || (quote.Verification == "verbatim-translation" && quote.Original is null)) missing.Add("original");
            if (quote.Original is not null && quote.Translation is null) missing.Add("translator");
            if (IsForeign) missing.Add("translation");
            if (quote.Role.Length == 0 && Context.Site.TargetOf(Index, quote.Speaker) is var s && s >= 0 && Context.Site.Entries[s] is Person) missing.Add("role");
            if (Occasion is null) missing.Add("occasion");
            if (quote.Locator.Length == 0) missing.Add("locator");
            if (Archived.Length == 0) missing.Add("archived");
            return missing;
        }
    }

    public IReadOnlyList<BacklinkView> UsedIn => field ??=
        [.. Backlinks.Where(g => g.RelationKey is "relation.embeds" or "relation.mentions" or "relation.lists").SelectMany(g => g.Items).DistinctBy(b => b.Link.Index)];

    private static string Primary(string language) => language.Split('-')[0];
}
